#include "ui/caseload/case_delegate.hpp"

#include "ui/caseload/caseload_model.hpp"
#include "ui/theme/theme.hpp"

#include <QAbstractItemView>
#include <QPainter>

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

int detailHeight(QString const& text, int width) {
    return QFontMetrics(Theme::instance().font(Type::Meta))
        .boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap, text)
        .height();
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
    painter->setPen(colours.text);
    painter->drawText(area, Qt::AlignTop | Qt::AlignLeft, index.data().toString());
    area.setTop(area.top() + theme.lineHeight(Type::H3));
    painter->setFont(theme.font(Type::Meta));
    painter->setPen(selected ? colours.text : colours.text2);
    painter->drawText(area, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap,
                      index.data(CaseloadModel::Detail).toString());
    painter->setPen(colours.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize CaseDelegate::sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const {
    auto const& theme = Theme::instance();
    QRect const row(0, 0, rowWidth(option), 0);
    int const words =
        detailHeight(index.data(CaseloadModel::Detail).toString(), textArea(row).width());
    int const height = theme.lineHeight(Type::H3) + words + 2 * theme.px(space::s2);
    return {row.width(), std::max(theme.px(size::rowTwoLines), height)};
}

}  // namespace parallax::ui
