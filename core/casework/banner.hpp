#pragma once
// The sentence over all answers: how many, to how many questions, and whether any can be compared.

#include "casework/side_by_side.hpp"

namespace parallax {

/// Fills in `banner` and `banner_detail` from the cards and the management facts.
void write_banner(SideBySide& view, Sentences const& sentences);

}  // namespace parallax
