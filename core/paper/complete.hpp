#pragma once
// What Cairo 1.16 cannot say in a PDF, added afterwards with libqpdf.

#include "paper/strokes.hpp"
#include "support/problem.hpp"

namespace parallax {

/// Adds language, shown title, metadata, scopes of header cells, alternatives and boxes of
/// figures and summaries of tables, and marks every drawing outside tags as an artifact. The
/// strokes must be those the PDF was painted from.
Expected<std::string> completed(std::string const& pdf, Strokes const& strokes,
                                Document const& document);

}  // namespace parallax
