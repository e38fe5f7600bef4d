#include "casebook/casebook.hpp"

#include "casebook/history.hpp"
#include "casebook/opening.hpp"
#include "casebook/read_cases.hpp"
#include "casebook/records.hpp"
#include "casebook/saving.hpp"
#include "casebook/schema.hpp"
#include "casebook/sqlite_problem.hpp"
#include "casebook/transaction.hpp"
#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

struct Casebook::Inside {
    Database database;
    std::filesystem::path path;
    Access access = Access::read_write;

    Expected<Transaction> begin_writing() {
        if (access == Access::read_only) {
            return casebook_problem(ProblemKind::cannot_write, database.name(),
                                    "nothing was written", "a casebook opened for reading only",
                                    "to open it for changes, or to save it in another place");
        }
        auto transaction = Transaction::begin(database, Transaction::For::writing);
        if (!transaction) return transaction;
        // A file of an earlier version takes the tables of this one with its first edit.
        if (auto done = upgrade_tables(database); !done) return tl::unexpected(done.error());
        return transaction;
    }

    /// Takes back or brings back one line, and marks it.
    Expected<std::string> move_line(Direction direction, std::string const& at);
};

Casebook::Casebook(std::unique_ptr<Inside> inside) : inside_(std::move(inside)) {}
Casebook::Casebook(Casebook&&) noexcept = default;
Casebook& Casebook::operator=(Casebook&&) noexcept = default;
Casebook::~Casebook() = default;

Expected<Casebook> Casebook::create(std::filesystem::path const& path) {
    auto casebook = in_memory();
    if (!casebook) return casebook;
    if (auto saved = casebook->save_as(path, false); !saved) return tl::unexpected(saved.error());
    return casebook;
}

Expected<Casebook> Casebook::open(std::filesystem::path const& path, Access access) {
    auto const mode =
        access == Access::read_only ? Database::Mode::read_only : Database::Mode::read_write;
    return open_checked(path, mode).map([&](Database&& database) {
        return Casebook(std::make_unique<Inside>(Inside{std::move(database), path, access}));
    });
}

Expected<Casebook> Casebook::in_memory() {
    auto database = Database::in_memory();
    if (!database) return tl::unexpected(database.error());
    if (auto made = make_tables(*database); !made) return tl::unexpected(made.error());
    return Casebook(std::make_unique<Inside>(Inside{std::move(*database), {}}));
}

std::filesystem::path const& Casebook::path() const { return inside_->path; }
Casebook::Access Casebook::access() const { return inside_->access; }

Expected<std::vector<CaseLine>> Casebook::cases() const {
    std::vector<CaseLine> lines;
    auto rows = select_rows(inside_->database, "kase", {}, "reference");
    auto const read = rows.each([&](Statement const& row) -> Expected<void> {
        CaseHead head;
        RowReader reader(row, head);
        if (!reader.problems.empty()) return fail(std::move(reader.problems));
        lines.push_back({head.kase.reference, head.kase.title, head.kase.conference_title,
                         head.kase.conference});
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    return lines;
}

Expected<Case> Casebook::load(std::string const& reference) const {
    return load_all({&reference, 1}).front();
}

std::vector<Expected<Case>> Casebook::load_all(std::span<std::string const> references) const {
    Database& database = inside_->database;
    auto const one_state = Transaction::begin(database, Transaction::For::reading);
    auto const version =
        one_state ? database.number("PRAGMA user_version") : tl::unexpected(one_state.error());
    if (version) return read_cases(database, references, *version);
    return std::vector<Expected<Case>>(references.size(), tl::unexpected(version.error()));
}

Expected<std::vector<CheckOff>> Casebook::checks_off() const {
    auto const there = has_table(inside_->database, check_off_table);
    if (!there) return tl::unexpected(there.error());
    std::vector<CheckOff> checks;
    if (!*there) return checks;
    auto rows = select_rows(inside_->database, check_off_table, {}, "code");
    auto const read = rows.each([&](Statement const& row) -> Expected<void> {
        CheckOff check;
        RowReader reader(row, check);
        if (!reader.problems.empty()) return fail(std::move(reader.problems));
        checks.push_back(std::move(check));
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    std::ranges::sort(checks, code_before, &CheckOff::code);
    return checks;
}

Problems Casebook::remarks() const {
    auto const& columns = inside_->database.not_plain();
    if (columns.empty()) return {};
    return {{ProblemKind::damaged, Place{.file = inside_->database.name()},
             fmt::format("texts in {}", joined({columns.begin(), columns.end()}, "and")),
             "characters that cannot be shown, which are read as \u201c\uFFFD\u201d",
             "plain text in UTF-8; the file is left as it is"}};
}

Expected<void> Casebook::apply(Edit const& edit, std::string const& at, std::string const& who) {
    if (edit.empty()) return {};
    Database& database = inside_->database;
    PlacedChanges changes;
    for (RecordChange const& change : edit.changes) changes.push_back({change});
    auto const write = [&]() -> Expected<void> {
        auto transaction = inside_->begin_writing();
        if (!transaction) return tl::unexpected(transaction.error());
        return carry_out(database, changes)
            .and_then([&](Touched const& touched) {
                return append_line(database, touched, edit.text, changes, {at, who});
            })
            .and_then([&] { return transaction->commit(); });
    };
    auto written = write();
    if (written || written.error().front().kind != ProblemKind::bad_input) return written;
    // The tables only say that they refuse the edit. The case itself can say why.
    auto const& reference = edit.changes.front().reference;
    auto const after = parallax::apply(edit, load(reference).value_or(Case{}));
    Problems reasons = after ? check(*after) : Problems{};
    if (reasons.empty()) return written;
    return fail(std::move(reasons));
}

std::string Casebook::undo_text() const {
    return next_text(inside_->database, Direction::undo).value_or("");
}

std::string Casebook::redo_text() const {
    return next_text(inside_->database, Direction::redo).value_or("");
}

Expected<std::string> Casebook::Inside::move_line(Direction direction, std::string const& at) {
    bool const undoing = direction == Direction::undo;
    auto transaction = begin_writing();
    if (!transaction) return tl::unexpected(transaction.error());
    auto line = next_line(database, direction);
    if (!line) return tl::unexpected(line.error());
    if (line->number == 0) {
        return casebook_problem(ProblemKind::bad_input, database.name(),
                                undoing ? "there is nothing to undo" : "there is nothing to redo");
    }
    auto changes = undoing ? turned_round(std::move(line->changes)) : std::move(line->changes);
    auto const state = undoing ? HistoryLine::State::undone : HistoryLine::State::done;
    auto const touched = carry_out(database, changes);
    if (!touched) return tl::unexpected(touched.error());
    return mark_line(database, line->number, state, at)
        .and_then([&] { return transaction->commit(); })
        .map([&] { return touched->reference; });
}

Expected<std::string> Casebook::undo(std::string const& at) {
    return inside_->move_line(Direction::undo, at);
}

Expected<std::string> Casebook::redo(std::string const& at) {
    return inside_->move_line(Direction::redo, at);
}

Expected<std::vector<HistoryLine>> Casebook::history(std::string const& reference) const {
    return read_lines(inside_->database, reference);
}

Expected<void> Casebook::save_as(std::filesystem::path const& path, bool replace) {
    std::error_code ignored;
    bool const same = std::filesystem::equivalent(path, inside_->path, ignored);
    if (same && replace && inside_->access == Access::read_write) return {};
    return save_copy(inside_->database, path, replace).map([&](Database&& database) {
        *inside_ = Inside{std::move(database), path, Access::read_write};
    });
}

}  // namespace parallax
