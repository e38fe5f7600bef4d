#include "ui/record/record_desk.hpp"

#include "casework/edit.hpp"
#include "casework/removal.hpp"
#include "support/text.hpp"
#include "ui/record/line_entry.hpp"
#include "ui/record/record_page.hpp"
#include "ui/shell/casebook_session.hpp"
#include "ui/shell/text.hpp"

#include <QMenu>

#include <memory>

namespace parallax::ui {
namespace {

/// The code of the row that was not there before, where people gave it themselves.
std::string newCode(RecordKind const& kind, Case const& before, Case const& after) {
    auto const old = kind.rows(before);
    for (RecordRow const& row : kind.rows(after)) {
        if (std::ranges::find(old, row.code, &RecordRow::code) == old.end()) return row.code;
    }
    return {};
}

}  // namespace

RecordDesk::RecordDesk(Library const& library, CasebookSession& session, QWidget* window)
    : QObject(window), library_(library), session_(session), window_(window) {
    connect(&session_, &CasebookSession::changed, this, &RecordDesk::follow);
}

void RecordDesk::addTo(QMenu* menu) {
    menu_ = menu->addMenu(tr("Add to the re&cord"));
    for (RecordKind const& kind : recordKinds(library_)) {
        menu_->addAction(kind.add + QStringLiteral("..."), this, [this, kind] { add(kind); });
    }
    follow();
}

void RecordDesk::serve(RecordPage& page) {
    connect(&page, &RecordPage::addWanted, this, &RecordDesk::add);
    connect(&page, &RecordPage::lineWanted, this, &RecordDesk::addLine);
    connect(this, &RecordDesk::lineTaken, page.line(), &LineEntry::empty);
    connect(this, &RecordDesk::lineTaken, &page, &RecordPage::showAdded);
    connect(this, &RecordDesk::lineRefused, page.line(), &LineEntry::refuse);
    connect(&page, &RecordPage::correctWanted, this, &RecordDesk::correct);
    connect(&page, &RecordPage::removeWanted, this, &RecordDesk::remove);
    connect(this, &RecordDesk::kept, &page, &RecordPage::goTo);
}

void RecordDesk::follow() {
    if (menu_) menu_->setEnabled(session_.current() != nullptr);
}

void RecordDesk::add(RecordKind const& kind) {
    session_.settle();
    if (!session_.current()) return;
    auto const missing = kind.missing ? kind.missing(*session_.current()) : QString();
    if (!missing.isEmpty()) return emit session_.happened(missing);
    auto after = std::make_shared<Case>(*session_.current());
    auto const code = kind.begin(*after);
    open(kind, std::move(after), code, true);
}

void RecordDesk::addLine(RecordKind const& kind, QString const& line) {
    session_.settle();
    if (!session_.current() || !kind.one_line) return;
    Case after = *session_.current();
    auto const code = kind.one_line(after, bytes(line), session_.today());
    if (!code) return emit lineRefused(inSentences(code.error()));
    session_.change(after, tr("%1 added: %2").arg(kind.one, kind.called(after, *code)));
    emit lineTaken(*code);
}

void RecordDesk::addQuestion(QString const& about, QString const& question, Date from) {
    session_.settle();
    if (!session_.current()) return;
    Case after = *session_.current();
    for (PageLine const& line : after.page_lines) {
        bool const same = line.kind == "question" && line.text == bytes(question);
        if (same) return emit session_.happened(tr("That question is on the list already."));
    }
    PageLine line;
    line.code = next_code(after.page_lines, 'L');
    line.kind = "question";
    line.about = bytes(about);
    line.text = bytes(question);
    line.from = ImpreciseDate(from);
    after.page_lines.push_back(std::move(line));
    session_.change(after, tr("Question added: %1").arg(question));
}

void RecordDesk::correct(RecordKind const& kind, std::string const& code) {
    session_.settle();
    if (session_.current()) {
        open(kind, std::make_shared<Case>(*session_.current()), code, false);
    }
}

void RecordDesk::open(RecordKind const& kind, std::shared_ptr<Case> after, std::string const& code,
                      bool isNew) {
    auto const title =
        isNew ? QString(kind.add).remove(u'&') : tr("Correct: %1").arg(kind.called(*after, code));
    auto* dialog = new RecordDialog(title, isNew ? tr("&Add") : tr("Co&rrect"), window_);
    kind.fields(*dialog, *after, code, {session_.today(), library_});
    connect(dialog, &QDialog::accepted, this, [this, kind, after, code, isNew] {
        auto const now = code.empty() ? newCode(kind, *session_.current(), *after) : code;
        auto const text = isNew ? tr("%1 added: %2") : tr("%1 corrected: %2");
        session_.change(*after, text.arg(kind.one, kind.called(*after, now)));
        emit kept(kind, now);
    });
    dialog->open();
}

void RecordDesk::remove(RecordKind const& kind, std::string const& code) {
    session_.settle();
    Case const* now = session_.current();
    if (!now) return;
    auto text = tr("%1 removed: %2").arg(kind.one, kind.called(*now, code));
    auto without = without_record(*now, kind.table, code);
    if (!without.gone.empty()) {
        text += tr(". What was known of it went with it");
    }
    if (!without.named.empty()) {
        text += tr(". No longer named by %1").arg(words(joined(without.named, "and")));
    }
    session_.change(std::move(without.after), text);
}

}  // namespace parallax::ui
