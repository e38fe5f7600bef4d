#include "ui/shell/record_answer_dialog.hpp"

#include "meaning/level_text.hpp"
#include "support/text.hpp"
#include "ui/shell/level_choice.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/whole_combo.hpp"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace parallax::ui {
namespace {

/// "known_adult" as people read it: "Known adult".
QString groupInWords(std::string_view id) { return words(capitalised(id)).replace(u'_', u' '); }

/// What a record leaves open about its tool, in the words the cards use, or any other.
ChoiceField* leftOpenField(QWidget* parent) {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setAccessibleName(RecordAnswerDialog::tr("Left open by the record"));
    box->addItems({RecordAnswerDialog::tr("scale not stated"),
                   RecordAnswerDialog::tr("scale and version not stated"),
                   RecordAnswerDialog::tr("kind not stated")});
    box->setCurrentIndex(-1);
    return new ChoiceField(box, parent);
}

}  // namespace

ChoiceField* agencyField(QWidget* parent) {
    auto* box = new QComboBox;
    box->setEditable(true);
    box->setAccessibleName(RecordAnswerDialog::tr("Agency"));
    box->addItems({RecordAnswerDialog::tr("police"), RecordAnswerDialog::tr("probation"),
                   RecordAnswerDialog::tr("police and probation"),
                   RecordAnswerDialog::tr("children's services"), RecordAnswerDialog::tr("prison"),
                   RecordAnswerDialog::tr("health")});
    box->setCurrentIndex(-1);
    return new ChoiceField(box, parent);
}

RecordAnswerDialog::RecordAnswerDialog(Catalogue const& catalogue, Date today, QWidget* parent)
    : FormDialog(tr("Record an answer"), tr("&Record"), parent),
      tool_(new ToolFields(catalogue, ToolFields::For::recording, this)),
      group_(new WholeCombo(tr("Whom it is about"), this)),
      in_plan_(new WholeCombo(tr("In a plan"), this)),
      levels_(new LevelChoice(this)),
      scale_(leftOpenField(this)),
      figure_(new LineField(tr("Figure"), this)),
      said_(new LineField(tr("What was said"), this)),
      agency_(agencyField(this)),
      maker_(new LineField(tr("Role of the maker"), this)),
      made_(new DateField(tr("Made"), this)),
      known_(new DateField(tr("Came to light"), this)),
      ended_(new DateField(tr("Kept up until"), this)),
      facts_up_to_(new DateField(tr("Facts up to"), this)),
      source_(new LineField(tr("Source"), this)),
      reason_(new LineField(tr("Reason for change"), this)),
      today_(today) {
    buildAnswer();
    buildMaker();
    connect(tool_, &ToolFields::changed, this, &RecordAnswerDialog::followTool);
    connect(levels_, &LevelChoice::picked, figure_, &Field::settle);
    followTool();
}

void RecordAnswerDialog::buildAnswer() {
    scale_->hint(tr("What it does not say about its tool. Empty: nothing was noted."));
    figure_->hint(tr("As written, such as 8 in 100 in two years."));
    addRow(tr("&Tool"), tool_->tool());
    addRow(tr("Counting r&ules"), tool_->edition());
    addRow(tr("Left open &by it"), scale_);
    addRow(tr("&Whom it is about"), group_);
    addRow(tr("&Level"), levels_);
    addRow(tr("&Figure"), figure_);
    addRow(tr("What was sai&d"), said_);
    in_plan_->addItem(tr("not said: its words are read"), QString());
    in_plan_->addItem(tr("yes"), QStringLiteral("yes"));
    in_plan_->addItem(tr("no plan answers it"), QStringLiteral("no"));
    addRow(tr("In a pla&n"), in_plan_);
}

void RecordAnswerDialog::buildMaker() {
    maker_->hint(tr("A role, such as offender manager. Do not use a name."));
    made_->hint(tr("Such as about October 2009, 4 June 2026 or 04/06/2026."));
    known_->hint(tr("When the people in the case learned of it. Empty: at once."));
    ended_->hint(tr("When nobody kept it up any longer. Empty: no end is on record."));
    facts_up_to_->hint(tr("The last day of which its maker knew the facts."));
    reason_->hint(tr("Where the level is another than the last time."));
    addRow(tr("&Agency"), agency_);
    addRow(tr("Rol&e of the maker"), maker_);
    addRow(tr("&Made"), made_);
    addRow(tr("Came to li&ght"), known_);
    addRow(tr("&Kept up until"), ended_);
    addRow(tr("Facts u&p to"), facts_up_to_);
    addRow(tr("&Source"), source_);
    addRow(tr("Reas&on for change"), reason_);
}

void RecordAnswerDialog::followTool() {
    Instrument const* instrument = tool_->instrument();
    if (!instrument) {
        form()->setRowVisible(group_, false);
        form()->setRowVisible(levels_, false);
        return;
    }
    bool const one_of_several = instrument->definition().name.find('/') != std::string::npos;
    scale_->hint(one_of_several
                     ? tr("Was the scale named (%1)? If not, choose scale not stated.")
                           .arg(words(instrument->definition().name))
                     : tr("What it does not say about its tool. Empty: nothing was noted."));
    fillGroups(instrument->definition());
    fillLevels(instrument->definition());
}

void RecordAnswerDialog::fillGroups(Definition const& definition) {
    auto const before = group_->currentData();
    group_->clear();
    for (std::string const& id : definition.groups) group_->addItem(groupInWords(id), words(id));
    if (auto const same = group_->findData(before); same >= 0) group_->setCurrentIndex(same);
    form()->setRowVisible(group_, !definition.groups.empty());
}

void RecordAnswerDialog::fillLevels(Definition const& definition) {
    QList<LevelChoice::Entry> entries;
    for (Level const& level : definition.levels) {
        entries.append({words(level_text(definition, {level.id}).full()), words(level.id)});
    }
    if (!entries.isEmpty()) entries.append({tr("No level was given"), {}});
    levels_->setEntries(entries);
    // Made after the fields below them, so they must be told their place.
    if (levels_->focusProxy()) setTabOrder(group_, levels_->focusProxy());
    form()->setRowVisible(levels_, !entries.isEmpty());
    if (isVisible()) fit();
}

void RecordAnswerDialog::correct(Assessment const& record) {
    rename(tr("Correct an answer"), tr("Co&rrect"));
    record_ = record;
    tool_->chooseTool(record.instrument);
    tool_->chooseEdition(record.edition);
    group_->setCurrentIndex(group_->findData(words(record.group)));
    in_plan_->setCurrentIndex(in_plan_->findData(words(record.in_plan)));
    levels_->choose(words(record.level));
    agency_->box()->setEditText(words(record.agency));
    scale_->box()->setEditText(words(record.scale_note));
    for (auto const& [field, text] :
         {std::pair{figure_, record.figure}, std::pair{said_, record.said},
          std::pair{maker_, record.maker}, std::pair{source_, record.source},
          std::pair{reason_, record.reason_for_change}}) {
        field->line()->setText(words(text));
    }
    made_->set(record.made);
    known_->set(record.known);
    ended_->set(record.ended);
    facts_up_to_->set(record.facts_up_to);
}

bool RecordAnswerDialog::readDates() {
    auto const made = made_->readPast(today_);
    if (!made) return false;
    if (!made->known()) {
        made_->refuse(tr("Say when it was made, as nearly as you know. A year is enough."));
        return false;
    }
    auto const known = known_->readPast(today_);
    if (!known) return false;
    auto const ended = ended_->read();
    if (!ended) return false;
    auto const facts = facts_up_to_->readPast(today_);
    if (!facts) return false;
    auto const refused = [&](DateField* field, QString const& sentence) {
        field->refuse(sentence);
        return false;
    };
    auto const early = tr("This is before the answer was made.");
    if (certainly_before(*known, *made)) return refused(known_, early);
    if (certainly_before(*ended, *made)) return refused(ended_, early);
    if (certainly_before(*made, *facts)) {
        return refused(facts_up_to_, tr("This is after the answer was made."));
    }
    record_.made = *made;
    record_.known = *known;
    record_.ended = *ended;
    record_.facts_up_to = *facts;
    return true;
}

bool RecordAnswerDialog::ready() {
    if (!tool_->ready()) return false;
    Instrument const* instrument = tool_->instrument();
    record_.mode = "recorded";
    record_.instrument = instrument->definition().id;
    record_.edition = tool_->editionId();
    record_.group = bytes(group_->currentData().toString());
    record_.in_plan = bytes(in_plan_->currentData().toString());
    record_.level = bytes(levels_->chosen());
    record_.scale_note = scale_->text();
    record_.figure = figure_->text();
    record_.said = said_->text();
    record_.agency = agency_->text();
    record_.maker = maker_->text();
    record_.source = source_->text();
    record_.reason_for_change = reason_->text();
    if (record_.level.empty() && record_.figure.empty() && record_.said.empty()) {
        figure_->refuse(tr("Choose a level, or write the figure or what was said."));
        if (levels_->isVisible()) levels_->setFocus();
        return false;
    }
    if (record_.agency.empty()) {
        agency_->refuse(tr("Say which agency gave the answer."));
        return false;
    }
    return readDates();
}

QString RecordAnswerDialog::inWords() const {
    Definition const& definition = tool_->instrument()->definition();
    auto answer = record_.figure.empty() ? record_.said : record_.figure;
    if (!record_.level.empty()) answer = level_text(definition, {record_.level}).brief();
    return QStringLiteral("%1, %2").arg(words(definition.name), words(answer));
}

}  // namespace parallax::ui
