#pragma once
// How wide words of a figure are, without a typesetter: so that screen, paper and SVG leave out the
// same labels.

#include <string>
#include <string_view>
#include <vector>

namespace parallax {

/// Width of UTF-8 text of that size in Inter, never told too small for ordinary words.
double text_width(std::string_view text, double size);

/// The words in lines of at most `width`; a word that is wider stands alone.
std::vector<std::string> lines_within(std::string_view text, double size, double width);

}  // namespace parallax
