#pragma once
// Where the outputs of a command go.

#include "app/cli/context.hpp"

#include <optional>

namespace parallax::cli {

/// Not asked for, a file, or standard output ("-").
using Target = std::optional<std::string>;

inline constexpr char const* standard_output = "-";

/// Two writers on one stream or file, or an output on its own casebook, would spoil something.
Problems spoilt(Context const& context, std::string const& casebook,
                std::vector<Target> const& targets);

/// Writes what was made to its target. Whatever stands in the way is added to the problems.
void deliver(Context& context, std::string const& target, Expected<std::string> const& bytes,
             Problems& problems);

}  // namespace parallax::cli
