#pragma once
// A record typed as one line, for people in a hurry.

#include "casework/case.hpp"

namespace parallax {

/// "3 May 2010: he moved out", or with its kind first: "conference, autumn 2009: first conference".
/// Kinds are those of Event; none is "other". Problem: what is missing, and how it is written, or a
/// date that lies wholly after `today`.
Expected<Event> event_from_line(std::string_view line, Date today);

/// "external: software on the laptop; police; HH and II; October 2009": the kind and what it is,
/// then who checks it, whom it was written for and when it began. All but the first two may be left
/// out, also by leaving nothing between the semicolons. Problem: as above, or somebody who is not
/// in the case.
Expected<Control> control_from_line(std::string_view line, Case const& kase);

}  // namespace parallax
