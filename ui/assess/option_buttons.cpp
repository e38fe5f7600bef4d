#include "ui/assess/option_buttons.hpp"

#include "ui/assess/flow_layout.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QRadioButton>

namespace parallax::ui {
namespace {

bool within(double number, NumberSpan const& span) {
    return number >= span.from && (!span.to || number <= *span.to);
}

/// A number answered elsewhere belongs to the button whose span holds it.
bool fits(Answer const& answer, Answer const& option) {
    if (answer == option) return true;
    auto const* number = std::get_if<double>(&answer);
    auto const* span = std::get_if<NumberSpan>(&option);
    return number && span && within(*number, *span);
}

}  // namespace

OptionButtons::OptionButtons(QString const& name, std::vector<Option> options, QWidget* parent)
    : AnswerInput(parent),
      name_(name),
      options_(std::move(options)),
      group_(new QButtonGroup(this)) {
    setLayout(new FlowLayout(space::s6, space::s1));
    for (std::size_t i = 0; i < options_.size(); ++i) {
        addButton(words(options_[i].words), static_cast<int>(i));
    }
    options_.push_back({bytes(tr("Not known")), NotKnown{}});
    addButton(tr("Not known"), static_cast<int>(options_.size()) - 1);
    setChosen(-1);
    connect(group_, &QButtonGroup::idClicked, this, &OptionButtons::choose);
}

void OptionButtons::addButton(QString const& text, int id) {
    auto* button = new QRadioButton(text, this);
    button->setAccessibleName(QStringLiteral("%1: %2").arg(name_, text));
    button->installEventFilter(this);
    group_->addButton(button, id);
    layout()->addWidget(button);
}

void OptionButtons::choose(int id) {
    setChosen(id);
    emit answered(options_[static_cast<std::size_t>(id)].answer);
}

void OptionButtons::showAnswer(std::optional<Answer> const& answer) {
    setChosen(answer ? idOf(*answer) : -1);
}

int OptionButtons::idOf(Answer const& answer) const {
    for (std::size_t i = 0; i < options_.size(); ++i) {
        if (fits(answer, options_[i].answer)) return static_cast<int>(i);
    }
    return -1;
}

void OptionButtons::setChosen(int id) {
    // Nothing chosen is a state of its own, which an exclusive group cannot go back to.
    group_->setExclusive(false);
    for (QAbstractButton* button : group_->buttons()) {
        bool const chosen = group_->id(button) == id;
        button->setChecked(chosen);
        bool const stop = chosen || (id < 0 && group_->id(button) == 0);
        button->setFocusPolicy(stop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    group_->setExclusive(true);
}

bool OptionButtons::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return AnswerInput::eventFilter(watched, event);
    auto const* key = static_cast<QKeyEvent*>(event);
    auto const plain = key->modifiers() & ~Qt::KeypadModifier;
    if (plain != Qt::NoModifier) return false;
    int const last = static_cast<int>(options_.size()) - 1;
    int id = -1;
    if (key->key() == Qt::Key_0 || key->key() == Qt::Key_N) id = last;
    if (key->key() >= Qt::Key_1 && key->key() <= Qt::Key_9) id = key->key() - Qt::Key_1;
    if (id < 0 || id > last) return false;
    group_->button(id)->setFocus();
    choose(id);
    return true;
}

}  // namespace parallax::ui
