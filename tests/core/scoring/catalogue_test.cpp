#include "scoring/catalogue.hpp"
#include "scoring/worked_cases.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

using namespace parallax;
namespace fs = std::filesystem;

namespace {

/// A copy of the bundled resources whose files a test may spoil.
struct Copy {
    test::TemporaryFolder folder;
    fs::path root = folder.path() / "resources";

    Copy() { fs::copy(test::resources(), root, fs::copy_options::recursive); }

    void replace(char const* file, std::string const& passage, std::string const& instead) const {
        std::string text = read_file(root / file).value();
        auto const at = text.find(passage);
        REQUIRE(at != std::string::npos);
        text.replace(at, passage.size(), instead);
        REQUIRE(write_file(root / file, text));
    }
};

Date day(char const* iso) { return parse_iso_date(iso).value(); }

}  // namespace

TEST_CASE("every bundled definition loads and its worked cases hold") {
    auto const catalogue = Catalogue::load(test::resources());
    REQUIRE(catalogue);
    INFO(sentences(catalogue->problems()));
    CHECK(catalogue->problems().empty());
    for (char const* id : {"rm2000-s@standard", "rm2000-s@images-adapted", "ogrs3", "arms-style",
                           "kirat-style", "rosh", "mappa-level", "oasys-reoffending", "other"}) {
        INFO(id);
        CHECK(catalogue->find(id));
    }
}

TEST_CASE("every computed instrument has worked cases, and the style ones all fifteen") {
    auto const catalogue = Catalogue::load(test::resources()).value();
    for (Instrument const& instrument : catalogue.all()) {
        if (!instrument.definition().can_be_computed) continue;
        INFO(instrument.definition().full_id());
        auto const cases =
            load_worked_cases(instrument, worked_cases_of(instrument.definition())).value();
        CHECK(cases.size() >= (instrument.definition().style ? 15u : 8u));
    }
}

TEST_CASE("a definition whose worked case fails is left out and the others load") {
    Copy const copy;
    copy.replace("instruments/rm2000/rm2000-s@standard.toml", "from = 18, to = 24, is = 2",
                 "from = 18, to = 24, is = 0");
    auto const catalogue = Catalogue::load(copy.root);
    REQUIRE(catalogue);
    CHECK_FALSE(catalogue->find("rm2000-s@standard"));
    CHECK(catalogue->find("rm2000-s@images-adapted"));
    REQUIRE_FALSE(catalogue->problems().empty());
    CHECK(catalogue->problems().front().where.line > 0);
    CHECK_THAT(catalogue->problems().front().where.file,
               test::contains("rm2000-s@standard.cases.toml"));
}

TEST_CASE("a computed definition without its worked cases is left out") {
    Copy const copy;
    fs::remove(copy.root / "instruments/ogrs3/ogrs3@2008.cases.toml");
    auto const catalogue = Catalogue::load(copy.root).value();
    CHECK_FALSE(catalogue.find("ogrs3"));
    CHECK_THAT(sentences(catalogue.problems()), test::contains("ogrs3@2008.cases.toml"));
}

TEST_CASE("a fault in an expression is found at its line and column") {
    Copy const copy;
    copy.replace("instruments/rm2000/rm2000-s@standard.toml", "lookup(age_points, ",
                 "lookup(no_such_table, ");
    auto const catalogue = Catalogue::load(copy.root).value();
    REQUIRE_FALSE(catalogue.problems().empty());
    auto const& problem = catalogue.problems().front();
    auto const text = read_file(copy.root / "instruments/rm2000/rm2000-s@standard.toml").value();
    auto const at = text.find("no_such_table");
    auto const line_begin = text.rfind('\n', at) + 1;
    CHECK(problem.where.column == at - line_begin + 1);
    CHECK_THAT(problem.found, test::contains("no_such_table"));
}

TEST_CASE("an agency's own folder is read beside the bundled one") {
    test::TemporaryFolder own;
    std::string text =
        read_file(test::resources() / "instruments/mappa/mappa-level@2003.toml").value();
    text.replace(text.find("id = \"mappa-level\""), 18, "id = \"our-level\"  ");
    REQUIRE(write_file(own / "our-level@2003.toml", text));
    auto const catalogue = Catalogue::load(test::resources(), {own.path()}).value();
    INFO(sentences(catalogue.problems()));
    CHECK(catalogue.find("our-level@2003"));
}

TEST_CASE("a second file of the same edition is refused by name") {
    test::TemporaryFolder own;
    fs::copy(test::resources() / "instruments/mappa/mappa-level@2003.toml", own.path());
    auto const catalogue = Catalogue::load(test::resources(), {own.path()}).value();
    CHECK_THAT(sentences(catalogue.problems()), test::contains("one of that name already"));
}

TEST_CASE("without an edition the one in force on the date is found, else the latest") {
    auto const catalogue = Catalogue::load(test::resources()).value();
    Instrument const* found = catalogue.find("ogrs3", day("2009-10-31"));
    REQUIRE(found);
    CHECK(found->definition().edition == "2008");
    CHECK(catalogue.find("rm2000-s", day("2009-10-31"))->definition().edition == "standard");
    CHECK(catalogue.find("rm2000-s")->definition().edition == "images-adapted");
    CHECK_FALSE(catalogue.find("rm2000-s@no-such-edition"));
    CHECK_FALSE(catalogue.find("no-such-tool"));
}

TEST_CASE("a missing resource folder is one clear problem") {
    auto const catalogue = Catalogue::load(test::data() / "no-such-folder");
    REQUIRE_FALSE(catalogue);
    CHECK(catalogue.error().size() == 1);
}

TEST_CASE("a file that cannot be looked at is told, and hides no other") {
    Copy const copy;
    // A link to itself: asking what it is fails.
    fs::create_symlink("loop.toml", copy.root / "instruments/arms/loop.toml");
    auto const catalogue = Catalogue::load(copy.root).value();
    CHECK(catalogue.find("rm2000-s@standard"));
    CHECK(catalogue.find("arms-style"));
    CHECK_THAT(sentences(catalogue.problems()), test::contains("loop.toml"));
}

TEST_CASE("an own folder that is not there has nothing to say") {
    Copy const copy;
    auto const catalogue = Catalogue::load(copy.root, {copy.root / "own"}).value();
    CHECK(catalogue.problems().empty());
}

TEST_CASE("a tool refuses by who it was made for alone, before anything else is answered") {
    auto const catalogue = Catalogue::load(test::resources()).value();
    auto const* contact = catalogue.find("osp-dc");
    auto const on = day("2025-05-01");
    CHECK(contact->refusals({{"gender", std::string("female")}}, on).size() == 1);
    CHECK(contact->refusals({{"gender", std::string("male")}}, on).empty());
    CHECK(contact->refusals({}, on).empty());  // not known is no reason
    auto const* suspects = catalogue.find("kirat-style");
    // A woman is only warned of, and a conviction refuses.
    CHECK(suspects->refusals({{"gender", std::string("female")}}, on).empty());
    CHECK(suspects->refusals({{"convicted_in_this_enquiry", true}}, on).size() == 1);
}
