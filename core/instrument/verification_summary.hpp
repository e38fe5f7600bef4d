#pragma once
// How far the rules of a tool are checked, in numbers.

#include "instrument/definition.hpp"

namespace parallax {

/// How many of a tool's items, tables, steps, rules, checks, remarks and conditions are checked how
/// far; from strong to weak, without those there are none of. What has no source is our own choice;
/// only steps that put others together have none and do not count.
std::vector<std::pair<Verification, int>> verification_summary(Definition const& definition);

/// The same as the one sentence that says it everywhere: "Of its 5 rules, 3 are published and 2 are
/// our own choice." Empty where the tool has none.
std::string how_far_checked(Definition const& definition);

}  // namespace parallax
