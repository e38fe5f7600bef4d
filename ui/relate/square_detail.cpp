#include "ui/relate/square_detail.hpp"

#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QPushButton>

namespace parallax::ui {

SquareDetail::SquareDetail(QWidget* parent)
    : QFrame(parent),
      symbol_(new FigureWidget(Figure{}, this)),
      heading_(new MarkedLabel(Type::H3, {}, this)),
      sentence_(new MarkedLabel(Type::Body, {}, this)),
      add_(new QPushButton(tr("Add to the &questions for the room"), this)) {
    setAccessibleName(tr("The chosen square"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setCompact(add_);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {space::s4, space::s3, space::s4, space::s3}, space::s2);
    auto* top = new QHBoxLayout;
    setGaps(top, {}, space::s2);
    top->addWidget(symbol_, 0, Qt::AlignTop);
    top->addWidget(heading_, 1);
    column->addLayout(top);
    column->addWidget(sentence_);
    column->addWidget(add_, 0, Qt::AlignLeft);
    for (MarkedLabel* label : {heading_, sentence_}) label->keepWhole();
    connect(add_, &QPushButton::clicked, this, [this] { emit questionWanted(about_, question_); });
    showNothing();
}

void SquareDetail::showSquare(Coverage const& coverage, std::size_t row, std::size_t column,
                              Sentences const& sentences) {
    auto const& what = coverage.rows[row].name;
    auto const& whom = coverage.columns[column];
    auto const& answers = coverage.squares[row][column];
    auto const say = [&](char const* id) {
        return sentences.say(std::string("coverage.") + id, {{"what", what}, {"whom", whom.name}});
    };
    symbol_->setFigure(symbol(answers.empty() ? "not_known" : "answered"));
    symbol_->show();
    heading_->setMarked(words(say(answers.empty() ? "square_empty" : "square_asked")));
    QStringList lines;
    for (CoveringAnswer const& answer : answers) {
        auto const note = answer.note.empty() ? "." : "; " + answer.note + ".";
        lines.append(words(answer.words + note));
    }
    if (answers.empty()) lines.append(words(say("square_empty_note")));
    sentence_->setMarked(lines.join(u' '));
    question_ = words(say("question"));
    about_ = words(whom.name);
    add_->setVisible(answers.empty());
}

void SquareDetail::showNothing() {
    symbol_->hide();
    heading_->setMarked(tr("No square is chosen"));
    sentence_->setMarked(tr("Go to a square to read what it says and what to ask."));
    add_->hide();
}

}  // namespace parallax::ui
