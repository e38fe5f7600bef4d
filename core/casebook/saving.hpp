#pragma once

#include "casebook/database.hpp"

namespace parallax {

/// Copies a casebook to another file, as Casebook::save_as promises, and opens it there.
Expected<Database> save_copy(Database& casebook, std::filesystem::path const& target, bool replace);

}  // namespace parallax
