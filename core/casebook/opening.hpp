#pragma once

#include "casebook/database.hpp"

namespace parallax {

/// Opens a casebook once nothing speaks against it: header, tables, pages and references are
/// looked at through a connection that can only read. Problems as in Casebook::open.
Expected<Database> open_checked(std::filesystem::path const& file, Database::Mode mode);

}  // namespace parallax
