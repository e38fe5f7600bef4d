#include "casebook/saving.hpp"

#include "casebook/file_beside.hpp"
#include "casebook/header.hpp"
#include "casebook/schema.hpp"
#include "casebook/sqlite_problem.hpp"

namespace parallax {

namespace {

namespace fs = std::filesystem;

Expected<void> may_be_written(fs::path const& target, bool replace) {
    std::error_code ignored;
    auto const refuse = [&](ProblemKind kind, char const* found, char const* wanted) {
        return casebook_problem(kind, target.string(), "the casebook was not saved here", found,
                                wanted);
    };
    if (fs::is_directory(target, ignored)) {
        return refuse(ProblemKind::cannot_write, "a folder", "the name of a file");
    }
    if (!replace && fs::exists(fs::symlink_status(target, ignored))) {
        return refuse(ProblemKind::cannot_write, "a file that is there already", "a new name");
    }
    // SQLite would take a journal left by the old file for one of the new file, and spoil it.
    if (fs::exists(journal_of(target), ignored)) {
        return refuse(ProblemKind::in_use, "a file that somebody is writing to",
                      "a file nobody uses, or a new name");
    }
    return {};
}

/// A whole casebook in `file`, looked over before anybody relies on it.
Expected<void> copy_into(Database& casebook, fs::path const& file) {
    auto copy = Database::open(file, Database::Mode::read_write);
    if (!copy) return tl::unexpected(copy.error());
    return casebook.copy_to(*copy)
        .and_then([&] { return copy->run("PRAGMA journal_mode = DELETE"); })
        .and_then([&] { return check_tables(*copy); })
        .and_then([&] { return check_contents(*copy); });
}

}  // namespace

Expected<Database> save_copy(Database& casebook, fs::path const& target, bool replace) {
    // Through a link the file it names is replaced, not the link.
    std::error_code error;
    auto const real = fs::weakly_canonical(target, error);
    auto beside = may_be_written(target, replace).and_then([&] {
        return FileBeside::make(error ? target : real);
    });
    if (!beside) return tl::unexpected(beside.error());
    auto const placed =
        copy_into(casebook, beside->path()).and_then([&] { return beside->take_place(); });
    if (!placed) return tl::unexpected(placed.error());
    return Database::open(target, Database::Mode::read_write);
}

}  // namespace parallax
