#include "ui/assess/typed_answer.hpp"

#include "support/imprecise_date.hpp"
#include "ui/assess/choice_boxes.hpp"
#include "ui/assess/flow_layout.hpp"
#include "ui/assess/option_buttons.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/theme.hpp"

#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

namespace parallax::ui {
namespace {

bool isNotKnown(Answer const& answer) { return std::holds_alternative<NotKnown>(answer); }

/// As it is typed: numbers and codes as they are, dates in words.
QString typedForm(Answer const& answer, FactKind const& fact) {
    if (isNotKnown(answer)) return {};
    if (auto const* code = std::get_if<std::string>(&answer)) return words(*code);
    if (auto const* number = std::get_if<double>(&answer)) return QString::number(*number);
    return words(answer_in_words(answer, fact));
}

Problem wanted(FactKind const& fact, QString const& typed, QString const& what) {
    return {ProblemKind::bad_input, {}, fact.name, bytes(typed), bytes(what)};
}

}  // namespace

AnswerInput* makeAnswerInput(QString const& name, FactKind const& fact,
                             std::vector<Option> const& options, QStringList const& codes,
                             QWidget* parent) {
    if (fact.type == FactType::choices) return new ChoiceBoxes(name, fact.choices, parent);
    if (!options.empty()) return new OptionButtons(name, options, parent);
    return new TypedAnswer(name, fact, codes, parent);
}

TypedAnswer::TypedAnswer(QString const& name, FactKind const& fact, QStringList const& codes,
                         QWidget* parent)
    : AnswerInput(parent),
      fact_(fact),
      field_(new QLineEdit(this)),
      not_known_(new QCheckBox(tr("Not known"), this)) {
    auto* row = new FlowLayout(space::s3, space::s1);
    setLayout(row);
    row->addWidget(field_);
    if (!fact.unit.empty()) row->addWidget(new QLabel(words(fact.unit), this));
    row->addWidget(not_known_);
    buildField(name, codes);
    not_known_->setAccessibleName(tr("%1: Not known").arg(name));
    connect(not_known_, &QCheckBox::clicked, this, &TypedAnswer::takeNotKnown);
}

void TypedAnswer::buildField(QString const& name, QStringList const& codes) {
    field_->setAccessibleName(name);
    if (fact_.type == FactType::date) field_->setPlaceholderText(tr("day month year"));
    if (!codes.isEmpty()) {
        auto* completer = new QCompleter(codes, field_);
        completer->setFilterMode(Qt::MatchStartsWith);
        field_->setCompleter(completer);
    }
    connect(field_, &QLineEdit::editingFinished, this, &TypedAnswer::take);
}

void TypedAnswer::showAnswer(std::optional<Answer> const& answer) {
    if (answer == shown_ && shown_) return;
    shown_ = answer;
    field_->setText(answer ? typedForm(*answer, fact_) : QString());
    not_known_->setChecked(answer && isNotKnown(*answer));
    emit refused({});
}

Expected<Answer> TypedAnswer::read() const {
    auto const typed = field_->text().trimmed();
    Answer answer = bytes(typed);
    if (fact_.type == FactType::integer || fact_.type == FactType::number) {
        bool isNumber = false;
        answer = typed.toDouble(&isNumber);
        if (!isNumber) return fail(wanted(fact_, typed, tr("a number")));
    } else if (fact_.type == FactType::date) {
        auto const date = ImpreciseDate::parse(bytes(typed));
        if (!date || date->first() != date->last()) {
            return fail(wanted(fact_, typed, tr("a day, such as 14 March 1980")));
        }
        answer = date->first();
    }
    if (auto allowed = check_answer(answer, fact_); !allowed) return fail(allowed.error());
    return answer;
}

bool TypedAnswer::take() {
    if (field_->text().trimmed().isEmpty()) return true;
    auto const answer = read();
    emit refused(answer ? QString() : inSentences(answer.error()));
    if (!answer) return false;
    if (shown_ == *answer) return true;
    shown_ = *answer;
    QSignalBlocker const quiet(not_known_);
    not_known_->setChecked(false);
    emit answered(*answer);
    return true;
}

void TypedAnswer::takeNotKnown(bool checked) {
    if (!checked) {
        // Not known is an answer; it is replaced by typing another, never by taking it away.
        not_known_->setChecked(true);
        field_->setFocus();
        return;
    }
    shown_ = NotKnown{};
    field_->clear();
    emit refused({});
    emit answered(NotKnown{});
}

}  // namespace parallax::ui
