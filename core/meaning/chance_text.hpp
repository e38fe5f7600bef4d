#pragma once
// A chance: as an agency wrote it, and as it is said of people.

#include "meaning/sentences.hpp"
#include "scoring/outcome.hpp"

#include <optional>
#include <string_view>

namespace parallax {

/// In 100: "2.9" and "2.9%" give 2.9, "33 in 1,000" gives 3.3, "about 8 in 100 in two years" gives
/// 8. None for anything that does not begin with a figure, and for more than 100 in 100.
std::optional<double> chance_in_100(std::string_view written);

/// A chance said of a thousand people, both halves of it.
struct ChanceText {
    int in_1000 = 0;       ///< rounded; 0 where it is less than 1
    std::string sentence;  ///< "Of 1,000 men with a record like this, about 21 are found to commit
        ///< ... within 2 years. About 979 are not found to."
    std::string figure;  ///< "21 of 1,000 squares are filled."
};

/// In the words of the tool. None where its answer is no chance, or not one of 0 to 100 in 100.
std::optional<ChanceText> chance_text(Definition const& tool, double in_100,
                                      Sentences const& sentences);

/// The chance of an outcome. None where it has none, or where unknown answers leave several.
std::optional<ChanceText> chance_of(Definition const& tool, Outcome const& outcome,
                                    Sentences const& sentences);

/// The same for a figure an agency wrote. None where the figure speaks of other years than the
/// tool does.
std::optional<ChanceText> recorded_chance(Definition const& tool, std::string_view written,
                                          Sentences const& sentences);

}  // namespace parallax
