#pragma once
// Putting an answer right, and saying on which day it was worked out.

#include "casework/case.hpp"

namespace parallax {

/// The case with this answer in the place of the one of the same code. A case without such an
/// answer is a broken promise.
Case with_corrected(Case kase, Assessment corrected);

/// Writes the day on every computed answer that is new, or whose answers, edition or day of the
/// facts are not those it had before. `before` null: all of them are new.
void mark_computed(Case const* before, Case& after, Date today);

}  // namespace parallax
