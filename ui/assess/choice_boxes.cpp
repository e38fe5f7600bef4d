#include "ui/assess/choice_boxes.hpp"

#include "ui/assess/flow_layout.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QCheckBox>
#include <QKeyEvent>

namespace parallax::ui {

ChoiceBoxes::ChoiceBoxes(QString const& name, std::vector<Choice> choices, QWidget* parent)
    : AnswerInput(parent), name_(name), choices_(std::move(choices)) {
    setLayout(new FlowLayout(space::s6, space::s1));
    for (Choice const& choice : choices_) {
        connect(addBox(words(choice.word)), &QCheckBox::clicked, this, &ChoiceBoxes::take);
    }
    none_ = addBox(tr("None of these"));
    not_known_ = addBox(tr("Not known"));
    connect(none_, &QCheckBox::clicked, this, [this] { give(Several{}); });
    connect(not_known_, &QCheckBox::clicked, this, [this] { give(NotKnown{}); });
}

QCheckBox* ChoiceBoxes::addBox(QString const& text) {
    auto* box = new QCheckBox(text, this);
    box->setAccessibleName(QStringLiteral("%1: %2").arg(name_, text));
    box->installEventFilter(this);
    layout()->addWidget(box);
    boxes_.append(box);
    return box;
}

/// What is ticked. When the last tick is taken away nothing was said about the others, so it is not
/// known; "none of these" is an answer of its own.
void ChoiceBoxes::take() {
    Several several;
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        if (boxes_[static_cast<int>(i)]->isChecked()) several.choices.insert(choices_[i].id);
    }
    if (several.choices.empty()) return give(NotKnown{});
    give(several);
}

void ChoiceBoxes::give(Answer const& answer) {
    showAnswer(answer);
    emit answered(answer);
}

void ChoiceBoxes::showAnswer(std::optional<Answer> const& answer) {
    auto const* several = answer ? std::get_if<Several>(&*answer) : nullptr;
    for (std::size_t i = 0; i < choices_.size(); ++i) {
        boxes_[static_cast<int>(i)]->setChecked(several &&
                                                several->choices.contains(choices_[i].id));
    }
    none_->setChecked(several && several->choices.empty());
    not_known_->setChecked(answer && std::holds_alternative<NotKnown>(*answer));
}

bool ChoiceBoxes::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return AnswerInput::eventFilter(watched, event);
    auto const* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier) return false;
    qsizetype const here = boxes_.indexOf(qobject_cast<QCheckBox*>(watched));
    QCheckBox* wanted = nullptr;
    bool press = true;
    if (key->key() == Qt::Key_0 || key->key() == Qt::Key_N) wanted = not_known_;
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) {
        wanted = boxes_.value(key->key() - Qt::Key_1);
    }
    if (key->key() == Qt::Key_Down || key->key() == Qt::Key_Right) {
        wanted = boxes_.value(here + 1);
        press = false;
    } else if (key->key() == Qt::Key_Up || key->key() == Qt::Key_Left) {
        wanted = boxes_.value(here - 1);
        press = false;
    }
    if (!wanted) return false;
    wanted->setFocus(Qt::TabFocusReason);
    if (press) wanted->click();
    return true;
}

}  // namespace parallax::ui
