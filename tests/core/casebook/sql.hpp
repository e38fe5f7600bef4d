#pragma once
// SQLite as another program would use it: without Parallax and without its settings.

#include <filesystem>
#include <string>
#include <vector>

struct sqlite3;

namespace parallax::test {

/// Runs SQL on the file (made if it does not exist) and gives every row as "a|b|c".
std::vector<std::string> sql(std::filesystem::path const& file, std::string const& text);

/// All rows of all tables but the history, in order.
std::vector<std::string> all_rows(std::filesystem::path const& file);

/// Holds a lock on a file, as another program that is busy writing would.
class Lock {
public:
    /// `begin` is "BEGIN IMMEDIATE" or "BEGIN EXCLUSIVE".
    Lock(std::filesystem::path const& file, char const* begin);
    Lock(Lock const&) = delete;
    Lock& operator=(Lock const&) = delete;
    ~Lock();

private:
    sqlite3* handle_ = nullptr;
};

/// Bytes of a file, and the same file with some of them changed.
std::string bytes_of(std::filesystem::path const& file);
void put_bytes(std::filesystem::path const& file, std::string const& bytes);

}  // namespace parallax::test
