#include "ui/sidebyside/pair_table.hpp"

#include "report/figure.hpp"
#include "ui/figures/figure_painter.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>
#include <numeric>

namespace parallax::ui {

namespace {

int px(double value) { return Theme::instance().px(value); }

// Symbols stand before the name; values are set in to begin below it.
double symbolScale() { return Theme::instance().scale() * size::symbolSmall / size::symbol; }
int inset() { return px(size::symbol + space::s1 / 2); }

class PairDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override {
        Theme const& theme = Theme::instance();
        painter->save();
        QFont const font = theme.font(Type::BodySmall);
        painter->setFont(font);
        QString const id = index.data(PairModel::symbolRole).toString();
        if (!id.isEmpty()) {
            double const side = size::symbol * symbolScale();
            double const top = (theme.lineHeight(Type::BodySmall) - side) / 2;
            paintFigure(*painter, symbol(bytes(id)), option.rect.topLeft() + QPointF(0, top),
                        symbolScale());
        }
        painter->setPen(id.isEmpty() ? theme.colours().text : theme.colours().text2);
        painter->drawText(option.rect.adjusted(inset(), 0, -px(space::s1), 0),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
        painter->restore();
        if (!option.state.testFlag(QStyle::State_HasFocus)) return;
        QStyleOptionFocusRect focus;
        focus.rect = option.rect;
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter,
                                              option.widget);
    }

    // A width in the option is the column's; without one the text runs on in one line.
    QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override {
        QFontMetrics const metrics(Theme::instance().font(Type::BodySmall));
        int const around = inset() + px(space::s1);
        int const room = option.rect.width() > 0 ? option.rect.width() - around : QWIDGETSIZE_MAX;
        QRect const text =
            metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                 Qt::AlignLeft | Qt::TextWordWrap, index.data().toString());
        int const line = Theme::instance().lineHeight(Type::BodySmall);
        return {text.width() + around + 1, std::max(text.height(), line) + px(space::s1)};
    }
};

}  // namespace

std::vector<int> fittedWidths(std::vector<int> natural, int available, int least) {
    int cap = *std::max_element(natural.begin(), natural.end());
    auto const total = [&] {
        return std::accumulate(natural.begin(), natural.end(), 0,
                               [&](int sum, int width) { return sum + std::min(width, cap); });
    };
    while (cap > least && total() > available) --cap;
    for (int& width : natural) width = std::min(width, cap);
    return natural;
}

PairTable::PairTable(QWidget* parent) : QTableView(parent), model_(new PairModel(this)) {
    setModel(model_);
    setItemDelegate(new PairDelegate(this));
    makePlain(*this);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    setAccessibleName(tr("Seven things that must match"));
}

void PairTable::setMatters(std::vector<Matter> matters, QString first, QString second) {
    model_->setMatters(std::move(matters), std::move(first), std::move(second));
    fit();
    updateGeometry();
}

QSize PairTable::cell(int row, int column, int width) const {
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width, 0);
    return itemDelegate()->sizeHint(option, model_->index(row, column));
}

PairTable::Plan PairTable::planFor(int width) const {
    Plan plan;
    int const columns = model_->columnCount();
    if (columns == 0) return plan;
    for (int column = 0; column < columns; ++column) {
        int widest = 0;
        for (int row = 0; row < 3; ++row) widest = std::max(widest, cell(row, column, 0).width());
        plan.widths.push_back(widest + px(size::stripColumnGap) - px(space::s1));
    }
    int const least = px(size::stripScrollsBelow) - 2 * px(size::pageMargin);
    plan.widths =
        fittedWidths(std::move(plan.widths), std::max(width, least), px(size::stripColumnMin));
    for (int row = 0; row < 3; ++row) {
        int tallest = 0;
        for (int column = 0; column < columns; ++column) {
            int const wide = plan.widths[static_cast<std::size_t>(column)];
            tallest = std::max(tallest, cell(row, column, wide).height());
        }
        plan.heights.push_back(tallest);
    }
    plan.scrolls = std::accumulate(plan.widths.begin(), plan.widths.end(), 0) > width;
    return plan;
}

int PairTable::heightForWidth(int width) const {
    Plan const plan = planFor(width);
    int const bar = plan.scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return std::accumulate(plan.heights.begin(), plan.heights.end(), bar);
}

QSize PairTable::sizeHint() const {
    int const width = px(size::stripScrollsBelow);
    return {width, heightForWidth(width)};
}

void PairTable::fit() {
    Plan const plan = planFor(viewport()->width());
    for (std::size_t i = 0; i < plan.widths.size(); ++i) {
        setColumnWidth(static_cast<int>(i), plan.widths[i]);
    }
    for (std::size_t i = 0; i < plan.heights.size(); ++i) {
        setRowHeight(static_cast<int>(i), plan.heights[i]);
    }
}

void PairTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

}  // namespace parallax::ui
