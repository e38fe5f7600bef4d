#pragma once
// Small pieces from which the commands compose a document for the terminal.

#include "report/block.hpp"

#include <iosfwd>

namespace parallax::cli {

/// An empty document of that title.
Document page(std::string title);

Heading heading(int level, std::string text);
Paragraph paragraph(std::string text);

/// A name and what belongs to it, one a row. Rows whose text is empty are left out.
TableBlock named_rows(std::string name,
                      std::vector<std::pair<std::string, std::string>> const& rows);

Row row(std::vector<std::string> cells);

/// Writes the document as text, 100 columns wide.
void print(std::ostream& out, Document const& document);

}  // namespace parallax::cli
