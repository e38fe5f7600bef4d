#pragma once
// The shapes of controls, drawn from tokens.

#include <QPainter>
#include <QStyleOption>

namespace parallax::ui::shapes {

/// A field or button: fill and 1 px border with rounded corners. Disabled ones are dashed.
void panel(QPainter& painter, QRect const& rect, QColor const& fill, QColor const& border,
           bool enabled);

void button(QPainter& painter, QStyleOptionButton const& option, bool primary);
void toolButton(QPainter& painter, QStyleOption const& option);
void radio(QPainter& painter, QStyleOption const& option);
void checkBox(QPainter& painter, QStyleOption const& option);

/// A ring along the inside of the rectangle's edge.
void ring(QPainter& painter, QRect const& rect);

/// An open arrow head in the middle of the rectangle.
void arrow(QPainter& painter, QRect const& rect, bool up, QColor const& colour);

/// The bar below the current tab.
void tab(QPainter& painter, QStyleOptionTab const& option);

/// A hairline at the far edge of a splitter's handle; the rest of the handle is page.
void splitterHandle(QPainter& painter, QStyleOption const& option);

/// One section of a table's header.
void headerSection(QPainter& painter, QRect const& rect);

}  // namespace parallax::ui::shapes
