#include "ui/relate/pair_detail.hpp"

#include "ui/sidebyside/pair_table.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QPushButton>

namespace parallax::ui {

PairDetail::PairDetail(QWidget* parent)
    : DetailFrame(tr("The chosen pair"), parent),
      table_(new PairTable(this)),
      compare_(new QPushButton(tr("Co&mpare the two answers"), this)) {
    sentence()->linkTerms();
    addBelow(static_cast<QWidget*>(table_));
    addBelow(compare_);
    connect(compare_, &QPushButton::clicked, this, &PairDetail::compareWanted);
}

void PairDetail::showPair(Relation const& relation, QString const& first, QString const& second,
                          bool comparable) {
    auto const sign = symbol(std::string(id_of(relation.kind)));
    tell(&sign, tr("%1 and %2: %3").arg(first, second, words(words_of(relation.kind))),
         words(relation.sentence));
    table_->setVisible(true);
    table_->setMatters(relation.matters, first, second);
    compare_->setVisible(comparable);
}

void PairDetail::showNothing() {
    tell(nullptr, tr("No pair is chosen"), tr("Go to a square to read how its two tools relate."));
    table_->hide();
    compare_->hide();
}

}  // namespace parallax::ui
