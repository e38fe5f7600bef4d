#pragma once

#include "support/problem.hpp"

#include <filesystem>

namespace parallax {

/// Looks at the size and the first hundred bytes of a file, before SQLite sees it. Problems:
/// not_found, not_a_casebook, damaged (cut short), newer_version.
Expected<void> check_header(std::filesystem::path const& file);

/// The journal SQLite keeps beside a file while a change is written. One that is left there holds
/// what is needed to take back a change that was cut off.
std::filesystem::path journal_of(std::filesystem::path const& file);

}  // namespace parallax
