// One invented man, one set of facts, five tools on one day: Low, Medium and High, and every one of
// them right.

#include "casework/contradictions.hpp"
#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// Aged 32 when his time in the community starts. Convicted once in his life, for images; no
/// contact offence, no stranger.
char const* const his_facts = R"({
    "gender": "male", "date_of_birth": "1993-01-15", "date_of_current_conviction": "2024-11-01",
    "current_offence_code": "08602", "total_number_of_sanctions_for_all_offences": 1,
    "age_at_first_sanction": 31, "total_number_of_violent_sanctions": 0,
    "supervision_status": "community", "date_at_start_of_followup": "2025-02-01",
    "date_at_start_of_followup_user_input": "2025-02-01",
    "has_ever_committed_sexual_offence": true, "is_current_offence_sexually_motivated": true,
    "most_recent_offence_date": "2024-06-01",
    "date_of_most_recent_sexual_offence": "2024-06-01",
    "is_current_offence_against_victim_stranger": false, "total_indecent_image_sanctions": 1,
    "total_contact_adult_sexual_sanctions": 0, "total_contact_child_sexual_sanctions": 0,
    "total_non_contact_sexual_offences": 0, "snsv_static_or_dynamic": "static"})";

Assessment by(char const* code, char const* tool, char const* edition) {
    Assessment record;
    record.code = code;
    record.mode = "computed";
    record.instrument = tool;
    record.edition = edition;
    record.made = when("2025-03-01");
    record.scored_on = "2025-03-01";
    record.answers = his_facts;
    return record;
}

}  // namespace

TEST_CASE("five labels of one man on one day: Low, Medium and High, and no contradiction") {
    auto const kase =
        with({by("R1", "dc-srp", "2026"), by("R2", "iic-srp", "2026"), by("R3", "csrp", "2026"),
              by("R4", "rsr", "2024"), by("R5", "arp", "2026")});
    std::map<std::string, std::string> const expected = {
        {"R1", "Low"}, {"R2", "Medium"}, {"R3", "High"}, {"R4", "Medium"}, {"R5", "Low"}};
    auto const view = seen_on(kase, "2025-03-31");
    REQUIRE(view.cards.size() == expected.size());
    for (AnswerCard const& card : view.cards) {
        INFO(card.assessment << " " << card.no_level);
        REQUIRE(card.level);
        CHECK(card.level->word == expected.at(card.assessment));
    }
    CHECK(contradictions(kase, catalogue(), words(), day("2025-03-31")).empty());
}
