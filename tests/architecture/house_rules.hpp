#pragma once
// Reads the source of a house laid out like this one and says what breaks its rules.

#include <filesystem>
#include <string>
#include <vector>

namespace parallax::test {

/// One line for each fault, as "core/support/text.cpp:3: includes <QString>, but core knows no Qt".
/// Looked at: core, ui, app and tests below `house`; a folder that is absent has no faults.
std::vector<std::string> faults(std::filesystem::path const& house);

/// How many source files were looked at, so that a test cannot pass by finding nothing to read.
std::size_t source_files(std::filesystem::path const& house);

}  // namespace parallax::test
