#pragma once
// The only way a level word reaches a screen, a page or the clipboard: never without its meaning.

#include "instrument/definition.hpp"

namespace parallax {

/// A level, or a span of levels, with its meaning: word "Medium to High", meaning
/// "2nd or 3rd of 4 groups; it does not mean more likely than not".
struct LevelText {
    std::string word;
    std::string meaning;
    std::string short_meaning;
    int first = -1;  ///< place of the lowest level, from 0; -1: not on the scale
    int last = -1;   ///< place of the highest
    int count = 0;   ///< levels of the scale

    /// "Medium (signs are there; unlikely unless circumstances change)"
    std::string full() const { return word + " (" + meaning + ")"; }
    std::string brief() const { return word + " (" + short_meaning + ")"; }
    /// "Medium, 2 of 4", for the alternative text of dots and rulers.
    std::string spoken() const;
};

/// `levels`: ids, lowest first; at least one. An id the definition lacks is a broken promise.
LevelText level_text(Definition const& definition, std::vector<std::string> const& levels);

}  // namespace parallax
