#pragma once
// PDF from the blocks: Pango and Cairo for text, drawing and tags; libqpdf adds language, titles,
// scopes and alternative text.

#include "report/block.hpp"
#include "support/problem.hpp"

#include <string>

namespace parallax {

/// The document as tagged A4 PDF, 12 pt Inter, black only. Bytes are the same for the same
/// document. Long documents run over several pages; the conference page is made to fit one.
Expected<std::string> to_pdf(Document const& document);

/// Pages the document takes.
Expected<int> page_count(Document const& document);

}  // namespace parallax
