#include "ui/relate/relation_grid.hpp"

#include "report/figure.hpp"
#include "ui/figures/figure_painter.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace parallax::ui {

namespace {

using OnCase = RelationMatrix::OnCase;

int px(double value) { return Theme::instance().px(value); }

QFont nameFont(bool strong) {
    QFont font = Theme::instance().font(Type::Meta);
    if (strong) font.setWeight(static_cast<QFont::Weight>(strongWeight));
    return font;
}

/// Names of the rows, with a mark before those on the case.
class NameHeader final : public QHeaderView {
public:
    explicit NameHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {
        setSectionResizeMode(QHeaderView::Fixed);
        setMinimumSectionSize(1);
    }

    QSize sizeHint() const override {
        QFontMetrics const metrics(nameFont(true));
        int widest = 0;
        for (int row = 0; row < count(); ++row) {
            auto const name = model()->headerData(row, Qt::Vertical).toString();
            widest = std::max(widest, metrics.horizontalAdvance(name));
        }
        return {widest + markRoom() + px(space::s2), QHeaderView::sizeHint().height()};
    }

protected:
    void paintSection(QPainter* painter, QRect const& rect, int row) const override {
        auto const& colours = Theme::instance().colours();
        auto const* view = static_cast<QTableView const*>(parentWidget());
        bool const chosen = view->currentIndex().row() == row;
        auto const on = static_cast<OnCase>(
            model()->headerData(row, Qt::Vertical, RelationModel::onCaseRole).toInt());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(rect, chosen ? colours.selected : colours.page);
        QColor const ink = chosen ? colours.onSelected : colours.text;
        if (on != OnCase::no) {
            double const radius = Theme::instance().scale() * size::symbolSmall * 0.4;
            painter->setPen(QPen(ink, 1.5));
            painter->setBrush(on == OnCase::yes ? QBrush(ink) : QBrush(Qt::NoBrush));
            painter->drawEllipse(QPointF(rect.left() + markRoom() / 2.0, rect.center().y() + 1),
                                 radius, radius);
        }
        painter->setPen(ink);
        painter->setFont(nameFont(on != OnCase::no));
        painter->drawText(rect.adjusted(markRoom(), 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          model()->headerData(row, Qt::Vertical).toString());
        painter->restore();
    }

private:
    static int markRoom() { return px(size::symbol + size::symbolGap); }
};

class SquareDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override {
        auto const* view = static_cast<QTableView const*>(option.widget);
        QModelIndex const now = view->currentIndex();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.column() >= index.row()) {
            bool const on = index.data(RelationModel::onCaseRole).toInt() != 0;
            painter->setFont(nameFont(on));
            painter->setPen(Theme::instance().colours().text);
            painter->drawText(option.rect.adjusted(px(space::s1), 0, 0, 0),
                              Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        } else {
            bool const crossed = index.row() == now.row() || index.column() == now.column();
            int const gap = px(size::matrixGap);
            paintRelation(*painter, QRectF(option.rect).adjusted(gap, gap, -gap, -gap),
                          static_cast<RelationKind>(index.data(RelationModel::kindRole).toInt()),
                          crossed);
        }
        if (index == now) ring(*painter, option.rect);
        painter->restore();
    }

private:
    static void ring(QPainter& painter, QRect const& rect) {
        double const wide = Theme::instance().scale() * size::matrixChosen;
        painter.setPen(QPen(Theme::instance().colours().strong, wide, Qt::SolidLine, Qt::SquareCap,
                            Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        double const in = wide / 2;
        painter.drawRect(QRectF(rect).adjusted(in, in, -in, -in));
    }
};

struct Look {
    QColor fill;
    QColor line;
    Ink sign;
};

Look lookOf(RelationKind kind, bool tinted) {
    auto const& theme = Theme::instance();
    Colours const& c = theme.colours();
    // Two colours are too few for a tint as well.
    QColor const ground = tinted && !theme.isHighContrast() ? c.selected : c.page;
    switch (kind) {
        case RelationKind::same: return {c.strong, c.strong, Ink::page};
        case RelationKind::part_of: return {c.partOf, c.partOf, Ink::page};
        case RelationKind::overlaps: return {c.overlaps, c.overlaps, Ink::text};
        case RelationKind::linked: return {ground, c.strong, Ink::text};
        case RelationKind::different: break;
    }
    return {ground, c.line, tinted ? Ink::text2 : Ink::control_line};
}

Figure signOf(RelationKind kind, Ink ink) {
    Figure sign = symbol(std::string(id_of(kind)));
    for (Mark& mark : sign.marks) mark.stroke = ink;
    return sign;
}

}  // namespace

void paintRelation(QPainter& painter, QRectF const& square, RelationKind kind, bool tinted) {
    Look const look = lookOf(kind, tinted);
    double const scale = Theme::instance().scale();
    double const wide = kind == RelationKind::linked ? scale * size::matrixLine : 1;
    painter.setPen(QPen(look.line, wide));
    painter.setBrush(look.fill);
    painter.drawRect(square.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2));
    Figure const sign = signOf(kind, look.sign);
    QPointF const at = square.center() - QPointF(sign.width, sign.height) * scale / 2;
    paintFigure(painter, sign, at, scale);
}

RelationGrid::RelationGrid(QWidget* parent) : QTableView(parent), model_(new RelationModel(this)) {
    setModel(model_);
    setVerticalHeader(new NameHeader(this));
    verticalHeader()->show();
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setCornerButtonEnabled(false);
    setItemDelegate(new SquareDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    viewport()->setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("How the tools relate"));
    connect(&Theme::instance(), &Theme::changed, this, &RelationGrid::fit);
}

void RelationGrid::setMatrix(RelationMatrix matrix) {
    auto const before = chosen();
    std::string first;
    std::string second;
    if (before) {
        first = this->matrix().tools[before->first].definition->full_id();
        second = this->matrix().tools[before->second].definition->full_id();
    }
    clearSpans();
    model_->setMatrix(std::move(matrix));
    for (int row = 0; row < model_->rowCount(); ++row) {
        setSpan(row, row, 1, model_->columnCount() - row);
    }
    fit();
    choose(first, second);
}

/// Where the pair is not there: the first two tools of the case, else the first two of all, so that
/// there is something to read at once.
void RelationGrid::choose(std::string const& first, std::string const& second) {
    auto const& tools = matrix().tools;
    std::vector<int> pair;
    std::vector<int> here;
    for (std::size_t i = 0; i < tools.size(); ++i) {
        auto const id = tools[i].definition->full_id();
        if (id == first || id == second) pair.push_back(static_cast<int>(i));
        if (tools[i].on_case != OnCase::no) here.push_back(static_cast<int>(i));
    }
    if (pair.size() < 2) pair = here;
    if (pair.size() < 2) pair = {0, 1};
    setCurrentIndex(model_->index(pair[1], pair[0]));
}

std::optional<std::pair<std::size_t, std::size_t>> RelationGrid::chosen() const {
    QModelIndex const now = currentIndex();
    if (!now.isValid() || now.column() >= now.row()) return {};
    return std::pair{static_cast<std::size_t>(now.row()), static_cast<std::size_t>(now.column())};
}

void RelationGrid::fit() {
    int const side = px(size::matrixSquare);
    horizontalHeader()->setDefaultSectionSize(side);
    verticalHeader()->setDefaultSectionSize(side);
    verticalHeader()->setFixedWidth(verticalHeader()->sizeHint().width());
    updateGeometries();
    updateGeometry();
}

QSize RelationGrid::wholeSize() const {
    int const side = px(size::matrixSquare);
    return {verticalHeader()->width() + side * model_->columnCount(), side * model_->rowCount()};
}

void RelationGrid::currentChanged(QModelIndex const& now, QModelIndex const& before) {
    QTableView::currentChanged(now, before);
    viewport()->update();
    verticalHeader()->viewport()->update();
    emit pairChanged();
}

// As much from the top as the chosen square allows: there was no room to scroll in before.
void RelationGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    scrollToTop();
    scrollTo(currentIndex());
}

void RelationGrid::keyPressEvent(QKeyEvent* event) {
    bool const enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && chosen()) return emit pairWanted();
    QTableView::keyPressEvent(event);
}

void RelationGrid::mouseDoubleClickEvent(QMouseEvent* event) {
    QTableView::mouseDoubleClickEvent(event);
    if (chosen()) emit pairWanted();
}

}  // namespace parallax::ui
