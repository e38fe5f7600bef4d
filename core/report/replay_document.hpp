#pragma once
// A case gone through day by day: as a document, and as JSON.

#include "casework/replay.hpp"
#include "report/block.hpp"
#include "support/json_archive.hpp"

namespace parallax {

Document replay_document(std::vector<ReplayStep> const& steps, Case const& kase,
                         Sentences const& sentences);

Json to_json(std::vector<ReplayStep> const& steps);

}  // namespace parallax
