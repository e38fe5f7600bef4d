#pragma once
// How long the words of the conference page hold.

#include "casework/case.hpp"

namespace parallax {

/// From the first day they may have begun to the last day they may still hold, both included.
bool holds_on(PageLine const& line, Date day);

/// The first day on which they hold no longer; none: no end is on record.
std::optional<Date> over_from(PageLine const& line);

}  // namespace parallax
