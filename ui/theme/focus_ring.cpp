#include "ui/theme/focus_ring.hpp"

#include <QAbstractItemView>
#include <QApplication>
#include <QFocusFrame>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QTabBar>

namespace parallax::ui {

namespace {

// Where the focus is on a part of the widget, the part shows it itself.
bool showsFocusInside(QWidget* widget) {
    // A table in which nothing is current yet would show nothing at all.
    if (auto const* view = qobject_cast<QAbstractItemView*>(widget)) {
        return view->currentIndex().isValid();
    }
    return qobject_cast<QTabBar*>(widget) || qobject_cast<QMenuBar*>(widget) ||
           qobject_cast<QMenu*>(widget) || qobject_cast<QScrollArea*>(widget);
}

// Text that was clicked to select it belongs to the widget around it that the keyboard reaches.
QWidget* reachedByKeyboard(QWidget* widget) {
    while (widget && !widget->isWindow() && !(widget->focusPolicy() & Qt::TabFocus)) {
        widget = widget->parentWidget();
    }
    return widget;
}

}  // namespace

FocusRing::FocusRing(QObject* parent) : QObject(parent) {
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget*, QWidget* now) { follow(now); });
}

FocusRing::~FocusRing() { delete frame_; }

void FocusRing::follow(QWidget* now) {
    now = reachedByKeyboard(now);
    bool const ring = now && !now->isWindow() && !showsFocusInside(now);
    if (ring && !frame_) frame_ = new QFocusFrame;
    if (frame_) frame_->setWidget(ring ? now : nullptr);
}

}  // namespace parallax::ui
