#pragma once
// Facts of which one is enough: an age or a date of birth.

#include "scoring/instrument.hpp"

namespace parallax {

/// For each rule about who may be scored the facts of which each alone settles it, whatever its
/// answer; rules with fewer than two of them are left out. Found by asking the rule, not by reading
/// its text.
std::vector<std::vector<std::string>> enough_alone(Instrument const& instrument);

}  // namespace parallax
