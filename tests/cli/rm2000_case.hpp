#pragma once
// One made-up man for the tests of several commands: 24, sentenced twice, none of the facts that
// raise. By the points of RM2000/S: 2 for age, 1 for two sentences, 0 for all; the sum of 3 is the
// 3rd of 4 groups.

#include "support/json_archive.hpp"

#include <string>
#include <vector>

namespace parallax::test {

inline std::vector<std::string> rm2000_answers() {
    return {"gender=male",
            "age_at_assessment=24",
            "convicted_of_sexual_offence=true",
            "sexual_offence_at_17_or_over=true",
            "age_at_commencement_of_risk=24",
            "sexual_appearances=2",
            "criminal_appearances=2",
            "male_victim=false",
            "stranger_victim=false",
            "non_contact_sexual_offence=false",
            "never_lived_with_partner=false"};
}

/// `command` with those answers; the answers in `instead` replace those of the same fact.
inline std::vector<std::string> with_answers(std::vector<std::string> command,
                                             std::vector<std::string> const& instead = {}) {
    command.push_back("--answer");
    auto const fact = [](std::string const& answer) { return answer.substr(0, answer.find('=')); };
    for (std::string const& answer : rm2000_answers()) {
        bool replaced = false;
        for (std::string const& other : instead) replaced |= fact(other) == fact(answer);
        if (!replaced) command.push_back(answer);
    }
    command.insert(command.end(), instead.begin(), instead.end());
    return command;
}

inline Json rm2000_line(std::string const& id) {
    return {{"id", id},
            {"instrument", "rm2000-s"},
            {"edition", "standard"},
            {"on", "2009-10-31"},
            {"answers",
             {{"gender", "male"},
              {"age_at_assessment", 24},
              {"convicted_of_sexual_offence", true},
              {"sexual_offence_at_17_or_over", true},
              {"age_at_commencement_of_risk", 24},
              {"sexual_appearances", 2},
              {"criminal_appearances", 2},
              {"male_victim", false},
              {"stranger_victim", false},
              {"non_contact_sexual_offence", false},
              {"never_lived_with_partner", false}}}};
}

}  // namespace parallax::test
