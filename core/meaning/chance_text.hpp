#pragma once
// A chance as an agency wrote it.

#include <optional>
#include <string_view>

namespace parallax {

/// In 100: "2.9" and "2.9%" give 2.9, "33 in 1,000" gives 3.3, "about 8 in 100 in two years" gives
/// 8. None for anything that does not begin with a figure, and for more than 100 in 100.
std::optional<double> chance_in_100(std::string_view written);

}  // namespace parallax
