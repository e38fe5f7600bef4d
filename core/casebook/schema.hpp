#pragma once

#include "casebook/database.hpp"

namespace parallax {

/// resources/schema/casebook-1.sql, built in.
extern char const* const schema_text;

/// Makes the tables of a casebook in an empty database and marks it as a casebook.
Expected<void> make_tables(Database& database);

/// Refuses a database whose tables are not, word for word, those of a casebook. Nothing the file
/// says is carried out for this. Statistics that other tools added are passed over.
Expected<void> check_tables(Database& database);

/// Refuses a casebook whose pages or references do not hold together.
Expected<void> check_contents(Database& database);

}  // namespace parallax
