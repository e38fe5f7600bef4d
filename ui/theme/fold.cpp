#include "ui/theme/fold.hpp"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QScrollBar>

namespace parallax::ui {
namespace {

/// The scroll area whose viewport this is; else null.
QAbstractScrollArea* areaOf(QWidget const* viewport) {
    auto* area = qobject_cast<QAbstractScrollArea*>(viewport->parentWidget());
    return area && area->viewport() == viewport ? area : nullptr;
}

}  // namespace

bool isWhole(QWidget const& widget, QRect const& part) {
    for (auto const* around = widget.parentWidget(); around; around = around->parentWidget()) {
        if (!areaOf(around)) continue;
        QRect const there(widget.mapTo(around, part.topLeft()), part.size());
        if (!around->rect().contains(there)) return false;
    }
    return true;
}

FoldWatch::FoldWatch(QWidget* widget) : QObject(widget), widget_(widget) {
    widget_->installEventFilter(this);
    watchAreas();
}

void FoldWatch::watchAreas() {
    for (auto* around = widget_->parentWidget(); around; around = around->parentWidget()) {
        auto const* area = areaOf(around);
        if (!area) continue;
        around->installEventFilter(this);
        for (QScrollBar* bar : {area->verticalScrollBar(), area->horizontalScrollBar()}) {
            connect(bar, &QScrollBar::valueChanged, this, &FoldWatch::again, Qt::UniqueConnection);
        }
    }
}

void FoldWatch::again() { widget_->update(); }

bool FoldWatch::eventFilter(QObject* watched, QEvent* event) {
    if (watched == widget_ && event->type() == QEvent::Show) watchAreas();
    bool const moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (moved && watched != widget_) again();
    return false;
}

}  // namespace parallax::ui
