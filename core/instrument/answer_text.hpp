#pragma once
// An answer as people type it.

#include "instrument/facts.hpp"

namespace parallax {

/// Reads what answer_in_words() writes, and what people type for it: "not known"; "yes"; "3",
/// "25 to 34" or "5 or more"; the word of a choice; several with commas and "and", or "none of
/// these"; a code or a note as it is; a day such as "14 March 1980". Problem: nothing the fact
/// allows.
Expected<Answer> answer_from_words(std::string_view text, FactKind const& fact);

}  // namespace parallax
