#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

struct Expectation {
    char const *code, *word;
};

void check_cards(std::vector<AnswerCard> const& cards, std::vector<Expectation> const& expected) {
    REQUIRE(cards.size() == expected.size());
    for (std::size_t i = 0; i < cards.size(); ++i) {
        CHECK(cards[i].assessment == expected[i].code);
        REQUIRE(cards[i].level);
        CHECK(cards[i].level->word == expected[i].word);
    }
}

using Pair = std::pair<std::size_t, std::size_t>;

}  // namespace

TEST_CASE("autumn 2009 gives three cards, one management fact and one answer in words") {
    auto const view = seen_on(example(), "2009-11-30");
    check_cards(view.cards, {{"R2", "Medium"}, {"R3", "High"}, {"R1", "Low"}});
    check_cards(view.management, {{"R6", "Level 1"}});
    REQUIRE(view.also_on_record.size() == 1);
    CHECK(view.also_on_record[0].assessment == "R7");
    CHECK_THAT(view.also_on_record[0].line,
               contains("Children's services, 2009: core assessment."));
}

TEST_CASE("in autumn 2009 four answers answer four questions") {
    auto const view = seen_on(example(), "2009-11-30");
    CHECK(view.banner == "4 answers to 4 different questions.");
    CHECK(view.banner_detail == "None of these answers another's question.");
}

TEST_CASE("in autumn 2009 the police rank and the reoffending figure look furthest apart") {
    // High is 2 of 3 steps up its scale, Medium 1 of 3, Low none.
    CHECK(seen_on(example(), "2009-11-30").first_pair == Pair{1, 2});
}

TEST_CASE("in December 2010 the rank reads Medium and the probation answers stay as they were") {
    auto const view = seen_on(example(), "2010-12-31");
    check_cards(view.cards, {{"R2", "Medium"}, {"R9", "Medium"}, {"R1", "Low"}});
    check_cards(view.management, {{"R6", "Level 1"}});
    CHECK(view.also_on_record.size() == 2);
    CHECK(view.first_pair == Pair{0, 2});
}

TEST_CASE("in 2014 the rank reads Low under revised rules") {
    auto const view = seen_on(example(), "2014-12-31");
    check_cards(view.cards, {{"R2", "Medium"}, {"R10", "Low"}, {"R1", "Low"}});
    CHECK_THAT(view.cards[1].tool, contains("revised rules"));
    CHECK(view.also_on_record.size() == 4);
}

TEST_CASE("the order of the cards does not follow the levels") {
    for (char const* level : {"low", "medium", "high", "very_high"}) {
        Case kase = example();
        for (Assessment& assessment : kase.assessments) {
            if (assessment.level.substr(0, 5) != "level" && !assessment.level.empty()) {
                assessment.level = level;
            }
        }
        kase.assessments[0].level = "medium";
        std::reverse(kase.assessments.begin(), kase.assessments.end());
        auto const view = seen_on(kase, "2009-11-30");
        REQUIRE(view.cards.size() == 3);
        CHECK(view.cards[0].assessment == "R2");
        CHECK(view.cards[1].assessment == "R3");
        CHECK(view.cards[2].assessment == "R1");
    }
}

TEST_CASE("groups of one tool stand in the tool's own order") {
    Assessment staff = recorded("R1", "rosh", "high");
    staff.group = "staff";
    Assessment children = recorded("R2", "rosh", "low");
    children.group = "children";
    auto const view = seen_on(with({staff, children}), "2009-12-31");
    REQUIRE(view.cards.size() == 2);
    CHECK(view.cards[0].question == "Could children be seriously harmed, and how soon?");
    CHECK(view.cards[1].question == "Could staff be seriously harmed, and how soon?");
    CHECK(view.banner == "2 answers to 2 different questions.");
    auto const relation = relate(view.cards[0], view.cards[1], words());
    CHECK(relation.kind == RelationKind::different);
    CHECK(relation.reason == "other_group");
    CHECK(relation.matters.at(1).sign == '!');
    CHECK(relation.matters.at(1).first == "children, as a group");
}

TEST_CASE("two cards relate with the tools and dates their records name") {
    auto const view = seen_on(example(), "2009-11-30");
    auto const relation = relate(view.cards[1], view.cards[2], words());
    CHECK(relation.kind == RelationKind::different);
    REQUIRE(relation.matters.size() == 7);
    for (Matter const& matter : relation.matters) {
        if (matter.id == "date") CHECK(matter.first == "from 2009");
        if (matter.id == "tool") CHECK_THAT(matter.second, contains("OASys reoffending figure"));
    }
}

TEST_CASE("two answers to one question that differ are shown first, two that agree never") {
    Assessment probation = recorded("R2", "rm2000-s", "medium");
    probation.agency = "probation";
    Assessment const figure = recorded("R3", "oasys-reoffending", "low");
    auto const first_pair = [&](char const* police) {
        return seen_on(with({recorded("R1", "rm2000-s", police), probation, figure}), "2009-12-31")
            .first_pair;
    };
    // High and Medium are a step apart, High and Low of the other tool two of three.
    CHECK(first_pair("high") == Pair{0, 1});
    CHECK(first_pair("medium") == Pair{0, 2});
}

TEST_CASE("answers of a later day are counted and named with their dates, oldest first") {
    auto const ovp = recorded("R2", "ovp", "low", "2 January 2015");
    auto const words_later = recorded("R3", "other", "", "March 2015");
    auto const view =
        seen_on(with({words_later, ovp, recorded("R1", "rosh", "low", "2009")}), "2014-11-04");
    REQUIRE(view.later);
    CHECK(view.later->line ==
          "2 answers were not yet on record on 4 November 2014 and are not shown: OVP, 2 January "
          "2015; "
          "Police, March 2015.");
    CHECK(view.later->day == day("2015-03-31"));
    auto const one = seen_on(with({ovp}), "2014-11-04");
    REQUIRE(one.later);
    CHECK(
        one.later->line ==
        "1 answer was not yet on record on 4 November 2014 and is not shown: OVP, 2 January 2015.");
    CHECK_FALSE(seen_on(with({ovp}), "2015-01-02").later);
}

TEST_CASE("where the record does not state the scale, every question of it says so") {
    auto const view = seen_on(example(), "2009-11-30");
    CHECK(view.cards[1].question ==
          "Where does his record rank for a new sex conviction? (scale not stated)");
    CHECK_THAT(relate(view.cards[1], view.cards[2], words()).sentence,
               contains("RM2000 (scale not stated) looks only at"));
    auto const stated = seen_on(with({recorded("R1", "rm2000-s", "high")}), "2009-12-31");
    CHECK(stated.cards[0].question == "Where does his record rank for a new sex conviction?");
}

TEST_CASE("a tool that is not installed has a card, last, and can be related to none") {
    auto const view =
        seen_on(with({recorded("R1", "crystal-ball", "high"), recorded("R2", "rm2000-s", "high")}),
                "2009-12-31");
    REQUIRE(view.cards.size() == 2);
    CHECK(view.cards[1].assessment == "R1");
    CHECK(relate(view.cards[0], view.cards[1], words()).reason == "tool_not_installed");
    CHECK_FALSE(view.first_pair);
}
