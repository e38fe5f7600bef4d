#pragma once
// Documents in the terminal. What they are put together from stands in report/pieces.hpp.

#include "report/pieces.hpp"

#include <iosfwd>

namespace parallax::cli {

/// Writes the document as text, 100 columns wide.
void print(std::ostream& out, Document const& document);

}  // namespace parallax::cli
