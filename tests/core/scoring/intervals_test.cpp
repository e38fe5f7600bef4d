// An agency's own intervals, beside its own tools.

#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

class Agency {
public:
    explicit Agency(std::string const& text) {
        REQUIRE(write_file(folder_ / "intervals.toml", text));
    }
    Catalogue load() const { return Catalogue::load(test::resources(), {folder_.path()}).value(); }

private:
    test::TemporaryFolder folder_;
};

std::string interval(std::string const& tool, std::string const& months) {
    return "[[interval]]\ninstrument = \"" + tool + "\"\nmonths = " + months +
           "\nsource = \"our rule of March 2026\"\n";
}

}  // namespace

TEST_CASE(
    "an agency sets how soon answers of a tool are looked at again, and it says whose it is") {
    auto const catalogue =
        Agency(interval("arms-style", "6") + interval("rm2000-s@standard", "1")).load();
    CHECK(catalogue.problems().empty());
    Definition const& arms = catalogue.find("arms-style")->definition();
    CHECK(arms.stale_after_months == 6);
    CHECK_THAT(arms.review, test::contains("After 6 months, as your agency has set it (our rule of "
                                           "March 2026). The tool itself says: After 12 months"));
    CHECK_THAT(catalogue.find("rm2000-s@standard")->definition().review,
               test::contains("After 1 month, as"));
    Definition const& other = catalogue.find("rm2000-s@images-adapted")->definition();
    CHECK(other.review.find("your agency") == std::string::npos);
}

TEST_CASE("without an agency's rule the tool's own interval holds") {
    auto const catalogue = Catalogue::load(test::resources()).value();
    CHECK(catalogue.find("arms-style")->definition().stale_after_months == 12);
}

TEST_CASE("an interval that cannot be is told with its place, and the tools load without it") {
    struct Fault {
        std::string text;
        char const* told;
    };
    for (Fault const& fault :
         {Fault{interval("amrs-style", "6"), "'amrs-style'"},
          Fault{interval("arms-style", "0"), "1 to 120 months"},
          Fault{interval("arms-style", "-3"), "1 to 120 months"},
          Fault{interval("arms-style", "\"six\""), "a number"},
          Fault{"[[interval]]\ninstrument = \"arms-style\"\nmonths = 6\n", "'source'"},
          Fault{interval("arms-style", "6") + "weeks = 2\n", "'weeks'"},
          Fault{"months = 6\n", "'months'"}}) {
        INFO(fault.text);
        auto const catalogue = Agency(fault.text).load();
        REQUIRE_FALSE(catalogue.problems().empty());
        CHECK_THAT(sentences(catalogue.problems()), test::contains(fault.told));
        CHECK(catalogue.problems()[0].where.line > 0);
        CHECK(catalogue.find("arms-style")->definition().stale_after_months == 12);
    }
}
