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
    CHECK_THAT(view.also_on_record[0], contains("Children's services, 2009: core assessment."));
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

TEST_CASE("answers to the same question are not the first pair") {
    Assessment probation = recorded("R2", "rm2000-s", "low");
    probation.agency = "probation";
    auto const view =
        seen_on(with({recorded("R1", "rm2000-s", "very_high"), probation}), "2009-12-31");
    CHECK(view.cards.size() == 2);
    CHECK_FALSE(view.first_pair);
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
