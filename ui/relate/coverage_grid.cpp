#include "ui/relate/coverage_grid.hpp"

#include "report/figure.hpp"
#include "ui/figures/figure_painter.hpp"
#include "ui/theme/fold.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

#include <numeric>
#include <optional>

namespace parallax::ui {

namespace {

constexpr int kindRole = Qt::UserRole;
constexpr int codeRole = Qt::UserRole + 1;
constexpr int dotsRole = Qt::UserRole + 2;  ///< a list of three numbers for each answer

/// One answer of a square: its dots, if it has a level, above its words.
struct Line {
    std::optional<Figure> figure;
    QString text;
};

enum Kind { Head, Empty, Asked };

int px(double value) { return Theme::instance().px(value); }

Kind kindOf(QModelIndex const& index) { return static_cast<Kind>(index.data(kindRole).toInt()); }

QFont fontOf(Kind kind) {
    QFont font = Theme::instance().font(Type::Meta);
    if (kind == Head) font.setWeight(static_cast<QFont::Weight>(strongWeight));
    return font;
}

std::vector<Line> linesOf(QModelIndex const& index) {
    std::vector<Line> lines;
    auto const levels = index.data(dotsRole).toList();
    auto const texts = index.data().toString().split(u'\n');
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto const level = i < levels.size() ? levels[i].toList() : QVariantList();
        Line line{{}, texts[i]};
        if (level.size() == 3) {
            line.figure = dots(level[0].toInt(), level[1].toInt(), level[2].toInt(), DotSize::row,
                               std::string());
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

/// How tall the dots are, with the room below them.
int heightOf(std::optional<Figure> const& figure) {
    return figure ? px(figure->height + space::s1) : 0;
}

class CellDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override {
        auto const& colours = Theme::instance().colours();
        Kind const kind = kindOf(index);
        auto const* view = static_cast<QAbstractItemView const*>(option.widget);
        painter->save();
        painter->setPen(colours.line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        if (kind == Asked) fill(*painter, option.rect);
        bool const held = index == view->currentIndex() && view->hasFocus();
        if (held) ring(option, *painter);
        // A level whose meaning is cut off would stand alone.
        if (kind == Asked && !isWhole(*view->viewport(), option.rect)) return painter->restore();
        QRect text = option.rect.adjusted(pad(), pad(), -pad(), -pad());
        if (kind == Empty) {
            double const small = Theme::instance().scale() * size::symbolSmall / size::symbol;
            double const down = (QFontMetricsF(fontOf(kind)).height() - size::symbol * small) / 2;
            paintFigure(*painter, symbol("not_known"), text.topLeft() + QPointF(0, down), small);
            text.adjust(px(size::symbol + size::symbolGap / 2), 0, 0, 0);
        }
        painter->setFont(fontOf(kind));
        painter->setPen(kind == Empty ? colours.text2 : colours.text);
        for (Line const& line : linesOf(index)) {
            if (line.figure) {
                paintFigure(*painter, *line.figure, text.topLeft() + QPointF(0, px(2)),
                            Theme::instance().scale());
            }
            text.setTop(text.top() + heightOf(line.figure));
            QRect used;
            painter->drawText(text, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, line.text,
                              &used);
            text.setTop(used.bottom() + 1);
        }
        painter->restore();
    }

    // A width in the option is the column's; without one the text runs on in one line.
    QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override {
        Kind const kind = kindOf(index);
        int const sign = kind == Empty ? px(size::symbol + size::symbolGap / 2) : 0;
        int const around = sign + 2 * pad();
        QFontMetrics const metrics(fontOf(kind));
        int const room = option.rect.width() > 0 ? option.rect.width() - around : QWIDGETSIZE_MAX;
        int width = 0;
        int height = 0;
        for (Line const& line : linesOf(index)) {
            QRect const bounds = metrics.boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX),
                                                      Qt::AlignLeft | Qt::TextWordWrap, line.text);
            int const dotted = line.figure ? px(line.figure->width) : 0;
            width = std::max({width, bounds.width(), dotted});
            height += bounds.height() + heightOf(line.figure);
        }
        return {width + around + 1, height + 2 * pad() + 1};
    }

private:
    static int pad() { return px(space::s1); }

    static void fill(QPainter& painter, QRect const& rect) {
        auto const& colours = Theme::instance().colours();
        painter.fillRect(rect, colours.sunk);
        painter.setPen(QPen(colours.strong, 1));
        painter.drawRect(rect.adjusted(1, 1, -2, -2));
    }

    static void ring(QStyleOptionViewItem const& option, QPainter& painter) {
        QStyleOptionFocusRect focus;
        focus.rect = option.rect.adjusted(1, 1, -1, -1);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter,
                                              option.widget);
    }
};

QStandardItem* head(QString const& text) {
    auto* item = new QStandardItem(text);
    item->setData(Head, kindRole);
    return item;
}

QString wordsIn(Coverage::Square const& answers) {
    QStringList lines;
    for (CoveringAnswer const& answer : answers) {
        auto const note = answer.note.empty() ? std::string() : "; " + answer.note;
        lines.append(words(answer.words + note));
    }
    return lines.join(u'\n');
}

QVariantList levelsOf(Coverage::Square const& answers) {
    QVariantList levels;
    for (CoveringAnswer const& answer : answers) {
        bool const any = answer.level && answer.level->count > 0 && answer.level->first >= 0;
        levels.append(QVariant(
            any ? QVariantList{answer.level->first, answer.level->last, answer.level->count}
                : QVariantList{}));
    }
    return levels;
}

QStandardItem* square(Coverage::Square const& answers, QString const& where,
                      QString const& nobody) {
    auto* item = new QStandardItem(answers.empty() ? nobody : wordsIn(answers));
    item->setData(answers.empty() ? Empty : Asked, kindRole);
    if (!answers.empty()) item->setData(words(answers.front().assessment), codeRole);
    item->setData(levelsOf(answers), dotsRole);
    item->setData(QStringLiteral("%1: %2").arg(where, item->text()), Qt::AccessibleTextRole);
    return item;
}

/// How many squares from this one on hold the same answers: an answer about a group is shown once.
int sharedBy(std::vector<Coverage::Square> const& row, std::size_t from) {
    if (row[from].empty()) return 1;
    std::size_t to = from + 1;
    while (to < row.size() && wordsIn(row[to]) == wordsIn(row[from])) ++to;
    return static_cast<int>(to - from);
}

int widestWord(QString const& text, Kind kind) {
    QFontMetrics const metrics(fontOf(kind));
    int widest = 0;
    for (QString const& word : text.split(QRegularExpression(QStringLiteral("\\s")))) {
        widest = std::max(widest, metrics.horizontalAdvance(word));
    }
    return widest;
}

QString columnName(Coverage::Column const& column) {
    if (column.note.empty()) return words(column.name);
    return QStringLiteral("%1, %2").arg(words(column.name), words(column.note));
}

}  // namespace

CoverageGrid::CoverageGrid(QWidget* parent)
    : QTableView(parent), model_(new QStandardItemModel(this)) {
    setModel(model_);
    setItemDelegate(new CellDelegate(this));
    makePlain(*this);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("What has been asked, and about whom"));
    new FoldWatch(viewport());
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        fit();
        updateGeometry();
    });
}

void CoverageGrid::setCoverage(Coverage const& coverage, QString const& nobody) {
    QModelIndex const before = currentIndex();
    int const row = before.isValid() ? before.row() : 1;
    int const column = before.isValid() ? before.column() : 1;
    clearSpans();
    model_->clear();
    QList<QStandardItem*> heads{head(tr("What could happen, and to whom"))};
    for (auto const& one : coverage.columns) heads.append(head(columnName(one)));
    model_->appendRow(heads);
    for (std::size_t r = 0; r < coverage.rows.size(); ++r) addRow(coverage, r, nobody);
    fit();
    setCurrentIndex(model_->index(std::min(row, model_->rowCount() - 1),
                                  std::min(column, model_->columnCount() - 1)));
    updateGeometry();
}

void CoverageGrid::addRow(Coverage const& coverage, std::size_t row, QString const& nobody) {
    QString const what = words(coverage.rows[row].name);
    auto const& squares = coverage.squares[row];
    QList<QStandardItem*> cells{head(what)};
    for (std::size_t column = 0; column < squares.size(); ++column) {
        QStringList where{what};
        int const shared = sharedBy(squares, column);
        for (int i = 0; i < shared; ++i) {
            where.append(columnName(coverage.columns[column + static_cast<std::size_t>(i)]));
        }
        cells.append(square(squares[column], where.join(QStringLiteral("; ")), nobody));
    }
    model_->appendRow(cells);
    int const last = model_->rowCount() - 1;
    for (int column = 1; column < model_->columnCount();) {
        int const shared = sharedBy(squares, static_cast<std::size_t>(column - 1));
        if (shared > 1) setSpan(last, column, 1, shared);
        column += shared;
    }
}

void CoverageGrid::currentChanged(QModelIndex const& now, QModelIndex const& before) {
    QTableView::currentChanged(now, before);
    emit moved();
}

std::optional<std::pair<std::size_t, std::size_t>> CoverageGrid::squareHere() const {
    auto const here = currentIndex();
    if (!here.isValid() || here.row() == 0 || here.column() == 0) return std::nullopt;
    return std::pair(static_cast<std::size_t>(here.row() - 1),
                     static_cast<std::size_t>(here.column() - 1));
}

QString CoverageGrid::answerHere() const { return currentIndex().data(codeRole).toString(); }

QSize CoverageGrid::cell(int row, int column, int width) const {
    QStyleOptionViewItem option;
    option.rect = QRect(0, 0, width, 0);
    return itemDelegate()->sizeHint(option, model_->index(row, column));
}

/// Wide enough for every word that stands in one column alone.
int CoverageGrid::leastColumn() const {
    int least = px(size::coverageColumnMin);
    for (int row = 0; row < model_->rowCount(); ++row) {
        for (int column = 0; column < model_->columnCount(); ++column) {
            if (columnSpan(row, column) > 1) continue;
            auto const index = model_->index(row, column);
            least = std::max(
                least, widestWord(index.data().toString(), kindOf(index)) + 2 * px(space::s1) + 1);
        }
    }
    return least;
}

CoverageGrid::Plan CoverageGrid::planFor(int width) const {
    Plan plan;
    int const columns = model_->columnCount();
    if (columns == 0) return plan;
    plan.column = std::max(leastColumn(), width / columns);
    for (int row = 0; row < model_->rowCount(); ++row) {
        int tallest = 0;
        for (int column = 0; column < columns; column += columnSpan(row, column)) {
            int const wide = plan.column * columnSpan(row, column);
            tallest = std::max(tallest, cell(row, column, wide).height());
        }
        plan.heights.push_back(tallest);
    }
    plan.scrolls = plan.column * columns > width;
    return plan;
}

int CoverageGrid::heightForWidth(int width) const {
    Plan const plan = planFor(width);
    int const bar = plan.scrolls ? horizontalScrollBar()->sizeHint().height() : 0;
    return std::accumulate(plan.heights.begin(), plan.heights.end(), bar);
}

QSize CoverageGrid::sizeHint() const {
    return {px(size::resultPanel), heightForWidth(std::max(width(), px(size::rulerMin)))};
}

QSize CoverageGrid::minimumSizeHint() const { return {px(size::rulerMin), 0}; }

void CoverageGrid::fit() {
    Plan const plan = planFor(viewport()->width());
    for (int i = 0; i < model_->columnCount(); ++i) setColumnWidth(i, plan.column);
    for (std::size_t i = 0; i < plan.heights.size(); ++i) {
        setRowHeight(static_cast<int>(i), plan.heights[i]);
    }
}

void CoverageGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void CoverageGrid::keyPressEvent(QKeyEvent* event) {
    bool const enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && !answerHere().isEmpty()) return emit answerWanted(answerHere());
    QTableView::keyPressEvent(event);
}

void CoverageGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    if (!answerHere().isEmpty()) emit answerWanted(answerHere());
}

// The page scrolls, never the table in it.
bool CoverageGrid::event(QEvent* event) {
    if (event->type() == QEvent::Wheel) return false;
    return QTableView::event(event);
}

}  // namespace parallax::ui
