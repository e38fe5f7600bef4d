#include "ui/relate/square_detail.hpp"

#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QPushButton>

namespace parallax::ui {

SquareDetail::SquareDetail(QWidget* parent)
    : DetailFrame(tr("The chosen square"), parent),
      add_(new QPushButton(tr("Add to the &questions for the room"), this)) {
    addBelow(add_);
    for (MarkedLabel* label : {heading(), sentence()}) label->keepWhole();
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
    QStringList lines;
    for (CoveringAnswer const& answer : answers) {
        auto const note = answer.note.empty() ? "." : "; " + answer.note + ".";
        lines.append(words(answer.words + note));
    }
    if (answers.empty()) lines.append(words(say("square_empty_note")));
    auto const sign = symbol(answers.empty() ? "not_known" : "answered");
    tell(&sign, words(say(answers.empty() ? "square_empty" : "square_asked")), lines.join(u' '));
    question_ = words(say("question"));
    about_ = words(whom.name);
    add_->setVisible(answers.empty());
}

void SquareDetail::showNothing() {
    tell(nullptr, tr("No square is chosen"),
         tr("Go to a square to read what it says and what to ask."));
    add_->hide();
}

}  // namespace parallax::ui
