#include "ui/assess/changes_view.hpp"

#include "ui/assess/folding_section.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"

#include <QPushButton>
#include <QVBoxLayout>

namespace parallax::ui {
namespace {

QList<int> const shares = {62, 38};

}  // namespace

ChangesView::ChangesView(QWidget* parent)
    : QWidget(parent),
      changes_(new RowsTable(tr("What would change it"), {tr("Change"), tr("Result")}, shares)),
      time_(new RowsTable(tr("Time alone"), {tr("From"), tr("Result")}, shares)),
      pairs_(
          new RowsTable(tr("Two changes together"), {tr("Changes"), tr("Result")}, shares, this)),
      two_(new QPushButton(tr("T&wo changes together"), this)),
      would_change_(new FoldingSection(tr("What would change it"), changes_, this)),
      later_(new FoldingSection(tr("Time alone, ten years ahead"), time_, this)) {
    later_->setFoldable(true);
    later_->setOpen(false);
    setCompact(two_);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, space::s3);
    column->addWidget(would_change_);
    column->addWidget(later_);
    column->addWidget(two_, 0, Qt::AlignLeft);
    column->addWidget(pairs_);
    pairs_->hide();
    connect(later_, &FoldingSection::folded, this, [this](bool open) {
        if (open) listTime();
    });
    connect(two_, &QPushButton::clicked, this, &ChangesView::listPairs);
}

void ChangesView::setFoldable(bool foldable) { would_change_->setFoldable(foldable); }

void ChangesView::showScoring(Scoring const& scoring, Catalogue const& catalogue) {
    bool const same = scoring_.instrument == scoring.instrument &&
                      scoring_.answers == scoring.answers &&
                      scoring_.outcome.on == scoring.outcome.on;
    scoring_ = scoring;
    auto const changes = changeRows(scoring, catalogue);
    changes_->setLines(changes);
    would_change_->setVisible(!changes.isEmpty());
    bool const moves = levelReached(scoring).has_value();
    later_->setVisible(moves);
    two_->setVisible(moves);
    if (same) return;
    forgetPairs();
    time_work_.drop();
    time_->setLines({});
    if (moves && later_->isOpen()) listTime();
}

void ChangesView::listTime() {
    time_->setLines({{{tr("Working it out..."), {}}}});
    time_work_.run([scoring = scoring_] { return timeRows(scoring); },
                   [this](QList<TableLine> const& lines) {
                       time_->setLines(lines);
                       emit listed();
                   });
}

void ChangesView::listPairs() {
    two_->setEnabled(false);
    two_->setText(tr("Two changes together: working it out..."));
    pair_work_.run([scoring = scoring_] { return pairRows(scoring); },
                   [this](QList<TableLine> const& lines) {
                       forgetPairs();
                       pairs_->setLines(lines);
                       pairs_->show();
                       two_->hide();
                       emit listed();
                   });
}

void ChangesView::forgetPairs() {
    pair_work_.drop();
    pairs_->hide();
    two_->setText(tr("T&wo changes together"));
    two_->setEnabled(true);
}

}  // namespace parallax::ui
