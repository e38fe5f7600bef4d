#include "ui/assess/rows_table.hpp"

#include "ui/theme/fold.hpp"
#include "ui/theme/theme.hpp"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QResizeEvent>
#include <QStyledItemDelegate>

#include <numeric>

namespace parallax::ui {
namespace {

constexpr int strongRole = Qt::UserRole;
constexpr int lineRole = Qt::UserRole + 1;

class LineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, QModelIndex const& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        auto const& theme = Theme::instance();
        option->font = theme.font(Type::BodySmall);
        if (index.data(strongRole).toBool()) {
            option->font.setWeight(static_cast<QFont::Weight>(strongWeight));
        }
        option->features |= QStyleOptionViewItem::WrapText;
        option->displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    }

    QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override {
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        auto const* table = qobject_cast<QTableWidget const*>(option.widget);
        int const width = table ? table->columnWidth(index.column()) : option.rect.width();
        int const pad = Theme::instance().px(space::s1);
        auto const bounds = QFontMetrics(filled.font)
                                .boundingRect(QRect(0, 0, width - pad, QWIDGETSIZE_MAX),
                                              Qt::TextWordWrap, index.data().toString());
        return {bounds.width() + pad,
                std::max(bounds.height(), Theme::instance().lineHeight(Type::BodySmall)) + 2 * pad};
    }

    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override {
        QStyleOptionViewItem filled = option;
        initStyleOption(&filled, index);
        auto const& colours = Theme::instance().colours();
        int const pad = Theme::instance().px(space::s1);
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, colours.selected);
        }
        painter->setPen(index.data(lineRole).toBool() ? colours.strong : colours.line);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        auto const* rows = qobject_cast<QTableWidget const*>(option.widget);
        if (rows && !isWhole(*rows->viewport(), option.rect)) return painter->restore();
        painter->setFont(filled.font);
        bool const named = rows && !rows->horizontalHeader()->isHidden();
        bool const answer = !named && index.column() == 1 && index.model()->columnCount() > 2;
        bool const quiet = answer && !index.data(strongRole).toBool();
        bool const chosen = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(chosen ? colours.onSelected : quiet ? colours.text2 : colours.text);
        painter->drawText(option.rect.adjusted(0, pad, -pad, 0),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, index.data().toString());
        painter->restore();
    }
};

}  // namespace

RowsTable::RowsTable(QString const& name, QStringList const& header, QList<int> const& shares,
                     QWidget* parent)
    : QTableWidget(parent), shares_(shares) {
    setAccessibleName(name);
    setColumnCount(static_cast<int>(header.size()));
    setHorizontalHeaderLabels(header);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    setItemDelegate(new LineDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
    verticalHeader()->setMinimumSectionSize(1);
    new FoldWatch(viewport());
    connect(&Theme::instance(), &Theme::changed, this, &RowsTable::fit);
}

void RowsTable::setLines(QList<TableLine> const& lines) {
    setRowCount(static_cast<int>(lines.size()));
    for (int row = 0; row < lines.size(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            auto* cell = new QTableWidgetItem(lines[row].cells.value(column));
            cell->setData(strongRole, lines[row].strong);
            cell->setData(lineRole, lines[row].line_above);
            setItem(row, column, cell);
        }
    }
    fit();
}

void RowsTable::setColumns(QStringList const& header, QList<int> const& shares) {
    setRowCount(0);
    shares_ = shares;
    setColumnCount(static_cast<int>(header.size()));
    setHorizontalHeaderLabels(header);
    auto* names = horizontalHeader();
    names->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    names->setSectionResizeMode(QHeaderView::Fixed);
    names->setHighlightSections(false);
    names->setSectionsClickable(false);
    names->show();
}

void RowsTable::fit() {
    int const whole = std::accumulate(shares_.begin(), shares_.end(), 0);
    for (int column = 0; column < columnCount(); ++column) {
        setColumnWidth(column, viewport()->width() * shares_[column] / whole);
    }
    resizeRowsToContents();
    updateGeometry();
}

QSize RowsTable::sizeHint() const {
    int height = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    for (int row = 0; row < rowCount(); ++row) height += rowHeight(row);
    return {Theme::instance().px(size::rulerMin), height};
}

QSize RowsTable::minimumSizeHint() const { return sizeHint(); }

void RowsTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) fit();
}

bool RowsTable::event(QEvent* event) {
    // The page scrolls, never the table in it.
    if (event->type() == QEvent::Wheel) return false;
    return QTableWidget::event(event);
}

}  // namespace parallax::ui
