#include "meaning/tools_over_time.hpp"
#include "meaning/glossary.hpp"
#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

#include <algorithm>

using namespace parallax;

namespace {

ToolsOverTime const& times() {
    static auto const loaded = ToolsOverTime::load(tools_over_time_file(test::resources())).value();
    return loaded;
}

Expected<ToolsOverTime> written(std::string const& text) {
    test::TemporaryFolder const folder;
    auto const file = folder.path() / "tools_over_time.toml";
    REQUIRE(write_file(file, text));
    return ToolsOverTime::load(file);
}

std::string period(int from, int to) {
    return "[[period]]\nfrom = " + std::to_string(from) + "\nto = " + std::to_string(to) +
           "\npolice = \"a\"\nprobation_sexual = \"b\"\nprobation_general = \"c\"\nharm = \"d\"\n"
           "source = \"e\"\nverification = \"recalled\"\n";
}

}  // namespace

TEST_CASE("the changes reach from before 1998 to 2026, in the order of time") {
    auto const& changes = times().changes();
    REQUIRE(changes.size() > 50);
    CHECK(changes.front().when.words() == "1988");
    CHECK(static_cast<int>(changes.back().when.last().year()) == 2026);
    for (std::size_t i = 1; i < changes.size(); ++i) {
        INFO(changes[i - 1].when.words() << " before " << changes[i].when.words());
        CHECK(changes[i - 1].when.first().year() <= changes[i].when.first().year());
    }
}

TEST_CASE("every year from 1998 to 2026 has its labels, and no other year") {
    CHECK(times().in_year(1997) == nullptr);
    for (int year = 1998; year <= 2026; ++year) {
        INFO(year);
        CHECK(times().in_year(year));
    }
    CHECK(times().in_year(2027) == nullptr);
}

TEST_CASE("a conference of 2007 could not be given OGP, one of 2010 could") {
    auto const not_yet = [](int year, char const* tool) {
        auto const& list = times().in_year(year)->not_yet;
        return std::find(list.begin(), list.end(), tool) != list.end();
    };
    CHECK(not_yet(2007, "ogp"));
    CHECK_FALSE(not_yet(2010, "ogp"));
    CHECK(not_yet(2010, "rsr"));
    CHECK_FALSE(not_yet(2014, "rsr"));
    CHECK(not_yet(2025, "csrp") == false);  // it came at the end of that year
    CHECK(not_yet(2023, "csrp"));
}

TEST_CASE("a year has the changes that can have come in it, imprecise ones too") {
    auto const of_2014 = times().changes_in(2014);
    CHECK(of_2014.size() == 5);
    for (RulerChange const* change : of_2014) {
        CHECK_THAT(change->when.words(), Catch::Contains("2014"));
    }
    auto const of_2012 = times().changes_in(2012);
    REQUIRE_FALSE(of_2012.empty());
    CHECK(of_2012.front()->when.words() == "between 2011 and 2012");
}

TEST_CASE("the changes name only tools and terms that are there") {
    auto const tools = Catalogue::load(test::resources()).value();
    auto const glossary = Glossary::load(glossary_file(test::resources())).value();
    for (RulerChange const& change : times().changes()) {
        INFO(change.what);
        for (std::string const& tool : change.tools) CHECK(tools.find(tool));
        for (std::string const& term : change.terms) {
            INFO(term);
            CHECK(glossary.find(term));
        }
    }
    for (LabelPeriod const& one : times().periods()) {
        for (std::string const& tool : one.not_yet) CHECK(tools.find(tool));
    }
}

TEST_CASE("what the tools' own files say of their time agrees with the list of years") {
    auto const tools = Catalogue::load(test::resources()).value();
    for (LabelPeriod const& one : times().periods()) {
        for (std::string const& id : one.not_yet) {
            for (Instrument const* edition : tools.editions(id)) {
                INFO(edition->definition().full_id() << " in " << one.to);
                auto const& from = edition->definition().in_force_from;
                CHECK((!from || static_cast<int>(from->year()) > one.to));
            }
        }
    }
}

TEST_CASE("gaps, overlaps and dates that cannot be read are refused, all at once") {
    REQUIRE(written(period(1998, 2001) + period(2002, 2003)));
    auto const gap = written(period(1998, 2001) + period(2003, 2004));
    REQUIRE_FALSE(gap);
    CHECK(gap.error().front().wanted == "2002");
    auto const overlap = written(period(1998, 2001) + period(2001, 2004));
    REQUIRE_FALSE(overlap);
    auto const back = written(period(2001, 1998));
    REQUIRE_FALSE(back);
    CHECK(back.error().front().wanted == "a year from the first on");
    auto const change = written(
        "[[change]]\nwhen = \"some day\"\nabout = \"weather\"\nwhat = \"x\"\nsource = \"s\"\n"
        "verification = \"published\"\n");
    REQUIRE_FALSE(change);
    CHECK(change.error().size() == 2);
}
