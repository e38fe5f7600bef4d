#include "ui/caseload/case_delegate.hpp"

#include "ui/caseload/caseload_model.hpp"
#include "ui/theme/style_paint.hpp"
#include "ui/theme/theme.hpp"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

namespace parallax::ui {
namespace {

int rowWidth(QStyleOptionViewItem const& option) {
    auto const* view = qobject_cast<QAbstractItemView const*>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

QRect textArea(QRect const& row) {
    auto const& theme = Theme::instance();
    int const side = theme.px(space::s4);
    int const end = theme.px(space::s2);
    return row.adjusted(side, theme.px(space::s2), -side, -end);
}

/// A reference has no blanks to break at; names of tools and what stands below have.
int wrapping(Type type, QString const& text) {
    bool const anywhere = type == Type::H3 && !text.contains(u' ');
    int const wrap = anywhere ? Qt::TextWrapAnywhere : Qt::TextWordWrap;
    return static_cast<int>(Qt::AlignTop | Qt::AlignLeft) | wrap;
}

int heightOf(Type type, QString const& text, int width) {
    auto const& theme = Theme::instance();
    QRect const room(0, 0, width, QWIDGETSIZE_MAX);
    QFontMetrics const metrics(theme.font(type));
    int const height = metrics.boundingRect(room, wrapping(type, text), text).height();
    return std::max(height, theme.lineHeight(type));
}

}  // namespace

void CaseDelegate::paint(QPainter* painter, QStyleOptionViewItem const& option,
                         QModelIndex const& index) const {
    auto const& theme = Theme::instance();
    auto const& colours = theme.colours();
    painter->save();
    bool const selected = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, selected ? colours.selected : colours.dock);
    if (selected) {
        QRect bar = option.rect;
        bar.setWidth(theme.px(size::currentTabBar));
        painter->fillRect(bar, colours.strong);
    }
    QRect area = textArea(option.rect);
    painter->setFont(theme.font(Type::H3));
    painter->setPen(selected ? colours.onSelected : colours.text);
    auto const reference = index.data().toString();
    painter->drawText(area, wrapping(Type::H3, reference), reference);
    area.setTop(area.top() + heightOf(Type::H3, reference, area.width()));
    painter->setFont(theme.font(Type::Meta));
    painter->setPen(selected ? colours.onSelected : colours.text2);
    auto const detail = index.data(CaseloadModel::Detail).toString();
    painter->drawText(area, wrapping(Type::Meta, detail), detail);
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        shapes::ring(*painter, option.rect.adjusted(size::focusRing, size::focusRing,
                                                    -size::focusRing, -size::focusRing));
    }
    painter->restore();
}

QSize CaseDelegate::sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const {
    auto const& theme = Theme::instance();
    QRect const row(0, 0, rowWidth(option), 0);
    int const width = textArea(row).width();
    int const words = heightOf(Type::H3, index.data().toString(), width) +
                      heightOf(Type::Meta, index.data(CaseloadModel::Detail).toString(), width);
    int const height = words + 2 * theme.px(space::s2);
    return {row.width(), std::max(theme.px(size::rowTwoLines), height)};
}

}  // namespace parallax::ui
