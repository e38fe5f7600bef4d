#pragma once
// From one answer to a later one, as a document and as JSON.

#include "casework/what_changed.hpp"
#include "report/block.hpp"

namespace parallax {

/// Below the verdict: the factors with their codes, what no score can see, and the decisions that
/// lean on the later answer.
std::vector<Block> what_changed_blocks(WhatChanged const& changed, Sentences const& sentences);

Document what_changed_document(WhatChanged const& changed, Case const& kase,
                               Sentences const& sentences);

/// As docs/command-line.md says under "what-changed".
Json to_json(WhatChanged const& changed);

}  // namespace parallax
