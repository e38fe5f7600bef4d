#include "ui/relate/pair_detail.hpp"

#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/sidebyside/pair_table.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QPushButton>

namespace parallax::ui {

PairDetail::PairDetail(QWidget* parent)
    : QFrame(parent),
      symbol_(new FigureWidget(Figure{}, this)),
      heading_(new MarkedLabel(Type::H3, {}, this)),
      sentence_(new MarkedLabel(Type::Body, {}, this)),
      table_(new PairTable(this)),
      compare_(new QPushButton(tr("Co&mpare the two answers"), this)) {
    setAccessibleName(tr("The chosen pair"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setCompact(compare_);
    sentence_->linkTerms();
    auto* column = new QVBoxLayout(this);
    setGaps(column, {space::s4, space::s3, space::s4, space::s3}, space::s2);
    auto* top = new QHBoxLayout;
    setGaps(top, {}, space::s2);
    top->addWidget(symbol_, 0, Qt::AlignTop);
    top->addWidget(heading_, 1);
    column->addLayout(top);
    column->addWidget(sentence_);
    column->addWidget(table_);
    column->addWidget(compare_, 0, Qt::AlignLeft);
    connect(compare_, &QPushButton::clicked, this, &PairDetail::compareWanted);
}

void PairDetail::showPair(Relation const& relation, QString const& first, QString const& second,
                          bool comparable) {
    symbol_->show();
    symbol_->setFigure(symbol(std::string(id_of(relation.kind))));
    heading_->setMarked(tr("%1 and %2: %3").arg(first, second, words(words_of(relation.kind))));
    sentence_->setMarked(words(relation.sentence));
    table_->setVisible(true);
    table_->setMatters(relation.matters, first, second);
    compare_->setVisible(comparable);
}

void PairDetail::showNothing() {
    symbol_->hide();
    heading_->setMarked(tr("No pair is chosen"));
    sentence_->setMarked(tr("Go to a square to read how its two tools relate."));
    table_->hide();
    compare_->hide();
}

}  // namespace parallax::ui
