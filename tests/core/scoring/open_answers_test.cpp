// Answers that are not known, or known only as a span, never count as the kind ones.

#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <algorithm>

using namespace parallax;

namespace {

Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

Date day(char const* iso) { return parse_iso_date(iso).value(); }

/// A man in the community with three risk factors answered alike, the others shown a little, and
/// strong protection.
Answers arms(Answer const& three) {
    Answers answers{{"gender", std::string("male")},
                    {"age_at_assessment", 40.0},
                    {"convicted_of_sexual_offence", true},
                    {"in_community", true}};
    for (char const* factor : {"opportunity", "offence_related_sexual_interest",
                               "poor_self_management", "negative_social_influences"}) {
        answers[factor] = 1.0;
    }
    for (char const* factor :
         {"sexual_preoccupation", "emotional_congruence_with_children", "hostile_orientation"}) {
        answers[factor] = three;
    }
    for (char const* factor : {"commitment_to_desist", "intimate_relationship", "positive_routine",
                               "social_investment"}) {
        answers[factor] = 2.0;
    }
    return answers;
}

}  // namespace

TEST_CASE("ratings known only as 1 or 2 reach from the level of 1 to that of 2") {
    Instrument const& tool = *catalogue().find("arms-style");
    Date const on = day("2020-10-31");
    auto const ones = tool.score(arms(1.0), on);
    auto const twos = tool.score(arms(2.0), on);
    auto const open = tool.score(arms(NumberSpan{1, 2}), on);
    REQUIRE(ones.level);
    REQUIRE(twos.level);
    REQUIRE(ones.level != twos.level);
    CHECK(open.known_level == ones.level);
    CHECK(open.ceiling == twos.level);
    CHECK(open.status != Status::scored);
    CHECK(open.unknown.size() == 3);
}

TEST_CASE("a boy of 17 is not scored because his age is given as a span") {
    Instrument const& tool = *catalogue().find("rm2000-s@standard");
    Answers answers{{"gender", std::string("male")},
                    {"convicted_of_sexual_offence", true},
                    {"sexual_offence_at_17_or_over", true},
                    {"age_at_commencement_of_risk", NumberSpan{18, 24}},
                    {"sexual_appearances", 1.0},
                    {"criminal_appearances", 1.0},
                    {"male_victim", false},
                    {"stranger_victim", false},
                    {"non_contact_sexual_offence", false},
                    {"never_lived_with_partner", false}};
    answers["age_at_assessment"] = NumberSpan{16, 30};
    CHECK(tool.score(answers, day("2009-10-31")).status == Status::incomplete);
    answers["date_of_birth"] = day("1992-10-01");
    CHECK(tool.score(answers, day("2009-10-31")).status == Status::not_applicable);
    answers.erase("date_of_birth");
    answers["age_at_assessment"] = NumberSpan{25, 30};
    CHECK(tool.score(answers, day("2009-10-31")).status == Status::scored);
}

TEST_CASE("a tool added up from others says what its parts say beside their scores") {
    Instrument const& tool = *catalogue().find("rsr");
    // Answered from the record alone: the violence part says that life now was not asked.
    Answers const answers{{"gender", std::string("male")},
                          {"date_of_birth", day("1990-02-14")},
                          {"date_of_current_conviction", day("2023-05-02")},
                          {"current_offence_code", std::string("00801")},
                          {"total_number_of_sanctions_for_all_offences", 9.0},
                          {"age_at_first_sanction", 15.0},
                          {"total_number_of_violent_sanctions", 3.0},
                          {"supervision_status", std::string("community")},
                          {"date_at_start_of_followup_user_input", day("2024-01-10")},
                          {"has_ever_committed_sexual_offence", false}};
    auto const outcome = tool.score(answers, day("2025-03-01"));
    REQUIRE(outcome.status == Status::scored);
    CHECK(outcome.errors.empty());
    CHECK(std::any_of(outcome.warnings.begin(), outcome.warnings.end(),
                      [](std::string const& text) { return text.starts_with("SNSV: "); }));
}

TEST_CASE("what contradicts whatever the open answers are is told, and nothing else") {
    Instrument const& tool = *catalogue().find("rm2000-s@standard");
    Answers const answers{
        {"gender", std::string("male")},       {"age_at_assessment", 40.0},
        {"convicted_of_sexual_offence", true}, {"sexual_offence_at_17_or_over", true},
        {"sexual_appearances", 5.0},           {"criminal_appearances", 2.0}};
    auto const outcome = tool.score(answers, day("2009-10-31"));
    CHECK(outcome.status == Status::invalid);
    REQUIRE(outcome.errors.size() == 1);
    CHECK(outcome.errors[0].code == "criminal_appearances_less_than_sexual_appearances");
}
