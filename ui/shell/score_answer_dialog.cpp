#include "ui/shell/score_answer_dialog.hpp"

#include "ui/shell/record_answer_dialog.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/theme.hpp"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace parallax::ui {

ScoreAnswerDialog::ScoreAnswerDialog(Catalogue const& catalogue, Date day, Date today,
                                     QWidget* parent)
    : FormDialog(tr("Score an answer"), tr("&Score"), parent),
      tool_(new ToolFields(catalogue, ToolFields::For::scoring, this)),
      question_(new QLabel(this)),
      label_(new QLabel(this)),
      agency_(agencyField(this)),
      maker_(new LineField(tr("Your role"), this)),
      made_(new DateField(tr("Scored as on"), this)),
      today_(today) {
    setType(question_, Type::H3);
    for (QLabel* text : {question_, label_}) {
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
    }
    made_->line()->setText(words(date_in_words(std::min(day, today))));
    made_->hint(tr("The day the facts are read on. Of a longer time, its last day counts."));
    maker_->hint(tr("A role, such as offender manager. Do not use a name."));
    form()->addRow(question_);
    form()->addRow(label_);
    addRow(tr("&Tool"), tool_->tool());
    addRow(tr("Counting r&ules"), tool_->edition());
    addRow(tr("&Agency"), agency_);
    addRow(tr("&Your role"), maker_);
    addRow(tr("Scored as &on"), made_);
    connect(tool_, &ToolFields::changed, this, &ScoreAnswerDialog::sayQuestion);
    sayQuestion();
}

void ScoreAnswerDialog::sayQuestion() {
    Instrument const* instrument = tool_->instrument();
    bool const any = tool_->tool()->box()->count() > 0;
    question_->setText(instrument ? words(instrument->definition().measures.question)
                       : any      ? tr("Each tool answers a question of its own. It stands here "
                                            "once a tool is chosen.")
                                  : tr("No tool that can be scored is installed."));
    label_->setText(instrument ? words(instrument->definition().label) : QString());
    form()->setRowVisible(label_, !label_->text().isEmpty());
    if (isVisible()) fit();
}

void ScoreAnswerDialog::correct(Assessment const& record) {
    rename(tr("Correct who and when"), tr("Co&rrect"));
    record_ = record;
    tool_->chooseTool(record.instrument);
    tool_->chooseEdition(record.edition);
    tool_->tool()->setEnabled(false);
    tool_->edition()->setEnabled(false);
    agency_->box()->setEditText(words(record.agency));
    maker_->line()->setText(words(record.maker));
    made_->set(record.made);
}

bool ScoreAnswerDialog::ready() {
    if (!tool_->ready()) return false;
    Instrument const* instrument = tool_->instrument();
    if (tool_->editionId().empty()) {
        tool_->edition()->refuse(
            tr("Choose by which rules it counts. The answer can be copied for "
               "the other rules afterwards, on the Assess page."));
        return false;
    }
    auto const made = made_->readPast(today_);
    if (!made) return false;
    if (!made->known()) {
        made_->refuse(tr("Say on which day it is scored."));
        return false;
    }
    record_.mode = "computed";
    record_.instrument = instrument->definition().id;
    record_.edition = instrument->definition().edition;
    record_.agency = agency_->text();
    record_.maker = maker_->text();
    record_.made = *made;
    record_.scored_on = iso_date(made->last());
    return true;
}

}  // namespace parallax::ui
