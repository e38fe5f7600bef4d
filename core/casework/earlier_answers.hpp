#pragma once
// The answers from which a later one may have changed.

#include "casework/side_by_side.hpp"

namespace parallax {

/// Answers of the same tool, in any edition, or to the same question, that were on record by the
/// date and are not certainly later than this one. The newest first; none for a code that is not
/// there or whose tool is not installed.
std::vector<AnswerCard> earlier_answers(Case const& kase, Catalogue const& catalogue,
                                        Sentences const& sentences, std::string const& code,
                                        Date as_of);

}  // namespace parallax
