#include "casebook/row.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

std::string where(Row const& key) {
    std::string text;
    for (Cell const& cell : key) {
        text += fmt::format("{} {} = ?", text.empty() ? " WHERE" : " AND", cell.column);
    }
    return text;
}

void fill(Statement& statement, Row const& row) {
    for (Cell const& cell : row) statement.with(cell.value);
}

}  // namespace

Expected<void> insert_row(Database& database, std::string const& table, Row const& row) {
    std::string columns;
    std::string values;
    for (Cell const& cell : row) {
        columns += (columns.empty() ? "" : ", ") + cell.column;
        values += values.empty() ? "?" : ", ?";
    }
    Statement statement =
        database.prepare(fmt::format("INSERT INTO {} ({}) VALUES ({})", table, columns, values));
    fill(statement, row);
    return statement.run();
}

Expected<bool> has_table(Database& database, std::string const& table) {
    Statement rows =
        database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?");
    return rows.with(table).step();
}

Expected<void> remove_rows(Database& database, std::string const& table, Row const& key) {
    Statement statement = database.prepare(fmt::format("DELETE FROM {}{}", table, where(key)));
    fill(statement, key);
    return statement.run();
}

Statement select_rows(Database& database, std::string const& table, Row const& key,
                      char const* order) {
    Statement statement =
        database.prepare(fmt::format("SELECT * FROM {}{} ORDER BY {}", table, where(key), order));
    fill(statement, key);
    return statement;
}

}  // namespace parallax
