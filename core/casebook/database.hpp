#pragma once
// A thin hold on SQLite: connections and statements that close themselves, failure as Expected.

#include "casebook/statement.hpp"

#include <filesystem>
#include <memory>
#include <unordered_map>

namespace parallax {

/// One connection, with the settings every casebook is used with. Not thread-safe.
class Database {
public:
    enum class Mode { read_only, read_write };

    /// Opens an existing file. SQLite reads nothing from it before the first statement.
    static Expected<Database> open(std::filesystem::path const& path, Mode mode);

    /// An empty database that lives in memory.
    static Expected<Database> in_memory();

    /// A statement, compiled once and kept for the next time. It must be finished with before the
    /// same text is asked for again.
    Statement prepare(std::string const& sql);

    /// Carries out every statement of a script, without looking at rows.
    Expected<void> run(char const* script);

    /// The one number a query gives.
    Expected<std::int64_t> number(std::string const& sql);

    /// Copies the whole database over the contents of another.
    Expected<void> copy_to(Database& target);

    /// How problems call this database: the path, or words for one in memory.
    std::string const& name() const { return origin_->name; }

    /// Columns of which a text was read that is not plain, since the database was opened.
    std::set<std::string> const& not_plain() const { return origin_->not_plain; }

    /// True while a transaction is open.
    bool in_transaction() const;

    /// True if SQLite could only open the file for reading.
    bool read_only() const;

private:
    struct Close {
        void operator()(sqlite3* handle) const;
    };
    struct Finalize {
        void operator()(sqlite3_stmt* statement) const;
    };

    Database(sqlite3* handle, std::string name);
    static Expected<Database> opened(std::string const& file, int flags, std::string name);
    Expected<void> settle();
    tl::unexpected<Problems> failure(int code) const;

    std::unique_ptr<sqlite3, Close> handle_;
    std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalize>> statements_;
    std::unique_ptr<Origin> origin_;
};

}  // namespace parallax
