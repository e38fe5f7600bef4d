#pragma once
// What a tool wants to be shown: beside some marks it asks for a note of what shows them.

#include "scoring/outcome.hpp"

namespace parallax {

/// Whether the tool asks for a note beside this answer. A span counts from its lower end.
bool asks_for_evidence(Item const& item, Answers const& answers);

/// The items answered so high that a note is asked for, in order, each with its note.
std::vector<Evidence> evidence_of(Definition const& definition, Answers const& answers);

/// The tool's sentence about those without a note; empty where every one has it.
std::string evidence_remark(Definition const& definition, std::vector<Evidence> const& evidence);

}  // namespace parallax
