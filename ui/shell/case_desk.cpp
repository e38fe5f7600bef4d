#include "ui/shell/case_desk.hpp"

#include "casework/answer_card.hpp"
#include "casework/answers.hpp"
#include "casework/known_facts.hpp"
#include "casework/records.hpp"
#include "casework/removal.hpp"
#include "casework/score_record.hpp"
#include "support/text.hpp"
#include "ui/shell/case_dialog.hpp"
#include "ui/shell/history_dialog.hpp"
#include "ui/shell/record_answer_dialog.hpp"
#include "ui/shell/score_answer_dialog.hpp"
#include "ui/shell/text.hpp"

#include <QAction>
#include <QComboBox>
#include <QMenu>

namespace parallax::ui {
namespace {

/// An ampersand in a menu would make an access key.
QString escaped(QString text) { return text.replace(u'&', QStringLiteral("&&")); }

}  // namespace

CaseDesk::CaseDesk(Library const& library, CasebookSession& session, QWidget* window)
    : QObject(window), library_(library), session_(session), window_(window) {
    connect(&session_, &CasebookSession::changed, this, &CaseDesk::follow);
}

void CaseDesk::addEditTo(QMenu* edit) {
    undo_ = edit->addAction({}, QKeySequence::Undo, &session_, &CasebookSession::undo);
    redo_ = edit->addAction({}, QKeySequence::Redo, &session_, &CasebookSession::redo);
    edit->addSeparator();
    history_ = edit->addAction(tr("&History..."), QKeySequence(Qt::CTRL | Qt::Key_H), this,
                               &CaseDesk::showHistory);
}

void CaseDesk::addCaseTo(QMenu* menu) {
    new_case_ = menu->addAction(tr("&New case..."), this, &CaseDesk::newCase);
    need_case_.append(
        menu->addAction(tr("&Rename..."), QKeySequence(Qt::Key_F2), this, &CaseDesk::rename));
    need_case_.append(menu->addAction(tr("&Delete this case"), this, &CaseDesk::remove));
    menu->addSeparator();
    need_case_.append(menu->addAction(tr("Record an &answer..."),
                                      QKeySequence(Qt::CTRL | Qt::Key_R), this,
                                      &CaseDesk::recordAnswer));
    need_case_.append(menu->addAction(tr("&Score an answer..."), QKeySequence(Qt::CTRL | Qt::Key_T),
                                      this, &CaseDesk::scoreWanted));
    follow();
}

void CaseDesk::showHistory() {
    session_.settle();
    (new HistoryDialog(session_, library_.sentences, window_))->show();
}

void CaseDesk::follow() {
    auto const undo = session_.undoText();
    auto const redo = session_.redoText();
    undo_->setEnabled(!undo.isEmpty());
    undo_->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(escaped(undo)));
    redo_->setEnabled(!redo.isEmpty());
    redo_->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(escaped(redo)));
    new_case_->setEnabled(session_.isOpen());
    history_->setEnabled(session_.isOpen());
    for (QAction* action : need_case_) action->setEnabled(session_.current() != nullptr);
}

void CaseDesk::newCase() {
    session_.settle();
    auto* dialog = new CaseDialog(
        tr("New case"), tr("&Add"), Case{},
        [this](std::string const& reference) { return session_.hasCase(reference); }, window_);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { session_.addCase(dialog->result()); });
    dialog->open();
}

void CaseDesk::rename() {
    session_.settle();
    if (!session_.current()) return;
    auto const before = session_.current()->reference;
    auto* dialog = new CaseDialog(
        tr("Rename the case"), tr("Re&name"), *session_.current(),
        [this](std::string const& reference) { return session_.hasCase(reference); }, window_);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
        auto const text =
            dialog->result().reference == before
                ? tr("Words of case %1 changed").arg(words(before))
                : tr("Case %1 renamed to %2").arg(words(before), words(dialog->result().reference));
        session_.change(dialog->result(), text);
    });
    dialog->open();
}

void CaseDesk::remove() {
    // No question first: deleting is an edit like any other, and Undo brings everything back.
    if (session_.current()) session_.removeCase();
}

void CaseDesk::recordAnswer() {
    session_.settle();
    if (!session_.current()) return;
    auto* dialog = new RecordAnswerDialog(library_.catalogue, session_.today(), window_);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { keepRecorded(dialog->result(), dialog->inWords()); });
    dialog->open();
}

void CaseDesk::keepRecorded(Assessment record, QString const& answer) {
    Case after = *session_.current();
    record.code = next_code(after.assessments, 'R');
    auto const text = tr("Answer %1 recorded: %2").arg(words(record.code), answer);
    after.assessments.push_back(std::move(record));
    session_.change(std::move(after), text);
}

void CaseDesk::scoreAnswer(Date day) {
    session_.settle();
    if (!session_.current()) return;
    auto* dialog = new ScoreAnswerDialog(library_.catalogue, day, session_.today(), window_);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { begin(dialog->result()); });
    dialog->open();
}

/// What the case knows stands in the form, but nobody has answered anything yet.
void CaseDesk::begin(Assessment record) {
    Instrument const* instrument =
        library_.catalogue.find(record.instrument + "@" + record.edition);
    auto const on = *parse_iso_date(record.scored_on);
    record.answers = answers_to_store(known_facts(*session_.current(), *instrument, on));
    record.computed_on = iso_date(session_.today());
    emit answerStarted(record);
}

Assessment const* CaseDesk::recordOf(QString const& code) const {
    Case const* kase = session_.current();
    return kase ? find_record(kase->assessments, bytes(code)) : nullptr;
}

void CaseDesk::correctAnswer(QString const& code) {
    session_.settle();
    Assessment const* record = recordOf(code);
    if (!record) return;
    if (record->mode == "computed") return emit answerWanted(code);
    correctRecorded(*record);
}

void CaseDesk::correctDetails(QString const& code) {
    session_.settle();
    Assessment const* record = recordOf(code);
    if (!record) return;
    record->mode == "computed" ? correctComputed(*record) : correctRecorded(*record);
}

void CaseDesk::correctRecorded(Assessment const& record) {
    Instrument const* instrument = library_.catalogue.find(record.instrument);
    if (!instrument || !instrument->definition().can_be_recorded) {
        emit session_.happened(
            tr("The tool of this answer is not installed here, so the answer "
               "can be removed but not corrected."));
        return;
    }
    auto* dialog = new RecordAnswerDialog(library_.catalogue, session_.today(), window_);
    dialog->correct(record);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { keepCorrected(dialog->result(), dialog->inWords()); });
    dialog->open();
}

void CaseDesk::correctComputed(Assessment const& record) {
    auto* dialog =
        new ScoreAnswerDialog(library_.catalogue, session_.today(), session_.today(), window_);
    dialog->correct(record);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        auto const& corrected = dialog->result();
        auto const made = words(corrected.made.words());
        keepCorrected(
            corrected,
            tr("%1, facts as of %2").arg(dialog->tool()->tool()->box()->currentText(), made));
    });
    dialog->open();
}

void CaseDesk::keepCorrected(Assessment corrected, QString const& answer) {
    auto const text = tr("Answer %1 corrected: %2").arg(words(corrected.code), answer);
    session_.change(with_corrected(*session_.current(), std::move(corrected)), text);
}

void CaseDesk::removeAnswer(QString const& code) {
    session_.settle();
    Assessment const* record = recordOf(code);
    if (!record) return;
    auto const name =
        words(short_name(*record, library_.catalogue, library_.sentences, session_.today()));
    auto const made = words(record->made.words());
    auto removed = without_record(*session_.current(), "assessment", bytes(code));
    auto text = tr("Answer %1 removed: %2").arg(code, name);
    if (!made.isEmpty()) text += QStringLiteral(", ") + made;
    if (!removed.named.empty()) {
        text += tr(". No longer named by decision %1").arg(words(joined(removed.named, "and")));
    }
    session_.change(std::move(removed.after), text);
}

}  // namespace parallax::ui
