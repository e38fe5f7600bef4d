#include "casework/score_record.hpp"
#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

// One sexual and one criminal appearance, no aggravating fact, aged 40: no points, 1st group.
constexpr char const* lowest = R"({"gender": "male", "age_at_assessment": 40,
    "convicted_of_sexual_offence": true, "sexual_offence_at_17_or_over": true,
    "age_at_commencement_of_risk": 40, "sexual_appearances": 1, "criminal_appearances": 1,
    "male_victim": false, "stranger_victim": false, "non_contact_sexual_offence": false,
    "never_lived_with_partner": false})";

Assessment computed(Json const& changes = Json::object()) {
    Json answers = value_of(parse_json(lowest));
    answers.update(changes);
    Assessment assessment = recorded("R1", "rm2000-s", "");
    assessment.mode = "computed";
    assessment.edition = "standard";
    assessment.scored_on = "2009-10-31";
    assessment.answers = answers.dump();
    return assessment;
}

AnswerCard card_of(Assessment assessment) {
    auto view = seen_on(with({std::move(assessment)}), "2009-12-31");
    REQUIRE(view.cards.size() == 1);
    return view.cards.front();
}

}  // namespace

TEST_CASE("a computed record is scored with its own edition on its own date") {
    auto const card = card_of(computed());
    CHECK(card.computed);
    REQUIRE(card.level);
    CHECK(card.level->word == "Low");
    CHECK_FALSE(card.provenance.empty());
    CHECK_THAT(card.tool, contains("RM2000/S, "));
    CHECK(card.note.empty());
}

TEST_CASE("unknown answers give a span of levels") {
    // Two of four aggravating facts raise the group by one; both are unknown.
    auto const card = card_of(computed({{"male_victim", nullptr}, {"stranger_victim", nullptr}}));
    REQUIRE(card.level);
    CHECK(card.level->first == 0);
    CHECK(card.level->last == 1);
    CHECK(card.level->word == "Low to Medium");
}

TEST_CASE("a tool that was not made for him gives no level and says why") {
    auto const card = card_of(computed({{"gender", "female"}}));
    CHECK_FALSE(card.level);
    CHECK(card.no_level == "This tool was not made for this person. It was made for men only.");
}

TEST_CASE("missing answers are counted") {
    auto const card = card_of(computed({{"gender", nullptr}}));
    CHECK_FALSE(card.level);
    CHECK(card.no_level == "No level yet: 1 answer is missing.");
}

TEST_CASE("answers that cannot be read give a card without a level") {
    Assessment odd = computed();
    odd.answers = R"({"favourite_colour": "blue"})";
    CHECK(card_of(odd).no_level == "The stored answers cannot be read, so there is no level.");
    odd = computed({{"sexual_appearances", "many"}});
    CHECK(card_of(odd).no_level == "The stored answers cannot be read, so there is no level.");
    odd = computed();
    odd.scored_on = "yesterday";
    CHECK_FALSE(card_of(odd).level);
}

TEST_CASE("an answer outside its range cannot be scored") {
    auto const card = card_of(computed({{"sexual_appearances", 0}}));
    CHECK_FALSE(card.level);
    CHECK_THAT(card.no_level, contains("These answers cannot be scored."));
}

TEST_CASE("a changed level keeps the rules' answer, the reason and the supervisor beside it") {
    Assessment changed = computed();
    changed.override_level = "medium";
    changed.override_reason = "a fact that has no item";
    auto const card = card_of(changed);
    REQUIRE(card.level);
    CHECK(card.level->word == "Medium");
    CHECK(card.note ==
          "The rules gave Low (1st of 4 groups; it does not mean safe). A person changed it. "
          "Reason: a fact that has no item. Agreed by: not stated.");
}

TEST_CASE("answers come back from the record as they were stored") {
    Assessment assessment = computed(
        {{"male_victim", nullptr}, {"age_at_commencement_of_risk", {{"from", 25}, {"to", 34}}}});
    auto const answers = value_of(stored_answers(assessment, catalogue().facts()));
    CHECK(answers.at("male_victim") == Answer(NotKnown{}));
    CHECK(answers.at("age_at_commencement_of_risk") == Answer(NumberSpan{25, 34}));
    Assessment again = assessment;
    again.answers = answers_to_store(answers);
    CHECK(value_of(stored_answers(again, catalogue().facts())) == answers);
}

TEST_CASE("all answers that cannot be read are named at once") {
    Assessment assessment = computed({{"male_victim", "perhaps"}, {"favourite_colour", "blue"}});
    auto const answers = stored_answers(assessment, catalogue().facts());
    REQUIRE_FALSE(answers);
    CHECK(answers.error().size() == 2);
}
