#pragma once
// Findings with what people said to them. A finding can be answered and a check can be switched
// off, but neither makes anything go away: what is not open is listed with the reason.

#include "casework/check_off.hpp"
#include "casework/needs_a_look.hpp"

namespace parallax {

struct AnsweredFinding {
    Finding finding;
    LookAnswer answer;  ///< the latest that speaks to it
};

/// A check a casebook does without, and what it would have found.
struct PassedOver {
    CheckOff check;
    std::string title;  ///< of the check
    std::vector<Finding> findings;
};

struct LookedAt {
    std::vector<Finding> open;
    std::vector<AnsweredFinding> answered;
    std::vector<PassedOver> off;
};

/// What a finding rests on, as text to keep with an answer: the check and the records, each with a
/// sum of what it holds, in the case as known on the day. When any of it changes the answer no
/// longer speaks to the finding. Nothing in it depends on how this program words things.
std::string grounds_of(Finding const& finding, Case const& known);

/// An answer to a finding as seen from `as_of`, given on the day, with the next free code.
LookAnswer answer_to(Finding const& finding, Case const& kase, Date as_of, Date day,
                     std::string who, std::string why, ImpreciseDate until);

/// Sorts the findings of a case on a day. An answer counts from the day it was given to the last
/// day its end can be, and only as long as the grounds are what they were.
LookedAt looked_at(std::vector<Finding> findings, Case const& kase,
                   std::vector<CheckOff> const& off, Date as_of);

}  // namespace parallax
