#pragma once
// One answer of a case on paper: everything that stands behind it.

#include "casework/side_by_side.hpp"
#include "report/block.hpp"

namespace parallax {

/// The question, the answer with its meaning, a chance said of a thousand people, who gave it and
/// when, what it counts and leaves out. Of one computed here the answers that went in and every
/// step with its source too. The record must be one of the case.
Document answer_document(Assessment const& record, Case const& kase, Catalogue const& catalogue,
                         Sentences const& sentences, Date as_of, std::string const& as_of_words);

}  // namespace parallax
