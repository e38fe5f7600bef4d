#pragma once
// What changed between two answers, as tests ask it, and a man to score.

#include "casework/what_changed.hpp"
#include "core/casework/example.hpp"

#include <algorithm>

namespace parallax::test {

inline WhatChanged between(Case const& kase, char const* before, char const* after) {
    return value_of(what_changed(kase, catalogue(), words(), before, after));
}

inline std::vector<std::string> codes_of(WhatChanged const& changed) {
    std::vector<std::string> codes;
    for (ChangeFactor const& factor : changed.factors) codes.push_back(factor.code);
    return codes;
}

inline ChangeFactor const& factor(WhatChanged const& changed, std::string const& code) {
    auto const found = std::find_if(changed.factors.begin(), changed.factors.end(),
                                    [&](auto const& it) { return it.code == code; });
    REQUIRE(found != changed.factors.end());
    return *found;
}

inline UnseenChange const& unseen(WhatChanged const& changed, std::string const& code) {
    auto const found = std::find_if(changed.unseen.begin(), changed.unseen.end(),
                                    [&](auto const& it) { return it.code == code; });
    REQUIRE(found != changed.unseen.end());
    return *found;
}

using Codes = std::vector<std::string>;

/// A man convicted once, for images; aged 30 at the start unless a test says otherwise. By the
/// standard table his age gives 1 point, one sexual and one criminal appearance none: 1 point is
/// Medium. Aged 35 or more it is 0 points, Low. Two of the four further facts raise it by one
/// group, all four by two.
inline Json images_only() {
    return {{"gender", "male"},
            {"age_at_assessment", 40},
            {"convicted_of_sexual_offence", true},
            {"sexual_offence_at_17_or_over", true},
            {"age_at_commencement_of_risk", 30},
            {"sexual_appearances", 1},
            {"criminal_appearances", 1},
            {"male_victim", false},
            {"stranger_victim", false},
            {"non_contact_sexual_offence", true},
            {"never_lived_with_partner", true}};
}

inline Assessment scored(char const* code, Json const& answers, char const* on,
                         char const* edition = "standard") {
    Assessment record;
    record.code = code;
    record.mode = "computed";
    record.instrument = "rm2000-s";
    record.edition = edition;
    record.agency = "police";
    record.made = when(on);
    record.scored_on = on;
    record.answers = answers.dump();
    return record;
}

inline Json with_fact(Json answers, char const* fact, Json value) {
    answers[fact] = std::move(value);
    return answers;
}

/// Points for the contact band, on a day: 22, which is Medium. The last sex offence was on 10
/// January 2023, so five years are up on 10 January 2028, and the band falls by one with the points
/// as they were. Born on 2 April 1960, so age takes nothing off any more after 2 April 2020.
inline Assessment band(char const* code, char const* on) {
    Json const answers = {{"gender", "male"},
                          {"date_of_birth", "1960-04-02"},
                          {"has_ever_committed_sexual_offence", true},
                          {"total_contact_adult_sexual_sanctions", 1},
                          {"total_contact_child_sexual_sanctions", 0},
                          {"total_non_contact_sexual_offences", 0},
                          {"total_indecent_image_sanctions", 0},
                          {"date_at_start_of_followup", "2020-04-01"},
                          {"total_number_of_sanctions_for_all_offences", 12},
                          {"date_of_most_recent_sexual_offence", "2023-01-10"},
                          {"is_current_offence_against_victim_stranger", false},
                          {"supervision_status", "community"},
                          {"most_recent_offence_date", "2023-01-10"}};
    Assessment record = scored(code, answers, on, "2026");
    record.instrument = "dc-srp";
    return record;
}

}  // namespace parallax::test
