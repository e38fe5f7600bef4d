#pragma once
// Draws strokes with Cairo, which writes the tags into the PDF as it goes.

#include "paper/strokes.hpp"
#include "support/problem.hpp"

namespace parallax {

/// The PDF as Cairo leaves it: tagged, without languages, scopes and alternatives.
Expected<std::string> painted(Strokes const& strokes, Document const& document);

/// Draws one figure with its top left corner at the origin, in points; light tones are greys,
/// because paper is black.
void paint(cairo_t* cairo, Figure const& figure);

}  // namespace parallax
