#pragma once

#include "support/problem.hpp"

#include <filesystem>
#include <functional>

namespace parallax {

/// The folder the program reads its instruments, sentences and examples from: `chosen` if not
/// empty, else `environment` (the value of PARALLAX_RESOURCES), else beside the program
/// (../share/parallax), else the one it was built with. Problem: not_found, naming the folder that
/// was looked for and what should be in it.
Expected<std::filesystem::path> find_resources(std::filesystem::path const& chosen,
                                               std::filesystem::path const& environment,
                                               std::filesystem::path const& program);

/// The value of a variable of the environment; empty where there is none.
using Environment = std::function<std::filesystem::path(char const* name)>;

/// Where an agency puts its own instrument files: PARALLAX_OWN_INSTRUMENTS, else
/// parallax/instruments in the person's data folder. The folder need not be there; empty where
/// nothing says where it would be.
std::filesystem::path own_instruments(Environment const& environment);

}  // namespace parallax
