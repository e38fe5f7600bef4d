#include "ui/assess/background.hpp"

namespace parallax::ui {

Background::Background(QObject* parent) : QObject(parent) { pool_.setMaxThreadCount(1); }

Background::~Background() {
    drop();
    pool_.waitForDone();
}

void Background::run(std::function<QList<TableLine>()> work,
                     std::function<void(QList<TableLine> const&)> show) {
    int const mine = ++asked_;
    pool_.start([this, mine, work = std::move(work), show = std::move(show)] {
        if (mine != asked_) return;
        auto lines = work();
        QMetaObject::invokeMethod(
            this,
            [this, mine, show, lines = std::move(lines)] {
                if (mine == asked_) show(lines);
            },
            Qt::QueuedConnection);
    });
}

void Background::drop() {
    ++asked_;
    pool_.clear();
}

}  // namespace parallax::ui
