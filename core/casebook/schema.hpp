#pragma once

#include "casebook/casebook.hpp"
#include "casebook/database.hpp"

namespace parallax {

/// resources/schema/casebook-1.sql and what every later version adds to it, built in.
extern char const* const schema_texts[Casebook::schema_version];

/// Makes the tables of a casebook in an empty database and marks it as a casebook of that version.
Expected<void> make_tables(Database& database, int version = Casebook::schema_version);

/// Brings the tables of an earlier version up to this program's. Within a transaction that writes.
Expected<void> upgrade_tables(Database& database);

/// Refuses a database whose tables are not, word for word, those of a casebook of its version.
/// Nothing the file says is carried out for this. Statistics that other tools added are passed
/// over.
Expected<void> check_tables(Database& database);

/// Refuses a casebook whose pages or references do not hold together.
Expected<void> check_contents(Database& database);

}  // namespace parallax
