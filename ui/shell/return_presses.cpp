#include "ui/shell/return_presses.hpp"

#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

namespace parallax::ui {

ReturnPresses::ReturnPresses(QWidget* window) : QObject(window), window_(window) {
    qApp->installEventFilter(this);
}

bool ReturnPresses::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return false;
    auto* button = qobject_cast<QPushButton*>(watched);
    if (!button || button->window() != window_ || !button->isEnabled()) return false;
    auto const* key = static_cast<QKeyEvent*>(event);
    bool const enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    bool const plain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!enter || !plain || key->isAutoRepeat()) return false;
    button->menu() ? button->showMenu() : button->click();
    return true;
}

}  // namespace parallax::ui
