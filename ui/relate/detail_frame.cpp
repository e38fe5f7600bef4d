#include "ui/relate/detail_frame.hpp"

#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"

#include <QHBoxLayout>
#include <QPushButton>

namespace parallax::ui {

DetailFrame::DetailFrame(QString const& name, QWidget* parent)
    : QFrame(parent),
      symbol_(new FigureWidget(Figure{}, this)),
      heading_(new MarkedLabel(Type::H3, {}, this)),
      sentence_(new MarkedLabel(Type::Body, {}, this)),
      column_(new QVBoxLayout(this)) {
    setAccessibleName(name);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setGaps(column_, {space::s4, space::s3, space::s4, space::s3}, space::s2);
    auto* top = new QHBoxLayout;
    setGaps(top, {}, space::s2);
    top->addWidget(symbol_, 0, Qt::AlignTop);
    top->addWidget(heading_, 1);
    column_->addLayout(top);
    column_->addWidget(sentence_);
}

void DetailFrame::tell(Figure const* sign, QString const& heading, QString const& sentence) {
    if (sign) symbol_->setFigure(*sign);
    symbol_->setVisible(sign != nullptr);
    heading_->setMarked(heading);
    sentence_->setMarked(sentence);
}

void DetailFrame::addBelow(QWidget* part) { column_->addWidget(part); }

void DetailFrame::addBelow(QPushButton* button) {
    setCompact(button);
    column_->addWidget(button, 0, Qt::AlignLeft);
}

}  // namespace parallax::ui
