#pragma once
// Figures as inline SVG, always in the light tones. One that is read has its alternative as its
// accessible name; one that decorates words is hidden from readers.

#include "report/figure.hpp"

#include <string_view>

namespace parallax {

enum class Reading { by_alternative, skipped };
std::string to_svg(Figure const& figure, Reading reading = Reading::by_alternative);

/// The figure as a file of its own.
std::string svg_file(Figure const& figure);

/// Text made safe inside HTML elements and quoted attributes.
std::string escaped(std::string_view text);

}  // namespace parallax
