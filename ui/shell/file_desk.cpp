#include "ui/shell/file_desk.hpp"

#include "paper/fitted_page.hpp"
#include "paper/pdf.hpp"
#include "report/answer_document.hpp"
#include "report/controls_document.hpp"
#include "report/timeline_document.hpp"
#include "support/files.hpp"
#include "ui/shell/ask.hpp"
#include "ui/shell/recent_files.hpp"
#include "ui/shell/text.hpp"

#include <QAction>
#include <QFileInfo>
#include <QMenu>

namespace parallax::ui {

FileDesk::FileDesk(Library const& library, CasebookSession& session, QWidget* window)
    : QObject(window), library_(library), session_(session), window_(window) {}

void FileDesk::addTo(QMenu* file) {
    file->addAction(tr("&New casebook..."), QKeySequence::New, this, &FileDesk::create);
    file->addAction(tr("&Open..."), QKeySequence::Open, this, &FileDesk::askWhatToOpen);
    file->addAction(tr("Open the &example"), QKeySequence(Qt::CTRL | Qt::Key_E), this,
                    &FileDesk::openExample);
    auto* recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    recent->menuAction()->setVisible(!RecentFiles::list().isEmpty());
    connect(file, &QMenu::aboutToShow, recent,
            [recent] { recent->menuAction()->setVisible(!RecentFiles::list().isEmpty()); });
    file->addSeparator();
    save_ = file->addAction(tr("&Save"), QKeySequence::Save, this, &FileDesk::save);
    save_as_ = file->addAction(tr("Save &as..."), QKeySequence::SaveAs, this, &FileDesk::saveAs);
    page_ = file->addAction(tr("Save conference page as &PDF..."), QKeySequence::Print, this,
                            &FileDesk::pageWanted);
    file->addSeparator();
    file->addAction(tr("&Quit"), QKeySequence::Quit, this, &FileDesk::quitWanted);
    connect(&session_, &CasebookSession::changed, this, &FileDesk::follow);
    follow();
}

void FileDesk::follow() {
    save_->setEnabled(session_.isOpen());
    save_as_->setEnabled(session_.isOpen());
    page_->setEnabled(session_.current() != nullptr);
}

void FileDesk::fillRecent(QMenu* menu) {
    menu->clear();
    int place = 0;
    for (QString const& file : RecentFiles::list()) {
        auto const name = QFileInfo(file).fileName().replace(u'&', QStringLiteral("&&"));
        menu->addAction(tr("&%1: %2").arg(++place).arg(name), this,
                        [this, file] { open(pathOf(file)); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Forget these"), this, &RecentFiles::forget);
}

bool FileDesk::succeeded(Expected<void> const& result, QString const& sentence) {
    if (!result) asker().tell(window_, sentence, inSentences(result.error()));
    return result.has_value();
}

void FileDesk::remember() {
    if (!session_.file().empty()) {
        RecentFiles::add(session_.file(), iso_date(session_.today()));
    }
}

void FileDesk::open(std::filesystem::path const& file) {
    if (!mayClose()) return;
    auto const name = fileOf(file.filename());
    if (succeeded(session_.open(file), tr("%1 was not opened.").arg(name))) remember();
}

void FileDesk::openExample() {
    if (!mayClose()) return;
    succeeded(session_.openExample(library_.resources), tr("The example was not opened."));
}

void FileDesk::askWhatToOpen() {
    auto const file = asker().fileToOpen(window_, FileKind::casebook);
    if (!file.isEmpty()) open(pathOf(file));
}

void FileDesk::create() {
    if (!mayClose()) return;
    auto const file = asker().fileToSave(window_, FileKind::casebook, tr("cases.parallax"));
    if (file.isEmpty()) return;
    if (succeeded(session_.create(pathOf(file)), tr("The casebook was not made."))) remember();
}

/// In a file every edit is stored at once: there is something to save only in memory, or where
/// storing failed.
void FileDesk::save() {
    session_.settle();
    if (session_.file().empty()) {
        saveAs();
    } else if (session_.waiting() > 0) {
        session_.retry();
    } else {
        emit session_.happened(tr("Everything is stored. Each change is, as soon as it is made."));
    }
}

bool FileDesk::saveAs() {
    auto const now = session_.fileName();
    auto const file = asker().fileToSave(window_, FileKind::casebook,
                                         now.isEmpty() ? tr("example.parallax") : now);
    if (file.isEmpty()) return false;
    bool const saved = succeeded(session_.saveAs(pathOf(file)), tr("The casebook was not saved."));
    if (saved) remember();
    return saved && session_.waiting() == 0;
}

QString FileDesk::askWhereToWrite(FileKind kind, QString const& suggested) {
    auto const file = asker().fileToSave(window_, kind, suggested);
    std::error_code none;
    bool const own = !file.isEmpty() && !session_.file().empty() &&
                     std::filesystem::equivalent(pathOf(file), session_.file(), none);
    if (!own) return file;
    asker().tell(window_, tr("Nothing was saved."),
                 tr("That file is the casebook that is open. Choose another name."));
    return {};
}

void FileDesk::saveControls(Date asOf, QString const& asOfWords) {
    session_.settle();
    Case const* kase = session_.current();
    if (!kase) return;
    savePaper(
        controls_document(*kase, library_.catalogue, library_.sentences, asOf, bytes(asOfWords)),
        tr("%1 controls and decisions.pdf").arg(words(kase->reference)));
}

void FileDesk::savePage(Date asOf, QString const& asOfWords) {
    session_.settle();
    Case const* kase = session_.current();
    if (!kase) return;
    auto const file =
        askWhereToWrite(FileKind::pdf, words(kase->reference) + QStringLiteral(".pdf"));
    if (file.isEmpty()) return;
    auto const page = fitted_conference_page(*kase, library_.catalogue, library_.sentences, asOf,
                                             bytes(asOfWords));
    auto const written = to_pdf(page).and_then(
        [&](std::string const& bytes) { return write_file(pathOf(file), bytes); });
    if (!succeeded(written, tr("The conference page was not saved."))) return;
    auto const saved = tr("Conference page saved as %1.").arg(QFileInfo(file).fileName());
    QStringList lines{saved + u' ' + tr("Not everything is on it:")};
    for (std::string const& warning : page.warnings) lines.append(words(warning));
    emit pageSaid(page.warnings.empty() ? QString() : lines.join(u'\n'));
    emit session_.happened(saved);
}

void FileDesk::saveTimeline(Date asOf, QString const& asOfWords) {
    session_.settle();
    Case const* kase = session_.current();
    if (!kase) return;
    auto const& catalogue = library_.catalogue;
    auto const& sentences = library_.sentences;
    auto const steps = replay(*kase, catalogue, sentences);
    auto const document = timeline_document(
        timeline_lanes(*kase, catalogue, sentences, asOf, steps),
        timeline_seen_from(*kase, catalogue, sentences, asOf), *kase, sentences, bytes(asOfWords));
    savePaper(document, tr("%1 timeline.pdf").arg(words(kase->reference)));
}

void FileDesk::saveTable(QString const& suggested, std::string const& text) {
    auto const file = askWhereToWrite(FileKind::table, suggested);
    if (file.isEmpty()) return;
    if (!succeeded(write_file(pathOf(file), text), tr("The table was not saved."))) return;
    emit session_.happened(tr("Table saved as %1.").arg(QFileInfo(file).fileName()));
}

void FileDesk::saveAnswer(std::string const& code, Date asOf, QString const& asOfWords) {
    session_.settle();
    Case const* kase = session_.current();
    if (!kase) return;
    for (Assessment const& record : kase->assessments) {
        if (record.code != code) continue;
        savePaper(answer_document(record, *kase, library_.catalogue, library_.sentences, asOf,
                                  bytes(asOfWords)),
                  QStringLiteral("%1 %2.pdf").arg(words(kase->reference), words(code)));
    }
}

void FileDesk::saveReference(QString const& section) {
    auto const document = section_document(bytes(section), library_.referenceGround());
    savePaper(document, words(document.title) + QStringLiteral(".pdf"));
}

void FileDesk::savePaper(Document const& document, QString const& name) {
    auto const file = askWhereToWrite(FileKind::pdf, name);
    if (file.isEmpty()) return;
    auto const written = to_pdf(document).and_then(
        [&](std::string const& bytes) { return write_file(pathOf(file), bytes); });
    if (!succeeded(written, tr("Nothing was saved."))) return;
    emit session_.happened(tr("Saved as %1.").arg(QFileInfo(file).fileName()));
}

bool FileDesk::mayClose() {
    session_.settle();
    if (!session_.needsSaving()) return true;
    auto const way = asker().choose(window_,
                                    tr("Some of what was entered is not in a file yet. "
                                       "If you close now it is lost."),
                                    {tr("&Save as..."), tr("&Close without saving")});
    if (!way) return false;
    return *way == 1 || saveAs();
}

}  // namespace parallax::ui
