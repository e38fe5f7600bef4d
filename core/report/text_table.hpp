#pragma once
// Lines of plain text from runs and tables. Used by the text writer only.

#include "report/block.hpp"

namespace parallax {

/// The words of a run on lines of at most `width` columns; words longer than that stand alone.
std::vector<std::string> run_lines(Run const& run, std::size_t width);

/// A table as lines: columns aligned by spaces, cells wrapped, a dashed line below the header.
std::vector<std::string> table_lines(TableBlock const& table, std::size_t width);

}  // namespace parallax
