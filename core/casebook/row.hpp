#pragma once
// Rows as lists of named values, and the few statements made of them. Table and column names
// come from our own records and schema, never from a file.

#include "casebook/database.hpp"

#include <vector>

namespace parallax {

struct Cell {
    std::string column;
    Value value;
};
using Row = std::vector<Cell>;

Expected<void> insert_row(Database& database, std::string const& table, Row const& row);

/// Whether the file has the table: those of a later version than the file's are not there yet.
Expected<bool> has_table(Database& database, std::string const& table);

/// Removes the rows whose columns have the values of `key`.
Expected<void> remove_rows(Database& database, std::string const& table, Row const& key);

/// The rows whose columns have the values of `key`; all rows if it is empty. `order` names a
/// column. The statement is ready for its first step.
Statement select_rows(Database& database, std::string const& table, Row const& key,
                      char const* order);

}  // namespace parallax
