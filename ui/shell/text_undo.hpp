#pragma once

#include <QObject>

namespace parallax::ui {

/// Undo and redo go to the text being typed only while there is something in it to take back; then
/// they go to the casebook. A field would keep them for itself.
class TextUndo : public QObject {
    Q_OBJECT

public:
    explicit TextUndo(QWidget* window);

    bool eventFilter(QObject* watched, QEvent* event) override;
};

}  // namespace parallax::ui
