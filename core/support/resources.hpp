#pragma once

#include "support/problem.hpp"

#include <filesystem>

namespace parallax {

/// The folder the program reads its instruments, sentences and examples from: `chosen` if not
/// empty, else `environment` (the value of PARALLAX_RESOURCES), else beside the program
/// (../share/parallax), else the one it was built with. Problem: not_found, naming the folder that
/// was looked for and what should be in it.
Expected<std::filesystem::path> find_resources(std::filesystem::path const& chosen,
                                               std::filesystem::path const& environment,
                                               std::filesystem::path const& program);

}  // namespace parallax
