#pragma once

#include "report/block.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// Plain text, at most `width` columns, tables drawn with spaces. UTF-8.
std::string to_text(Document const& document, int width = 100);

/// One HTML page without scripts or outside references; figures as inline SVG.
std::string to_html(Document const& document);

Json to_json(Document const& document);

}  // namespace parallax
