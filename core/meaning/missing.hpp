#pragma once
// Missing facts as a person counts them: an age or a date of birth is one thing to find out.

#include "scoring/instrument.hpp"

namespace parallax {

/// The missing facts in their order, those that stand for one another together: facts of which each
/// alone settles the same rule about who may be scored.
std::vector<std::vector<std::string>> standing_for_one_another(
    Instrument const& instrument, std::vector<std::string> const& missing);

}  // namespace parallax
