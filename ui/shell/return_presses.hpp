#pragma once

#include <QObject>

namespace parallax::ui {

/// Return presses the button that has the focus, as Space does. Qt has that in dialogs only.
class ReturnPresses : public QObject {
    Q_OBJECT

public:
    /// For every button in this window, and in nothing that opens from it.
    explicit ReturnPresses(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* window_;
};

}  // namespace parallax::ui
