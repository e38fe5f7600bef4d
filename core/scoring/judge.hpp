#pragma once
// Whether the answers of a run can be scored: who may be, what is missing, what cannot be together.

#include "scoring/program.hpp"

namespace parallax {

/// Checks of the first stage that has any that fire, and the missing items if they belong to it.
struct Findings {
    std::vector<std::size_t> checks;
    int stage = 0;
    std::vector<std::size_t> missing;  ///< inputs reported by the program itself, not by a check
    bool empty() const { return checks.empty() && missing.empty(); }
};

/// Items that are needed here and not known, in order.
std::vector<std::size_t> missing_items(Run const& run);

bool fires(Run const& run, std::size_t check);

/// `with_missing`: whether missing items are a finding (they are not where unknowns are allowed).
Findings findings(Run const& run, bool with_missing);

/// How the run ended. Stops at the first reason; allocates nothing when there is none.
Verdict judge(Run const& run);

/// The same for a person the tool is known to be for, so that it is not asked again.
Verdict judge_answers(Run const& run);

/// Missing, if it is only that something is not known; invalid otherwise.
Verdict kind_of(Run const& run, Findings const& findings);

/// The findings as errors, and the facts that are missing, those of parts too.
std::vector<OutcomeError> errors_of(Run const& run, Findings const& findings);
std::vector<std::string> missing_facts(Run const& run, Findings const& findings);

/// Facts without which it cannot be said whether the tool is for this person.
std::vector<std::string> unsettled_facts(Run const& run);

/// What the parts that were scored report beside their scores, each under the part's name.
std::vector<std::string> warnings_of_parts(Run const& run);

/// What checks of later stages find wrong in the answers already there, while others are missing.
std::vector<std::string> wrong_already(Run const& run, Findings const& missing);

/// The errors of checks that are reported beside a score.
std::vector<OutcomeError> errors_beside(Run const& run);

}  // namespace parallax
