#include "ui/assess/flow_layout.hpp"

#include "ui/theme/theme.hpp"

#include <QWidget>

namespace parallax::ui {

FlowLayout::FlowLayout(int across, int down, QWidget* parent)
    : QLayout(parent), across_(across), down_(down) {
    setContentsMargins({});
    connect(&Theme::instance(), &Theme::changed, this, &FlowLayout::invalidate);
}

FlowLayout::~FlowLayout() { qDeleteAll(items_); }

void FlowLayout::addItem(QLayoutItem* item) { items_.append(item); }

int FlowLayout::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* FlowLayout::itemAt(int index) const { return items_.value(index); }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < items_.size() ? items_.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const { return Qt::Horizontal; }

bool FlowLayout::hasHeightForWidth() const { return true; }

int FlowLayout::heightForWidth(int width) const { return arrange({0, 0, width, 0}, false); }

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    for (QLayoutItem const* item : items_) {
        auto const hint = item->sizeHint();
        size.rwidth() += hint.width() + Theme::instance().px(across_);
        size.setHeight(std::max(size.height(), hint.height()));
    }
    return size;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (QLayoutItem const* item : items_) size = size.expandedTo(item->minimumSize());
    return size;
}

void FlowLayout::setGeometry(QRect const& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeIn(QLayoutItem const& item, int width) const {
    auto const hint = item.sizeHint().expandedTo(item.minimumSize());
    int const taken = std::min(hint.width(), std::max(width, 1));
    return {taken,
            item.hasHeightForWidth() ? std::max(item.heightForWidth(taken), 1) : hint.height()};
}

int FlowLayout::arrange(QRect const& rect, bool move) const {
    int top = rect.top();
    QList<QLayoutItem*> line;
    int right = rect.left();
    auto end_line = [&] {
        int const height = place(line, {rect.left(), top, rect.width(), 0}, move);
        top += height;
        line.clear();
        right = rect.left();
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty()) continue;
        int const width = sizeIn(*item, rect.width()).width();
        if (!line.isEmpty() && right + width > rect.right() + 1) {
            end_line();
            top += Theme::instance().px(down_);
        }
        line.append(item);
        right += width + Theme::instance().px(across_);
    }
    end_line();
    return top - rect.top();
}

int FlowLayout::place(QList<QLayoutItem*> const& line, QRect const& from, bool move) const {
    int height = 0;
    for (QLayoutItem const* item : line) {
        height = std::max(height, sizeIn(*item, from.width()).height());
    }
    int left = from.left();
    for (QLayoutItem* item : line) {
        auto const size = sizeIn(*item, from.width());
        int const top = from.top() + (height - size.height()) / 2;
        if (move) item->setGeometry({QPoint(left, top), size});
        left += size.width() + Theme::instance().px(across_);
    }
    return height;
}

}  // namespace parallax::ui
