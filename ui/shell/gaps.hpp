#pragma once

#include <QMargins>

class QLayout;
class QWidget;

namespace parallax::ui {

/// Margins and spacing of a layout in tokens; they grow with the text.
void setGaps(QLayout* layout, QMargins margins, int spacing);

/// Lets a widget become as narrow as this token, whatever it holds.
void setLeastWidth(QWidget* widget, int width);

/// Keeps a widget at least this token tall.
void setLeastHeight(QWidget* widget, int height);

}  // namespace parallax::ui
