#pragma once
// Small pieces from which the commands compose a document for the terminal.

#include "report/pieces.hpp"

#include <iosfwd>

namespace parallax::cli {

/// An empty document of that title.
Document page(std::string title);

Heading heading(int level, std::string text);
Paragraph paragraph(std::string text);

/// Writes the document as text, 100 columns wide.
void print(std::ostream& out, Document const& document);

}  // namespace parallax::cli
