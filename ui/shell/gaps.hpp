#pragma once

#include <QMargins>

class QLayout;

namespace parallax::ui {

/// Margins and spacing of a layout in tokens; they grow with the text.
void setGaps(QLayout* layout, QMargins margins, int spacing);

}  // namespace parallax::ui
