#include "casebook/opening.hpp"

#include "casebook/header.hpp"
#include "casebook/schema.hpp"
#include "casebook/sqlite_problem.hpp"

namespace parallax {

namespace {

namespace fs = std::filesystem;

tl::unexpected<Problems> for_reading_only(fs::path const& file) {
    return casebook_problem(ProblemKind::cannot_write, file.string(),
                            "the casebook cannot be changed", "a file for reading only",
                            "a file that may be changed, or to open it for reading");
}

/// Somebody took the right to write away, even if the system's keeper (root) could go past it.
bool marked_read_only(fs::path const& file) {
    using fs::perms;
    std::error_code error;
    auto const held = fs::status(file, error).permissions();
    auto const any = perms::owner_write | perms::group_write | perms::others_write;
    return !error && (held & any) == perms::none;
}

/// Lets SQLite take back a change that was cut off by a crash, which only a connection that may
/// write can do. Where the journal belongs to a program still at work, this changes nothing.
Expected<void> take_back_cut_off_change(fs::path const& file) {
    auto database = Database::open(file, Database::Mode::read_write);
    if (!database) return tl::unexpected(database.error());
    return database->number("SELECT count(*) FROM sqlite_schema").map([](std::int64_t) {});
}

Expected<Database> checked(fs::path const& file) {
    auto database = Database::open(file, Database::Mode::read_only);
    if (!database) return database;
    auto const sound = check_tables(*database).and_then([&] { return check_contents(*database); });
    if (!sound) return tl::unexpected(sound.error());
    return database;
}

}  // namespace

Expected<Database> open_checked(fs::path const& file, Database::Mode mode) {
    if (auto const fits = check_header(file); !fits) return tl::unexpected(fits.error());
    bool const writing = mode == Database::Mode::read_write;
    if (writing && marked_read_only(file)) return for_reading_only(file);
    std::error_code ignored;
    if (writing && fs::exists(journal_of(file), ignored)) {
        auto const whole = take_back_cut_off_change(file);
        if (!whole) return tl::unexpected(whole.error());
    }
    auto reading = checked(file);
    if (!reading || !writing) return reading;
    auto database = Database::open(file, mode);
    if (database && database->read_only()) return for_reading_only(file);
    return database;
}

}  // namespace parallax
