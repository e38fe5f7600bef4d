#pragma once
// The history of a case or a casebook as a document.

#include "casework/history_line.hpp"
#include "meaning/sentences.hpp"
#include "report/block.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// The newest line first. No more than `most` lines are listed, and how many there are is said.
/// `reference` is empty for all cases.
Document history_document(std::vector<HistoryLine> const& lines, std::string const& reference,
                          Sentences const& sentences, std::size_t most);

/// All of them, oldest first.
Json to_json(std::vector<HistoryLine> const& lines);

}  // namespace parallax
