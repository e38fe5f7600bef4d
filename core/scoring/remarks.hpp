#pragma once
// Sentences a tool has said beside its result.

#include "scoring/program.hpp"

namespace parallax {

/// The remarks that hold for the answers as given, then those of the parts that were scored, each
/// under the part's name. The run must be that of the answers.
std::vector<std::string> remarks_of(Run const& run);

/// That the licence of an official file has run out by then; empty where it has not.
std::string licence_over(Definition const& definition, Date on);

}  // namespace parallax
