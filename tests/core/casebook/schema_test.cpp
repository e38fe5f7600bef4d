// The schema file, the documented format and the casebook itself say the same.
#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <map>
#include <sstream>

using namespace parallax;
using namespace parallax::test;

namespace {

using Rows = std::vector<std::string>;
using Columns = std::map<std::string, Rows>;

/// "name kind" of every column in docs/casebook-format.md, by table; a date as its three columns.
Columns documented() {
    Columns tables;
    std::string table;
    std::istringstream page(
        bytes_of(std::filesystem::path(PARALLAX_TEST_DOCS) / "casebook-format.md"));
    for (std::string line; std::getline(page, line);) {
        if (line.starts_with("## ")) table.clear();
        if (line.starts_with("### `")) table = line.substr(5, line.find('`', 5) - 5);
        if (table.empty() || !line.starts_with("| `")) continue;
        std::istringstream cells(line);
        std::string bar, name, kind;
        cells >> bar >> name >> bar >> kind;
        if (kind != "date" && kind != "text" && kind != "integer") continue;
        name = name.substr(1, name.size() - 2);
        auto& columns = tables[table];
        columns.push_back(name + (kind == "integer" ? " INTEGER" : " TEXT"));
        if (kind == "date") {
            columns.push_back(name + "_first TEXT");
            columns.push_back(name + "_last TEXT");
        }
    }
    return tables;
}

Columns in_file(std::filesystem::path const& file) {
    Columns tables;
    for (auto const& table : sql(file, "SELECT name FROM sqlite_schema WHERE type = 'table'")) {
        tables[table] =
            sql(file, "SELECT name || ' ' || type FROM pragma_table_info('" + table + "')");
    }
    return tables;
}

}  // namespace

TEST_CASE("Every table and column of a casebook is documented, in the same order") {
    TemporaryFolder const folder;
    make_file(folder / "cases.parallax");
    CHECK(in_file(folder / "cases.parallax") == documented());
}

TEST_CASE("A casebook has the schema of the schema files and nothing more") {
    TemporaryFolder const folder;
    make_file(folder / "cases.parallax");
    for (auto const* name : {"casebook-1.sql", "casebook-2.sql", "casebook-3.sql", "casebook-4.sql",
                             "casebook-5.sql", "casebook-6.sql"}) {
        sql(folder / "plain.db", bytes_of(resources() / "schema" / name));
    }
    std::string const all = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name";
    CHECK(sql(folder / "cases.parallax", all) == sql(folder / "plain.db", all));
}

TEST_CASE("Every table of a casebook is strict") {
    TemporaryFolder const folder;
    make_file(folder / "cases.parallax");
    CHECK(sql(folder / "cases.parallax",
              "SELECT name FROM pragma_table_list WHERE NOT strict AND schema = 'main'"
              " AND name NOT GLOB 'sqlite_*'")
              .empty());
}

TEST_CASE("The first bytes of a casebook say what it is") {
    TemporaryFolder const folder;
    REQUIRE(Casebook::create(folder / "cases.parallax"));
    auto const bytes = bytes_of(folder / "cases.parallax");
    CHECK(bytes.substr(0, 16) == std::string("SQLite format 3\0", 16));
    // Rollback journal, both for reading and for writing.
    CHECK(bytes.substr(18, 2) == "\1\1");
    CHECK(bytes.substr(60, 4) == std::string("\0\0\0\6", 4));
    CHECK(bytes.substr(68, 4) == "Prlx");
}

TEST_CASE("A casebook passes SQLite's own full check after edits, undo and redo") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case const kase = whole_case();
    REQUIRE(casebook->apply(difference(&kase, nullptr, "Deleted"), one));
    REQUIRE(casebook->undo(one));
    keep(*casebook, whole_case("CB-0002"));
    CHECK(sql(file, "PRAGMA integrity_check") == Rows{"ok"});
    CHECK(sql(file, "PRAGMA foreign_key_check").empty());
}

TEST_CASE("The queries of the documented format run on a casebook") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    std::istringstream page(
        bytes_of(std::filesystem::path(PARALLAX_TEST_DOCS) / "casebook-format.md"));
    std::string query;
    int queries = 0;
    for (std::string line; std::getline(page, line);) {
        if (!line.starts_with("    ") || line.find("sqlite3 -readonly") != std::string::npos) {
            continue;
        }
        query += line + "\n";
        if (line.back() != ';') continue;
        sql(file, query);
        query.clear();
        ++queries;
    }
    CHECK(queries == 4);
}
