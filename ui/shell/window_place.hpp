#pragma once
// Where the window stood the last time, and where its docks were.

class QMainWindow;

namespace parallax::ui {

/// Puts the window where it was, inside the screen there is now, with its docks as they were. The
/// first time it has the size it was designed at.
void restorePlace(QMainWindow& window);

/// Keeps it for the next time.
void keepPlace(QMainWindow const& window);

}  // namespace parallax::ui
