#pragma once
// Small pieces that several documents are put together from.

#include "instrument/definition.hpp"
#include "report/block.hpp"

namespace parallax {

/// A document that has only its title yet, as its first heading.
Document titled(std::string title);

/// A heading of the second order with a line above it.
void add_heading(Document& document, std::string text);

void add_paragraph(Document& document, std::string text);

/// Cells in the usual weight.
Row plain_row(std::vector<std::string> cells);

/// A name and what belongs to it, one a row. Rows whose text is empty are left out.
TableBlock named_rows(std::string name,
                      std::vector<std::pair<std::string, std::string>> const& rows);

/// A tool by its name, with its edition and, where it has one, its label below.
Run tool_cell(Definition const& tool);

/// "Published." for the end of a sentence: how far it was checked.
Span sure_span(Basis const& basis);

}  // namespace parallax
