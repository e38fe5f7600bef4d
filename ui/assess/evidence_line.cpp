#include "ui/assess/evidence_line.hpp"

#include "ui/shell/gaps.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace parallax::ui {

EvidenceLine::EvidenceLine(QString const& name, QWidget* parent)
    : AnswerInput(parent), field_(new QLineEdit(this)) {
    auto* row = new QHBoxLayout(this);
    setGaps(row, {}, space::s2);
    auto* label = new QLabel(tr("What shows it:"), this);
    setType(label, Type::BodySmall);
    row->addWidget(label);
    row->addWidget(field_, 1);
    field_->setAccessibleName(name);
    field_->setPlaceholderText(tr("what was seen, the source and the date"));
    connect(field_, &QLineEdit::editingFinished, this, &EvidenceLine::commit);
}

void EvidenceLine::showAnswer(std::optional<Answer> const& answer) {
    auto const* note = answer ? std::get_if<std::string>(&*answer) : nullptr;
    auto const text = note ? words(*note) : QString();
    if (text == shown_) return;
    shown_ = text;
    field_->setText(text);
}

bool EvidenceLine::commit() {
    auto const typed = field_->text().trimmed();
    if (typed == shown_) return true;
    shown_ = typed;
    emit answered(typed.isEmpty() ? Answer(NotKnown{}) : Answer(bytes(typed)));
    return true;
}

}  // namespace parallax::ui
