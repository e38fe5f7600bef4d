#pragma once
// What decisions lean on, drawn: controls and answers at the left, decisions at the right, a line
// for each that leans.

#include "casework/controls_and_decisions.hpp"
#include "report/figure.hpp"

namespace parallax {

/// Width the figure is drawn in, in logical pixels.
inline constexpr double leaning_width = 760;

/// A line is unbroken where what it leads to holds, and dashed where that failed, ended, or was
/// never shown to work. Its alternative says every line in words. Without a decision that leans on
/// anything the figure has no height.
Figure leaning_figure(ControlsAndDecisions const& all, Sentences const& sentences);

}  // namespace parallax
