#pragma once
// From one answer to a later one, as a document and as JSON.

#include "casework/what_changed.hpp"
#include "report/block.hpp"

namespace parallax {

Document what_changed_document(WhatChanged const& changed, Case const& kase,
                               Sentences const& sentences);

/// As docs/command-line.md says under "what-changed".
Json to_json(WhatChanged const& changed);

}  // namespace parallax
