#pragma once
// Records that do not fit together, as blocks: what does not fit, what to ask, what it rests on.

#include "casework/contradictions.hpp"
#include "report/block.hpp"

namespace parallax {

/// A heading and a table with a row for each; no blocks when there are none.
std::vector<Block> contradiction_blocks(std::vector<Contradiction> const& found,
                                        Sentences const& sentences);

/// A document of its own, which says so where nothing was found.
Document contradictions_document(std::vector<Contradiction> const& found, Case const& kase,
                                 Sentences const& sentences, std::string const& as_of_words);

}  // namespace parallax
