#pragma once

#include "app/cli/house.hpp"

namespace parallax::cli {

/// Reads {"id", "instrument", "edition"?, "on"?, "answers": {}} from each line of input and writes
/// one outcome a line, in the same order. A line that cannot be used gives an outcome of status
/// invalid that names the line; the others go on, and the exit code says so at the end. `on` is
/// the date of lines that name none.
ExitCode score_lines(Context& context, Catalogue const& catalogue, Date on);

}  // namespace parallax::cli
