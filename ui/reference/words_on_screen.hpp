#pragma once

class QWidget;
class QString;

namespace parallax::ui {

/// All that can be read in a widget at the moment: labels, buttons, lists and tables.
QString wordsOnScreen(QWidget const& widget);

}  // namespace parallax::ui
