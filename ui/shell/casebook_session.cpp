#include "ui/shell/casebook_session.hpp"

#include "casework/scenario.hpp"
#include "ui/shell/text.hpp"

#include <algorithm>

namespace parallax::ui {
namespace {

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
    auto kase = load_scenario(example_scenario(resources));
    if (!kase) return fail(kase.error());
    auto casebook = Casebook::in_memory();
    if (!casebook) return fail(casebook.error());
    auto const edit = difference(nullptr, &*kase, bytes(tr("Example case opened")));
    if (auto stored = casebook->apply(edit, stamp()); !stored) return fail(stored.error());
    take(std::move(*casebook));
    emit happened(tr("Example case opened. It is kept in memory until you save it."));
    return {};
}

void CasebookSession::take(Casebook casebook) {
    casebook_.emplace(std::move(casebook));
    waiting_.clear();
    problems_.clear();
    unsaved_ = 0;
    current_.reset();
    listCases();
    show(cases_.empty() ? std::string() : cases_.front().reference);
}

Expected<void> CasebookSession::saveAs(std::filesystem::path const& file) {
    if (auto saved = casebook_->save_as(file, true); !saved) return fail(saved.error());
    unsaved_ = 0;
    problems_.clear();
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

void CasebookSession::choose(std::string const& reference) {
    if (!current_ || current_->reference != reference) show(reference);
}

void CasebookSession::addCase(Case kase) {
    auto const text = tr("Case %1 added").arg(words(kase.reference));
    put({}, std::move(kase), text);
}

void CasebookSession::change(Case after, QString const& text) {
    put(current_, std::move(after), text);
}

void CasebookSession::removeCase() {
    put(current_, {}, tr("Case %1 deleted").arg(words(current_->reference)));
}

void CasebookSession::put(std::optional<Case> before, std::optional<Case> after,
                          QString const& text) {
    Edit edit = difference(pointer(before), pointer(after), bytes(text));
    if (edit.empty()) return;
    bool const stored = waiting_.empty() && store(edit);
    auto const reference = after ? after->reference : std::string();
    if (stored) {
        ++unsaved_;
        emit happened(tr("%1. Stored. Undo: Ctrl Z").arg(text));
    } else {
        waiting_.push_back({std::move(edit), std::move(before), std::move(after)});
        emit happened(tr("%1. Not stored yet.").arg(text));
    }
    listCases();
    show(reference.empty() && !cases_.empty() ? cases_.front().reference : reference);
}

bool CasebookSession::store(Edit const& edit) {
    auto stored = casebook_->apply(edit, stamp());
    problems_ = stored ? Problems{} : std::move(stored.error());
    return stored.has_value();
}

void CasebookSession::retry() {
    while (!waiting_.empty() && store(waiting_.front().edit)) {
        waiting_.erase(waiting_.begin());
        ++unsaved_;
    }
    if (waiting_.empty()) problems_.clear();
    listCases();
    emit happened(waiting_.empty() ? tr("Everything is stored.") : tr("Not stored yet."));
    emit changed();
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
    auto const text = undoText();
    if (text.isEmpty()) return;
    if (!waiting_.empty()) return takeBackWaiting();
    moved(casebook_->undo(stamp()), -1, tr("Undone: %1").arg(text));
}

void CasebookSession::redo() {
    auto const text = redoText();
    if (!text.isEmpty()) moved(casebook_->redo(stamp()), 1, tr("Done again: %1").arg(text));
}

void CasebookSession::moved(Expected<std::string> const& reference, int step,
                            QString const& sentence) {
    if (!reference) {
        problems_ = reference.error();
        emit changed();
        return;
    }
    problems_.clear();
    unsaved_ += step;
    listCases();
    bool const there = hasCase(*reference) || cases_.empty();
    show(there ? *reference : cases_.front().reference);
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

QString CasebookSession::trouble() const { return inSentences(problems_); }

void CasebookSession::listCases() {
    cases_.clear();
    if (!casebook_) return;
    if (auto stored = casebook_->cases()) cases_ = std::move(*stored);
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
    for (Waiting const& waiting : waiting_) {
        if (waiting.after && waiting.after->reference == reference) current_ = waiting.after;
    }
    if (current_ || !casebook_ || !hasCase(reference)) return;
    if (auto kase = casebook_->load(reference)) {
        current_ = std::move(*kase);
    } else {
        problems_ = kase.error();
    }
}

void CasebookSession::show(std::string const& reference) {
    read(reference);
    emit changed();
    emit caseChanged();
}

}  // namespace parallax::ui
