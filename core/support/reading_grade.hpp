#pragma once
// How hard a text is to read.

#include <string_view>

namespace parallax {

/// Words of a text: runs of letters, digits and apostrophes.
int word_count(std::string_view text);

/// The school grade of Flesch and Kincaid, with syllables estimated from vowels: 0.39 words to a
/// sentence + 11.8 syllables to a word - 15.59. Meaningless below about eight words; 0 for none.
double reading_grade(std::string_view text);

}  // namespace parallax
