#include "sql.hpp"

#include "support/catch.hpp"

#include <fstream>
#include <sqlite3.h>
#include <sstream>

namespace parallax::test {

namespace {

sqlite3* opened(std::filesystem::path const& file) {
    sqlite3* handle = nullptr;
    REQUIRE(sqlite3_open(file.c_str(), &handle) == SQLITE_OK);
    return handle;
}

int collect(void* rows, int columns, char** values, char**) {
    std::string row;
    for (int i = 0; i < columns; ++i) {
        if (i > 0) row += '|';
        row += values[i] ? values[i] : "-";
    }
    static_cast<std::vector<std::string>*>(rows)->push_back(row);
    return 0;
}

}  // namespace

std::vector<std::string> sql(std::filesystem::path const& file, std::string const& text) {
    std::vector<std::string> rows;
    sqlite3* const handle = opened(file);
    int const code = sqlite3_exec(handle, text.c_str(), collect, &rows, nullptr);
    INFO(sqlite3_errmsg(handle));
    CHECK(code == SQLITE_OK);
    sqlite3_close(handle);
    return rows;
}

std::vector<std::string> all_rows(std::filesystem::path const& file) {
    std::vector<std::string> rows;
    for (auto const& table : sql(file,
                                 "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                 " AND name <> 'history' ORDER BY name")) {
        rows.push_back(table);
        auto const more = sql(file, "SELECT * FROM " + table + " ORDER BY 1, 2, 3");
        rows.insert(rows.end(), more.begin(), more.end());
    }
    return rows;
}

Lock::Lock(std::filesystem::path const& file, char const* begin) : handle_(opened(file)) {
    REQUIRE(sqlite3_exec(handle_, begin, nullptr, nullptr, nullptr) == SQLITE_OK);
}

Lock::~Lock() {
    sqlite3_exec(handle_, "ROLLBACK", nullptr, nullptr, nullptr);
    sqlite3_close(handle_);
}

std::string bytes_of(std::filesystem::path const& file) {
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream bytes;
    bytes << stream.rdbuf();
    return bytes.str();
}

void put_bytes(std::filesystem::path const& file, std::string const& bytes) {
    std::ofstream(file, std::ios::binary | std::ios::trunc) << bytes;
}

}  // namespace parallax::test
