#pragma once
// What a text of a record says, by words listed in resources/sentences.

#include <string>
#include <string_view>

namespace parallax {

/// The first of the words (parted by semicolons) that stands in the text as whole words, in
/// capitals or not, unless a word close before it denies it: not, no, never. Empty: none does.
std::string word_said(std::string_view text, std::string_view words);

}  // namespace parallax
