#pragma once
// What documents about one case share: how they begin, and the records that something rests on.

#include "casework/contradictions.hpp"
#include "report/block.hpp"

namespace parallax {

/// A document with its title, footer and the day it looks from, and nothing else yet.
Document case_document(std::string title, Case const& kase, Sentences const& sentences,
                       std::string const& as_of_words);

/// The records in one line, parted by semicolons and without a stop: "one; two".
std::string in_one_line(std::vector<RecordPlace> const& places);

/// One record a line.
Run rests_on(std::vector<RecordPlace> const& places);

}  // namespace parallax
