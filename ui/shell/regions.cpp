#include "ui/shell/regions.hpp"

#include <QApplication>
#include <QShortcut>
#include <QWidget>

namespace parallax::ui {
namespace {

/// What Tab would reach first in a region; null when nothing there takes the focus.
QWidget* firstStop(QWidget* region) {
    auto takes = [](QWidget const* widget) {
        return widget->isVisible() && widget->isEnabled() &&
               (widget->focusPolicy() & Qt::TabFocus) != 0;
    };
    if (takes(region)) return region;
    for (QWidget* next = region->nextInFocusChain(); next != region;
         next = next->nextInFocusChain()) {
        if (region->isAncestorOf(next) && takes(next)) return next;
    }
    return nullptr;
}

}  // namespace

Regions::Regions(QList<QWidget*> regions, QWidget* window)
    : QObject(window), regions_(std::move(regions)) {
    auto* forward = new QShortcut(QKeySequence(Qt::Key_F6), window);
    connect(forward, &QShortcut::activated, this, [this] { go(1); });
    auto* back = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6), window);
    connect(back, &QShortcut::activated, this, [this] { go(-1); });
}

void Regions::go(int step) {
    QWidget* const now = QApplication::focusWidget();
    auto const count = static_cast<int>(regions_.size());
    int place = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (now && (regions_[i] == now || regions_[i]->isAncestorOf(now))) place = i;
    }
    for (int tried = 0; tried < count; ++tried) {
        place = (place + step + count) % count;
        QWidget* stop = regions_[place]->isVisible() ? firstStop(regions_[place]) : nullptr;
        if (!stop) continue;
        stop->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return;
    }
}

}  // namespace parallax::ui
