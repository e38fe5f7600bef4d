#pragma once
// What a case already knows of the facts a tool asks, so that nothing is asked twice.

#include "casework/case.hpp"
#include "scoring/instrument.hpp"

namespace parallax {

/// Known answers to start a new scoring on a day from: the case's own facts and the answers of
/// earlier scorings, the later one where both know. Nothing from after the day is used, and passing
/// facts only from a scoring on the same day. Answers "not known" are left open.
Answers known_facts(Case const& kase, Instrument const& instrument, Date on);

}  // namespace parallax
