#pragma once
// Core's figures on screen.

#include "report/figure.hpp"

#include <QColor>
#include <QPointF>

class QPainter;

namespace parallax::ui {

/// The colour of an ink in the present theme. Ink::none has none.
QColor colourOf(Ink ink);

/// Paints the marks with the figure's top left corner at `at`, grown by `scale`.
void paintFigure(QPainter& painter, Figure const& figure, QPointF at, double scale);

}  // namespace parallax::ui
