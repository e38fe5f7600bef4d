#pragma once

#include "casebook/casebook.hpp"

namespace parallax {

/// The bundled published case as the only one of a casebook in memory. `text` and `at` are those of
/// the first line of its history.
Expected<Casebook> example_casebook(std::filesystem::path const& resources, std::string const& text,
                                    std::string const& at);

}  // namespace parallax
