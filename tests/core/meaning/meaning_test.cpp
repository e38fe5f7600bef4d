#include "meaning/level_text.hpp"
#include "meaning/missing.hpp"
#include "meaning/relation.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

Sentences const& sentences_here() {
    static Sentences const loaded = Sentences::load(test::resources() / "sentences").value();
    return loaded;
}

Side side(char const* id, std::string tool = {}, std::string date = {}) {
    return {&catalogue().find(id)->definition(), std::move(tool), std::move(date)};
}

Relation between(char const* first, char const* second) {
    return relate(side(first), side(second), sentences_here());
}

std::string signs(Relation const& relation) {
    std::string text;
    for (Matter const& matter : relation.matters) text += matter.sign;
    return text;
}

}  // namespace

TEST_CASE("relations come out as the table of pairs says, whichever way round") {
    struct Pair {
        char const* first;
        char const* second;
        char const* relation;
    };
    Pair const pairs[] = {
        {"rm2000-s", "ogrs3", "overlaps"},
        {"rm2000-s", "rosh", "different"},
        {"rm2000-s", "kirat-style", "different"},
        {"rm2000-s", "arms-style", "overlaps"},
        {"rm2000-s", "mappa-level", "different"},
        {"rm2000-s", "oasys-reoffending", "different"},
        {"ogrs3", "rosh", "different"},
        {"ogrs3", "kirat-style", "different"},
        {"ogrs3", "arms-style", "different"},
        {"ogrs3", "mappa-level", "different"},
        {"rosh", "kirat-style", "different"},
        {"rosh", "arms-style", "overlaps"},
        {"rosh", "mappa-level", "linked"},
        {"kirat-style", "arms-style", "different"},
        {"kirat-style", "mappa-level", "different"},
        {"arms-style", "mappa-level", "linked"},
        {"oasys-reoffending", "rosh", "different"},
        {"oasys-reoffending", "ogrs3", "overlaps"},
    };
    for (Pair const& pair : pairs) {
        INFO(pair.first << " and " << pair.second);
        CHECK(id_of(between(pair.first, pair.second).kind) == pair.relation);
        CHECK(id_of(between(pair.second, pair.first).kind) == pair.relation);
    }
}

TEST_CASE("a tool asks the same question as itself, in every edition") {
    for (Instrument const& instrument : catalogue().all()) {
        auto const id = instrument.definition().full_id();
        INFO(id);
        CHECK(between(id.c_str(), id.c_str()).kind == RelationKind::same);
    }
    CHECK(between("rm2000-s@standard", "rm2000-s@images-adapted").kind == RelationKind::same);
}

TEST_CASE("every pair has a whole sentence with no name left open") {
    for (Instrument const& first : catalogue().all()) {
        for (Instrument const& second : catalogue().all()) {
            auto const relation = relate({&first.definition(), "", ""},
                                         {&second.definition(), "", ""}, sentences_here());
            INFO(relation.sentence);
            CHECK(relation.sentence.find('{') == std::string::npos);
            CHECK(relation.sentence.back() == '.');
            CHECK(relation.matters.size() == 7);
        }
    }
}

TEST_CASE("the seven matters of the published pair are told apart") {
    auto const relation =
        relate(side("rm2000-s", "RM2000, scale and version not stated", "from 2009"),
               side("oasys-reoffending", "", "2008 to 2009"), sentences_here());
    // counted, to whom, by when, facts, tool, date, kind of answer
    CHECK(signs(relation) == "!=!?!?!");
    CHECK(relation.matters[4].first == "RM2000, scale and version not stated");
}

TEST_CASE("dates that cannot have been the same differ, others are left open") {
    auto const dates = [](char const* first, char const* second) {
        return relate(side("rosh", "", first), side("ogrs3", "", second), sentences_here())
            .matters[5]
            .sign;
    };
    CHECK(dates("1 March 2009", "2009-03-01") == '=');
    CHECK(dates("March 2009", "2009") == '?');
    CHECK(dates("2009", "2014") == '!');
    CHECK(dates("", "2014") == '?');
}

TEST_CASE("a level text carries its meaning, and a span joins two") {
    Definition const& rm2000 = catalogue().find("rm2000-s")->definition();
    auto const one = level_text(rm2000, {"high"});
    CHECK(one.word == "High");
    CHECK(one.full() == "High (" + rm2000.level("high")->meaning + ")");
    CHECK(one.spoken() == "High, 3 of 4");
    auto const two = level_text(rm2000, {"medium", "high"});
    CHECK(two.word == "Medium to High");
    CHECK_THAT(two.meaning, test::contains("2nd or 3rd of 4 groups"));
    CHECK(two.spoken() == "Medium to High, 2 to 3 of 4");
    auto const three = level_text(rm2000, {"low", "medium", "high"});
    CHECK_THAT(three.meaning, test::contains("1st to 3rd of 4 groups"));
    auto const gap = level_text(rm2000, {"low", "high"});
    CHECK(gap.word == "Low or High");
}

TEST_CASE("a level that the tool does not have is a broken promise") {
    Definition const& rm2000 = catalogue().find("rm2000-s")->definition();
    auto const hole = level_text(rm2000, {"low", "medium", "very_high"});
    CHECK(hole.word == "Low, Medium or Very high");
    CHECK_THAT(hole.short_meaning, test::contains("2nd of 4 groups"));
    CHECK_THROWS(level_text(rm2000, {"extreme"}));
    CHECK_THROWS(level_text(rm2000, {}));
    CHECK_THROWS(sentences_here().say("relation.no_such_sentence"));
}

TEST_CASE("a missing folder of sentences is one clear problem") {
    auto const loaded = Sentences::load(test::data() / "no-such-folder");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().front().kind == ProblemKind::not_found);
}

TEST_CASE("a file of sentences that is not there is named, and not taken for a fault of ours") {
    test::TemporaryFolder const folder;
    auto const copy = folder.path() / "sentences";
    std::filesystem::copy(test::resources() / "sentences", copy);
    std::filesystem::remove(copy / "people.toml");
    auto const loaded = Sentences::load(copy);
    REQUIRE_FALSE(loaded);
    REQUIRE(loaded.error().size() == 1);
    CHECK(loaded.error().front().kind == ProblemKind::not_found);
    CHECK(loaded.error().front().where.file.ends_with("people.toml"));
}

TEST_CASE("missing facts that stand for one another are told together") {
    auto const* tool = catalogue().find("rm2000-s@standard");
    REQUIRE(tool);
    using Groups = std::vector<std::vector<std::string>>;
    CHECK(standing_for_one_another(*tool, {"gender", "age_at_assessment", "date_of_birth"}) ==
          Groups{{"gender"}, {"age_at_assessment", "date_of_birth"}});
    CHECK(standing_for_one_another(*tool, {"male_victim", "stranger_victim"}) ==
          Groups{{"male_victim"}, {"stranger_victim"}});
}
