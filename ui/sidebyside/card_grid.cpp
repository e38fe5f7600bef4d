#include "ui/sidebyside/card_grid.hpp"

#include "ui/sidebyside/answer_card.hpp"
#include "ui/theme/theme.hpp"

#include <QAbstractScrollArea>

#include <algorithm>

namespace parallax::ui {

namespace {

int gap() { return Theme::instance().px(size::cardGap); }

}  // namespace

CardGrid::~CardGrid() {
    for (QLayoutItem* item : items_) delete item;
}

void CardGrid::addCard(AnswerCardView* card) {
    addChildWidget(card);
    addItem(new QWidgetItem(card));
}

int CardGrid::columnsFor(int centreWidth) {
    Theme const& theme = Theme::instance();
    if (centreWidth >= theme.px(size::threeCardsFrom)) return 3;
    return centreWidth >= theme.px(size::twoCardsFrom) ? 2 : 1;
}

// Asked of the scroll area and not of the room inside it: a scroll bar that comes or goes must not
// change the number of columns, which would make it go or come again.
int CardGrid::columnsIn(int width) const {
    QWidget const* area = parentWidget();
    while (area && !qobject_cast<QAbstractScrollArea const*>(area)) area = area->parentWidget();
    return columnsFor(area ? area->width() : width + 2 * Theme::instance().px(size::pageMargin));
}

int CardGrid::columns() const { return columnsIn(geometry().width()); }

int CardGrid::cardWidth(int width) const {
    int const across = columnsIn(width);
    return std::min((width - (across - 1) * gap()) / across, Theme::instance().px(size::cardMax));
}

void CardGrid::addItem(QLayoutItem* item) {
    items_.push_back(item);
    invalidate();
}

int CardGrid::count() const { return static_cast<int>(items_.size()); }

QLayoutItem* CardGrid::itemAt(int index) const {
    return index >= 0 && index < count() ? items_[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* CardGrid::takeAt(int index) {
    QLayoutItem* item = itemAt(index);
    if (item) items_.erase(items_.begin() + index);
    return item;
}

AnswerCardView* CardGrid::card(std::size_t index) const {
    return static_cast<AnswerCardView*>(items_[index]->widget());
}

std::vector<int> CardGrid::bandsOfRow(std::size_t first, int columns, int cardWidth) const {
    std::vector<int> tallest;
    std::size_t const end = std::min(first + static_cast<std::size_t>(columns), items_.size());
    for (std::size_t i = first; i < end; ++i) {
        std::vector<int> const bands = card(i)->bandHeights(cardWidth);
        tallest.resize(bands.size(), 0);
        for (std::size_t b = 0; b < bands.size(); ++b) tallest[b] = std::max(tallest[b], bands[b]);
    }
    return tallest;
}

int CardGrid::heightForWidth(int width) const {
    int const across = columnsIn(width);
    int height = 0;
    for (std::size_t i = 0; i < items_.size(); i += static_cast<std::size_t>(across)) {
        if (i > 0) height += gap();
        height += AnswerCardView::heightOf(bandsOfRow(i, across, cardWidth(width)));
    }
    return height;
}

QSize CardGrid::sizeHint() const {
    int const width = 3 * Theme::instance().px(size::cardMin) + 2 * gap();
    return {width, heightForWidth(width)};
}

QSize CardGrid::minimumSize() const {
    int width = 0;
    for (std::size_t i = 0; i < items_.size(); ++i) {
        width = std::max(width, card(i)->minimumSizeHint().width());
    }
    return {width, 0};
}

void CardGrid::setGeometry(QRect const& rect) {
    QLayout::setGeometry(rect);
    int const across = columnsIn(rect.width());
    int const wide = cardWidth(rect.width());
    int top = rect.top();
    for (std::size_t i = 0; i < items_.size(); i += static_cast<std::size_t>(across)) {
        std::vector<int> const bands = bandsOfRow(i, across, wide);
        int const high = AnswerCardView::heightOf(bands);
        std::size_t const end = std::min(i + static_cast<std::size_t>(across), items_.size());
        for (std::size_t j = i; j < end; ++j) {
            int const left = rect.left() + static_cast<int>(j - i) * (wide + gap());
            card(j)->setGeometry(left, top, wide, high);
            card(j)->setBandHeights(bands);
        }
        top += high + gap();
    }
}

}  // namespace parallax::ui
