#pragma once

#include <string>
#include <vector>

namespace parallax {

/// One line of a comma-separated file (RFC 4180), with its line end. A cell that a spreadsheet
/// would take for a formula gets an apostrophe before it.
std::string csv_line(std::vector<std::string> const& cells);

}  // namespace parallax
