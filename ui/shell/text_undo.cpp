#include "ui/shell/text_undo.hpp"

#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace parallax::ui {
namespace {

QLineEdit const* lineOf(QObject const* watched) {
    if (auto const* line = qobject_cast<QLineEdit const*>(watched)) return line;
    auto const* box = qobject_cast<QComboBox const*>(watched);
    return box ? box->lineEdit() : nullptr;
}

}  // namespace

TextUndo::TextUndo(QWidget* window) : QObject(window) {
    connect(qApp, &QApplication::focusChanged, this, [this, window](QWidget*, QWidget* now) {
        if (now && now->window() == window && lineOf(now)) now->installEventFilter(this);
    });
}

bool TextUndo::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::ShortcutOverride) return false;
    auto const* line = lineOf(watched);
    auto const* key = static_cast<QKeyEvent const*>(event);
    bool const idle = (key->matches(QKeySequence::Undo) && !line->isUndoAvailable()) ||
                      (key->matches(QKeySequence::Redo) && !line->isRedoAvailable());
    if (idle) event->ignore();
    return idle;
}

}  // namespace parallax::ui
