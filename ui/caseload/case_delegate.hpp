#pragma once
// A case in two lines: reference, then title and meeting.

#include <QStyledItemDelegate>

namespace parallax::ui {

class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, QStyleOptionViewItem const& option,
               QModelIndex const& index) const override;
    QSize sizeHint(QStyleOptionViewItem const& option, QModelIndex const& index) const override;
};

}  // namespace parallax::ui
