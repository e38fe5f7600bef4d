#pragma once
// Coverage as a table: one row for each thing that could happen, one column for each of those it
// could happen to.

#include "casework/coverage.hpp"
#include "report/block.hpp"

namespace parallax {

Document coverage_document(Coverage const& coverage, Case const& kase, Sentences const& sentences,
                           std::string const& as_of_words);

/// {"squares", "empty", "sentence", "columns": [{"id", "name", "note"}], "rows": [{"id", "name",
/// "squares": [{"whom", "answers": [{"assessment", "words", "note", "history"}]}]}], "in_words"}
Json to_json(Coverage const& coverage);

}  // namespace parallax
