#include "casebook/database.hpp"

#include "casebook/sqlite_problem.hpp"

#include <array>
#include <sqlite3.h>
#include <utility>

namespace parallax {

namespace {

/// How long another writer is waited for before saying that the file is in use.
constexpr int patience_in_milliseconds = 1000;

/// Far above what a casebook needs, far below what a hostile file could ask for.
constexpr std::array<std::pair<int, int>, 9> limits = {{{SQLITE_LIMIT_LENGTH, 64'000'000},
                                                        {SQLITE_LIMIT_SQL_LENGTH, 64'000},
                                                        {SQLITE_LIMIT_COLUMN, 100},
                                                        {SQLITE_LIMIT_EXPR_DEPTH, 50},
                                                        {SQLITE_LIMIT_COMPOUND_SELECT, 4},
                                                        {SQLITE_LIMIT_ATTACHED, 0},
                                                        {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
                                                        {SQLITE_LIMIT_TRIGGER_DEPTH, 0},
                                                        {SQLITE_LIMIT_WORKER_THREADS, 0}}};

// journal_mode stays as the file has it: setting it would write to a file somebody else changed.
constexpr char const* settings =
    "PRAGMA foreign_keys = ON;"
    "PRAGMA trusted_schema = OFF;"
    "PRAGMA cell_size_check = ON;"
    "PRAGMA mmap_size = 0;"
    "PRAGMA temp_store = MEMORY;"
    "PRAGMA secure_delete = ON;"
    "PRAGMA synchronous = FULL;";

}  // namespace

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }
void Database::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Database::Database(sqlite3* handle, std::string name)
    : handle_(handle), origin_(std::make_unique<Origin>(Origin{std::move(name)})) {}

Expected<Database> Database::open(std::filesystem::path const& path, Mode mode) {
    // An absolute path, so that no name can be taken for one of SQLite's special ones.
    std::error_code error;
    auto const whole = std::filesystem::absolute(path, error);
    int const flags = mode == Mode::read_write ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    return opened(error ? path.string() : whole.string(), flags, path.string());
}

Expected<Database> Database::in_memory() {
    return opened(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, "the unsaved casebook");
}

Expected<Database> Database::opened(std::string const& file, int flags, std::string name) {
    sqlite3* handle = nullptr;
    int const code = sqlite3_open_v2(file.c_str(), &handle,
                                     flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    Database database(handle, std::move(name));
    if (code != SQLITE_OK) return database.failure(code);
    if (auto settled = database.settle(); !settled) return tl::unexpected(settled.error());
    return database;
}

Expected<void> Database::settle() {
    sqlite3* const handle = handle_.get();
    sqlite3_busy_timeout(handle, patience_in_milliseconds);
    for (auto const& [limit, value] : limits) sqlite3_limit(handle, limit, value);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    return run(settings);
}

Statement Database::prepare(std::string const& sql) {
    auto& kept = statements_[sql];
    int code = SQLITE_OK;
    if (!kept) {
        sqlite3_stmt* statement = nullptr;
        code = sqlite3_prepare_v3(handle_.get(), sql.c_str(), static_cast<int>(sql.size()),
                                  SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
        kept.reset(statement);
    }
    return Statement(handle_.get(), kept.get(), code, *origin_);
}

Expected<void> Database::run(char const* script) {
    int const code = sqlite3_exec(handle_.get(), script, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) return failure(code);
    return {};
}

Expected<std::int64_t> Database::number(std::string const& sql) {
    Statement statement = prepare(sql);
    auto const row = statement.step();
    if (!row) return tl::unexpected(row.error());
    return *row ? statement.integer(0) : 0;
}

Expected<void> Database::copy_to(Database& target) {
    target.statements_.clear();
    sqlite3* const to = target.handle_.get();
    sqlite3_backup* const backup = sqlite3_backup_init(to, "main", handle_.get(), "main");
    if (!backup) return target.failure(sqlite3_extended_errcode(to));
    int const stepped = sqlite3_backup_step(backup, -1);
    int const finished = sqlite3_backup_finish(backup);
    if (stepped == SQLITE_DONE && finished == SQLITE_OK) return {};
    return target.failure(finished != SQLITE_OK ? finished : stepped);
}

bool Database::in_transaction() const { return sqlite3_get_autocommit(handle_.get()) == 0; }

bool Database::read_only() const { return sqlite3_db_readonly(handle_.get(), "main") == 1; }

tl::unexpected<Problems> Database::failure(int code) const {
    return fail(sqlite_problem(handle_.get(), code, origin_->name));
}

}  // namespace parallax
