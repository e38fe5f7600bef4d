#pragma once
// A case as people could know it on a date.

#include "casework/case.hpp"

namespace parallax {

/// The case without what certainly came, or was certainly learned, after the date. A record whose
/// date nobody wrote down stays. Whatever is read from the result on that date cannot change when
/// something dated later is added to the case.
Case known_by(Case const& kase, Date as_of);

/// Whether the case knew of this person by then: a child on the way is known of before the birth,
/// and one that was learned of later only from then on.
bool known_by(Person const& person, Date as_of);

}  // namespace parallax
