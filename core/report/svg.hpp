#pragma once
// Figures as inline SVG, always in the light tones, with their alternative as the accessible name.

#include "report/figure.hpp"

#include <string_view>

namespace parallax {

std::string to_svg(Figure const& figure);

/// Text made safe inside HTML elements and quoted attributes.
std::string escaped(std::string_view text);

}  // namespace parallax
