// A style file never carries an official name; an agency's licensed file may, and says so.

#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

using Changes = std::vector<std::pair<std::string, std::string>>;

/// An agency's folder with one file: a bundled style file with some of its lines changed.
class Agency {
public:
    Agency(std::string const& family, Changes const& changes) {
        fs::path const from = test::resources() / "instruments" / family;
        std::string const name = family + "-style@published-structure";
        text_ = read_file(from / (name + ".toml")).value();
        for (auto const& [passage, instead] : changes) {
            auto const at = text_.find(passage);
            REQUIRE(at != std::string::npos);
            text_.replace(at, passage.size(), instead);
        }
        std::string const id = text_.find("\nid = \"" + family + "\"") == std::string::npos
                                   ? "my-tool@published-structure"
                                   : family + "@published-structure";
        if (id.starts_with("my-tool")) {
            std::string const old = "\nid = \"" + family + "-style\"";
            text_.replace(text_.find(old), old.size(), "\nid = \"my-tool\"");
        }
        REQUIRE(write_file(folder_ / (id + ".toml"), text_));
        fs::copy(from / (name + ".cases.toml"), folder_ / (id + ".cases.toml"));
    }

    Catalogue load() const { return Catalogue::load(test::resources(), {folder_.path()}).value(); }

    /// Where a passage of the file stands, counted from 1.
    Place place_of(std::string const& passage) const {
        auto const at = text_.find(passage);
        REQUIRE(at != std::string::npos);
        auto const before = text_.substr(0, at);
        return {{},
                static_cast<unsigned>(std::count(before.begin(), before.end(), '\n')) + 1,
                static_cast<unsigned>(at - before.rfind('\n'))};
    }

private:
    test::TemporaryFolder folder_;
    std::string text_;
};

Changes const no_style = {{"style = true\n", ""}};

Changes both(Changes changes, Changes const& more) {
    changes.insert(changes.end(), more.begin(), more.end());
    return changes;
}

void require_refused_at(Agency const& agency, std::string const& value) {
    auto const catalogue = agency.load();
    INFO(sentences(catalogue.problems()));
    REQUIRE(catalogue.problems().size() == 1);
    Problem const& problem = catalogue.problems()[0];
    CHECK(problem.where.line == agency.place_of(value).line);
    CHECK(problem.where.column == agency.place_of(value).column);
    CHECK_THAT(problem.found, test::contains("the name of an official tool"));
    CHECK_FALSE(catalogue.find("my-tool"));
    CHECK_FALSE(catalogue.find("kirat@published-structure"));
}

}  // namespace

TEST_CASE("a style file with the id of an official tool is refused where it says so") {
    require_refused_at(Agency("kirat", {{"id = \"kirat-style\"", "id = \"kirat\""}}), "\"kirat\"");
    require_refused_at(Agency("arms", {{"id = \"arms-style\"", "id = \"arms\""}}), "\"arms\"");
}

TEST_CASE("a style file with an official name is refused, however it is written") {
    for (std::string const name : {"KIRAT", "Kirat", "K.I.R.A.T.", "KIRAT 3", "The new ARMS",
                                   "RM2000/S", "CPORT", "OGRS3", "SARA", "Static-99R", "ARP"}) {
        INFO(name);
        require_refused_at(Agency("kirat", {{"name = \"KIRAT-style\"", "name = \"" + name + "\""}}),
                           "\"" + name + "\"");
    }
}

TEST_CASE("a style file that spells out an official name is refused") {
    std::string const spelled = "Kent Internet Risk Assessment Tool";
    require_refused_at(Agency("kirat", {{"title = \"KIRAT-style (published structure)\"",
                                         "title = \"" + spelled + "\""}}),
                       "\"" + spelled + "\"");
    require_refused_at(
        Agency("kirat", {{"spelled = \"KIRAT-style (not the Kent Internet Risk Assessment Tool)\"",
                          "spelled = \"" + spelled + "\""}}),
        "\"" + spelled + "\"");
}

TEST_CASE("a style file that says it is one may be loaded beside the bundled ones") {
    auto const catalogue =
        Agency("kirat", {{"name = \"KIRAT-style\"", "name = \"Our KIRAT-style form\""}}).load();
    INFO(sentences(catalogue.problems()));
    CHECK(catalogue.problems().empty());
    CHECK(catalogue.find("my-tool"));
}

TEST_CASE("an official tool is worked out only by a file that says it is licensed") {
    Changes const claims = both(no_style, {{"id = \"kirat-style\"", "id = \"kirat\""},
                                           {"name = \"KIRAT-style\"", "name = \"KIRAT\""}});
    auto const refused = Agency("kirat", claims).load();
    REQUIRE(refused.problems().size() == 2);
    for (Problem const& problem : refused.problems()) {
        CHECK_THAT(problem.wanted, test::contains("official = true"));
        CHECK(problem.where.column > 1);
    }
    auto const licensed =
        Agency("kirat", both(claims, {{"computed = true\n", "computed = true\nofficial = true\n"}}))
            .load();
    INFO(sentences(licensed.problems()));
    CHECK(licensed.problems().empty());
    CHECK(licensed.find("kirat@published-structure"));
}

TEST_CASE("a licensed file states its owner, its licence and its label, and is no style file") {
    Changes const official =
        both(no_style, {{"computed = true\n", "computed = true\nofficial = true\n"}});
    for (std::string const key : {"owner", "licence", "label"}) {
        INFO(key);
        std::string const text =
            read_file(test::resources() / "instruments/kirat/kirat-style@published-structure.toml")
                .value();
        auto const at = text.find("\n" + key + " = ") + 1;
        std::string const line = text.substr(at, text.find('\n', at) - at);
        auto const catalogue = Agency("kirat", both(official, {{line, key + " = \"\""}})).load();
        REQUIRE(catalogue.problems().size() == 1);
        CHECK(catalogue.problems()[0].where.line > 0);
    }
    auto const two =
        Agency("kirat", {{"computed = true\n", "computed = true\nofficial = true\n"}}).load();
    REQUIRE(two.problems().size() == 1);
    CHECK_THAT(two.problems()[0].found, test::contains("a style file that is official too"));
}

TEST_CASE("a licence that has run out is told beside every result") {
    auto const catalogue =
        Agency("kirat",
               both(no_style, {{"computed = true\n",
                                "computed = true\nofficial = true\nlicensed_to = 2025-06-30\n"}}))
            .load();
    Instrument const* tool = catalogue.find("my-tool");
    REQUIRE(tool);
    Answers const suspect = {{"age_at_assessment", 40.0},
                             {"gender", std::string("male")},
                             {"convicted_in_this_enquiry", false}};
    auto const told = [&](char const* on) {
        auto const warnings = tool->score(suspect, parse_iso_date(on).value()).warnings;
        return std::any_of(warnings.begin(), warnings.end(), [](std::string const& warning) {
            return warning.find("ran to 30 June 2025") != std::string::npos;
        });
    };
    CHECK_FALSE(told("2025-06-30"));
    CHECK(told("2025-07-01"));
}
