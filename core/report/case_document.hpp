#pragma once
// What documents about one case share: how they begin, and the records that something rests on.

#include "casework/contradictions.hpp"
#include "report/block.hpp"

namespace parallax {

/// A document with its title, footer and the day it looks from, and nothing else yet.
Document case_document(std::string title, Case const& kase, Sentences const& sentences,
                       std::string const& as_of_words);

/// One record a line.
Run rests_on(std::vector<RecordPlace> const& places);

}  // namespace parallax
