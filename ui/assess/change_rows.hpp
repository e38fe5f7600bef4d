#pragma once
// What would change a result, as rows: one answer, two answers, time alone.

#include "ui/assess/result_words.hpp"

namespace parallax::ui {

/// Single answers, the same facts under other counting rules, and what the tool does not ask about.
QList<TableLine> changeRows(Scoring const& scoring, Catalogue const& catalogue);

/// Time alone, ten years ahead: "From 4 June 2027" and the level from then on.
QList<TableLine> timeRows(Scoring const& scoring);

/// Pairs of answers that move the level together though neither does alone.
QList<TableLine> pairRows(Scoring const& scoring);

}  // namespace parallax::ui
