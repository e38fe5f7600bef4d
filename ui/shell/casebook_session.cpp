#include "ui/shell/casebook_session.hpp"

#include "casebook/example_casebook.hpp"
#include "casework/answers.hpp"
#include "ui/shell/text.hpp"

#include <QSettings>

#include <algorithm>
#include <utility>

namespace parallax::ui {
namespace {

constexpr char const* whoKey = "history/who";

Case const* pointer(std::optional<Case> const& kase) { return kase ? &*kase : nullptr; }

CaseLine line(Case const& kase) {
    return {kase.reference, kase.title, kase.conference_title, kase.conference};
}

}  // namespace

CasebookSession::CasebookSession(Clock clock, QObject* parent)
    : QObject(parent), clock_(std::move(clock)) {}

Date CasebookSession::today() const {
    auto const day = clock_().toLocalTime().date();
    return Date{std::chrono::year(day.year()),
                std::chrono::month(static_cast<unsigned>(day.month())),
                std::chrono::day(static_cast<unsigned>(day.day()))};
}

std::string CasebookSession::stamp() const { return bytes(clock_().toUTC().toString(Qt::ISODate)); }

Expected<void> CasebookSession::open(std::filesystem::path const& file) {
    auto casebook = Casebook::open(file);
    if (!casebook && casebook.error().front().kind == ProblemKind::cannot_write) {
        casebook = Casebook::open(file, Casebook::Access::read_only);
    }
    if (!casebook) return fail(casebook.error());
    take(std::move(*casebook));
    emit happened(tr("%1 opened.").arg(fileName()));
    return {};
}

Expected<void> CasebookSession::create(std::filesystem::path const& file) {
    auto casebook = Casebook::create(file);
    if (!casebook) return fail(casebook.error());
    take(std::move(*casebook));
    emit happened(tr("New casebook %1.").arg(fileName()));
    return {};
}

Expected<void> CasebookSession::openExample(std::filesystem::path const& resources) {
    auto casebook = example_casebook(resources, bytes(tr("Example case opened")), stamp());
    if (!casebook) return fail(casebook.error());
    take(std::move(*casebook));
    emit happened(tr("Example case opened. It is kept in memory until you save it."));
    return {};
}

void CasebookSession::take(Casebook casebook) {
    casebook_.emplace(std::move(casebook));
    waiting_.clear();
    problems_.clear();
    failed_step_ = 0;
    unsaved_ = 0;
    current_.reset();
    cases_.clear();
    remarks_.clear();
    emit remarked({});
    emit opened();
    listCases();
    show(cases_.empty() ? std::string() : cases_.front().reference);
}

Expected<void> CasebookSession::saveAs(std::filesystem::path const& file) {
    settle();
    if (auto saved = casebook_->save_as(file, true); !saved) return fail(saved.error());
    unsaved_ = 0;
    problems_.clear();
    failed_step_ = 0;
    emit happened(tr("Saved as %1.").arg(fileName()));
    retry();
    return {};
}

std::filesystem::path CasebookSession::file() const {
    return casebook_ ? casebook_->path() : std::filesystem::path();
}

QString CasebookSession::fileName() const { return fileOf(file().filename()); }

bool CasebookSession::needsSaving() const {
    return !waiting_.empty() || (casebook_ && file().empty() && unsaved_ != 0);
}

bool CasebookSession::hasCase(std::string const& reference) const {
    return std::ranges::any_of(cases_,
                               [&](CaseLine const& known) { return known.reference == reference; });
}

void CasebookSession::settle() {
    if (settling_) return;
    settling_ = true;
    emit settleWanted();
    settling_ = false;
}

void CasebookSession::choose(std::string const& reference) {
    settle();
    if (!current_ || current_->reference != reference) show(reference);
}

void CasebookSession::addCase(Case kase) {
    settle();
    auto const text = tr("Case %1 added").arg(words(kase.reference));
    put({}, std::move(kase), text);
}

void CasebookSession::change(Case after, QString const& text) {
    put(current_, std::move(after), text);
}

void CasebookSession::removeCase() {
    settle();
    put(current_, {}, tr("Case %1 deleted").arg(words(current_->reference)));
}

void CasebookSession::put(std::optional<Case> before, std::optional<Case> after,
                          QString const& text) {
    if (after) mark_computed(pointer(before), *after, today());
    Edit edit = difference(pointer(before), pointer(after), bytes(text));
    if (edit.empty()) return;
    // Trying a failed undo again would now take back this edit.
    failed_step_ = 0;
    bool const stored = waiting_.empty() && store(edit);
    auto const reference = after ? after->reference : std::string();
    if (stored) {
        ++unsaved_;
        auto const kept = file().empty() ? tr("%1. In memory only. Undo: Ctrl Z")
                                         : tr("%1. Stored. Undo: Ctrl Z");
        emit happened(kept.arg(text));
    } else {
        waiting_.push_back({std::move(edit), std::move(before), std::move(after)});
        emit happened(tr("%1. Not stored yet.").arg(text));
    }
    listCases();
    show(reference.empty() && !cases_.empty() ? cases_.front().reference : reference);
}

void CasebookSession::switchCheck(CheckOff const* before, CheckOff const* after,
                                  QString const& text) {
    failed_step_ = 0;
    bool const stored = store(switch_check(before, after, bytes(text)));
    if (stored) ++unsaved_;
    listCases();
    emit changed();
    emit caseChanged();
    emit happened(stored ? tr("%1. Undo: Ctrl Z").arg(text) : tr("%1. Not stored.").arg(text));
}

Expected<CaseloadLook> CasebookSession::lookAtAll(Catalogue const& catalogue,
                                                  Sentences const& sentences, Date day) const {
    UnstoredCases unstored;
    for (Waiting const& waiting : waiting_) {
        if (waiting.before) unstored[waiting.before->reference] = std::nullopt;
        if (waiting.after) unstored[waiting.after->reference] = waiting.after;
    }
    return CaseloadLook::begin(*casebook_, catalogue, sentences, day, std::move(unstored));
}

bool CasebookSession::store(Edit const& edit) {
    auto stored = casebook_->apply(edit, stamp(), who());
    problems_ = stored ? Problems{} : std::move(stored.error());
    return stored.has_value();
}

std::string CasebookSession::who() const {
    auto const account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    return bytes(QSettings().value(QLatin1String(whoKey), account).toString());
}

void CasebookSession::setWho(std::string const& who) {
    QSettings().setValue(QLatin1String(whoKey), words(who));
}

Expected<std::vector<HistoryLine>> CasebookSession::history(std::string const& reference) const {
    if (!casebook_) return std::vector<HistoryLine>{};
    return casebook_->history(reference);
}

void CasebookSession::retry() {
    settle();
    while (!waiting_.empty() && store(waiting_.front().edit)) {
        waiting_.erase(waiting_.begin());
        ++unsaved_;
    }
    if (waiting_.empty()) problems_.clear();
    if (int const step = std::exchange(failed_step_, 0); step != 0 && waiting_.empty()) {
        return step < 0 ? undo() : redo();
    }
    listCases();
    if (!current_) {
        show(wanted_);
    } else {
        emit changed();
    }
    emit happened(trouble().isEmpty() ? file().empty() ? tr("Everything is kept in memory.")
                                                       : tr("Everything is stored.")
                  : waiting_.empty() ? tr("Not read yet.")
                                      : tr("Not stored yet."));
}

QString CasebookSession::undoText() const {
    if (!waiting_.empty()) return words(waiting_.back().edit.text);
    // Taking back the first step of the example would leave an empty window.
    if (!casebook_ || (file().empty() && unsaved_ <= 0)) return {};
    return words(casebook_->undo_text());
}

QString CasebookSession::redoText() const {
    return casebook_ && waiting_.empty() ? words(casebook_->redo_text()) : QString();
}

void CasebookSession::undo() {
    settle();
    auto const text = undoText();
    if (text.isEmpty()) return;
    if (!waiting_.empty()) return takeBackWaiting();
    moved(casebook_->undo(stamp()), -1, tr("Undone: %1").arg(text));
}

void CasebookSession::redo() {
    settle();
    auto const text = redoText();
    if (!text.isEmpty()) moved(casebook_->redo(stamp()), 1, tr("Done again: %1").arg(text));
}

void CasebookSession::moved(Expected<std::string> const& reference, int step,
                            QString const& sentence) {
    if (!reference) {
        problems_ = reference.error();
        failed_step_ = step;
        emit changed();
        return;
    }
    problems_.clear();
    failed_step_ = 0;
    unsaved_ += step;
    listCases();
    // An edit of the whole casebook is about no case: the one that is read stays.
    auto const& wanted = reference->empty() ? wanted_ : *reference;
    bool const there = hasCase(wanted) || cases_.empty();
    show(there ? std::string(wanted) : cases_.front().reference);
    emit happened(sentence);
}

void CasebookSession::takeBackWaiting() {
    Waiting const last = std::move(waiting_.back());
    waiting_.pop_back();
    if (waiting_.empty()) problems_.clear();
    listCases();
    show(last.before ? last.before->reference
                     : (cases_.empty() ? std::string() : cases_.front().reference));
    emit happened(tr("Undone: %1").arg(words(last.edit.text)));
}

QString CasebookSession::trouble() const {
    QStringList lines;
    auto const failed = failed_step_ < 0 ? tr("Not undone: %1 The case is as it was.")
                        : failed_step_ > 0
                            ? tr("Not done again: %1 The case is as it was.")
                            : tr("Not stored: %1 Nothing is lost; it is still here.");
    if (!problems_.empty()) lines.append(failed.arg(inSentences(problems_)));
    if (!unlisted_.empty()) {
        lines.append(tr("The list of cases could not be read: %1").arg(inSentences(unlisted_)));
    }
    if (!unread_.empty()) {
        lines.append(tr("The case could not be read: %1").arg(inSentences(unread_)));
    }
    return lines.join(u'\n');
}

void CasebookSession::listCases() {
    if (!casebook_) return;
    // What was read last stays in the list when the file cannot be read.
    auto stored = casebook_->cases();
    unlisted_ = stored ? Problems{} : std::move(stored.error());
    if (stored) cases_ = std::move(*stored);
    if (auto off = casebook_->checks_off()) checks_off_ = std::move(*off);
    for (Waiting const& waiting : waiting_) {
        if (waiting.before) {
            std::erase_if(cases_, [&](CaseLine const& known) {
                return known.reference == waiting.before->reference;
            });
        }
        if (waiting.after) cases_.push_back(line(*waiting.after));
    }
    std::ranges::stable_sort(cases_, {}, &CaseLine::reference);
}

void CasebookSession::read(std::string const& reference) {
    current_.reset();
    unread_.clear();
    for (Waiting const& waiting : waiting_) {
        if (waiting.after && waiting.after->reference == reference) current_ = waiting.after;
    }
    if (current_ || !casebook_ || !hasCase(reference)) return;
    if (auto kase = casebook_->load(reference)) {
        current_ = std::move(*kase);
    } else {
        unread_ = kase.error();
    }
}

void CasebookSession::sayRemarks() {
    if (!casebook_) return;
    auto const now = inSentences(casebook_->remarks());
    if (now == remarks_) return;
    remarks_ = now;
    emit remarked(now);
}

void CasebookSession::show(std::string const& reference) {
    wanted_ = reference;
    read(reference);
    sayRemarks();
    emit changed();
    emit caseChanged();
}

}  // namespace parallax::ui
