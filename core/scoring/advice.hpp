#pragma once
// What is allowed in a definition but is probably not meant. For the tool owner who checks a file;
// it never keeps a definition from loading.

#include "scoring/instrument.hpp"

namespace parallax {

/// Texts above this school grade are pointed out.
inline constexpr double highest_grade = 9;

/// Items and tables nothing uses, rules and levels that are never reached in many ways of answering
/// drawn at random (always the same), and texts that are hard to read.
Problems advice_on(Instrument const& instrument);

}  // namespace parallax
