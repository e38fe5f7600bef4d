#pragma once
// Example cases as TOML: the records of case.hpp with their names as keys. Dates are in words.
//
//     reference = "EX-0001"
//     conference = "autumn 2009"
//     [[assessment]]
//     code = "R3"
//     made = "from 2009"

#include "casework/case.hpp"

#include <filesystem>

namespace parallax {

/// Reads a scenario file. Problems: those of TOML with line and column, those of the records with
/// their path, and those of check().
Expected<Case> load_scenario(std::filesystem::path const& file);

/// The bundled published case below a resource folder.
std::filesystem::path example_scenario(std::filesystem::path const& resources);

}  // namespace parallax
