#include "ui/relate/coverage_half.hpp"

#include "ui/relate/coverage_grid.hpp"
#include "ui/relate/square_detail.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/words.hpp"

#include <QScrollArea>
#include <QVBoxLayout>

namespace parallax::ui {

CoverageHalf::CoverageHalf(QWidget* parent)
    : QWidget(parent),
      note_(new MarkedLabel(Type::Meta)),
      grid_(new CoverageGrid),
      detail_(new SquareDetail),
      in_words_(new MarkedLabel(Type::H3)),
      lines_(new MarkedLabel(Type::BodySmall)) {
    setPageBackground(this);
    auto* inside = new QWidget;
    setPageBackground(inside);
    auto* column = new QVBoxLayout(inside);
    setGaps(column, {space::s4, space::s3, size::pageMargin, space::s4}, space::s3);
    column->addWidget(new MarkedLabel(Type::H2, tr("What has been asked, and about whom")));
    note_->setQuiet();
    column->addWidget(note_);
    column->addWidget(grid_);
    column->addWidget(in_words_);
    column->addWidget(lines_);
    column->addStretch(1);
    lines_->keepWhole();
    auto* area = new QScrollArea(this);
    area->setWidget(inside);
    makePlain(*area);
    auto* whole = new QVBoxLayout(this);
    setGaps(whole, {}, 0);
    whole->addWidget(area, 1);
    whole->addWidget(detail_);  // always in sight, however tall the grid
    connect(grid_, &CoverageGrid::answerWanted, this, &CoverageHalf::answerWanted);
    connect(grid_, &CoverageGrid::moved, this, &CoverageHalf::showSquare);
    connect(detail_, &SquareDetail::questionWanted, this, &CoverageHalf::questionWanted);
}

void CoverageHalf::showCoverage(Coverage const& coverage, Sentences const& sentences, Date asOf) {
    note_->setMarked(tr("As of %1. %2 Enter opens the answer in a square.")
                         .arg(words(date_in_words(asOf)), words(sentences.say("coverage.note"))));
    shown_ = coverage;
    sentences_ = &sentences;
    grid_->setCoverage(coverage, words(sentences.say("coverage.nobody")));
    grid_->show();
    showSquare();
    detail_->show();
    QStringList lines;
    for (std::string const& line : coverage.in_words) lines.append(words(line));
    in_words_->setMarked(words(sentences.say("coverage.in_words")));
    lines_->setMarked(lines.join(u' '));
    in_words_->setVisible(!lines.isEmpty());
    lines_->setVisible(!lines.isEmpty());
}

void CoverageHalf::showSquare() {
    auto const here = grid_->squareHere();
    bool const there = shown_ && here && here->first < shown_->rows.size() &&
                       here->second < shown_->columns.size();
    if (!there) return detail_->showNothing();
    detail_->showSquare(*shown_, here->first, here->second, *sentences_);
}

void CoverageHalf::showNothing() {
    shown_.reset();
    note_->setMarked(
        tr("No case is open. Open one to see who has asked what, and about which people."));
    for (QWidget* widget : std::initializer_list<QWidget*>{grid_, detail_, in_words_, lines_}) {
        widget->hide();
    }
}

}  // namespace parallax::ui
