#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parallax {

std::string_view trimmed(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
std::string lower(std::string_view text);        ///< ASCII letters only
/// In small letters, without blanks at either end and with the straight apostrophe: how names and
/// words that people typed are compared.
std::string comparable(std::string_view text);
std::string capitalised(std::string_view text);  ///< first letter
bool starts_with_word(std::string_view text, std::string_view word);
int count_words(std::string_view text);

/// {"a", "b", "c"} and "or" gives "a, b or c".
std::string joined(std::vector<std::string> const& parts, std::string_view last_word);

/// A number as people write it: "2", "0.5", "1,000".
std::string number_in_words(double number);

/// Replaces {name} by the value of `find(name)`. `{name|one|many}` gives "one" where the value is
/// "1", else "many". A name that `find` does not know (null) stays as written.
template <class Find>
std::string filled(std::string_view text, Find&& find);

/// The text with U+FFFD in place of every byte that is not UTF-8 and of every control character but
/// tab and line feed, which a terminal or a typesetter would act on. A line end of two characters
/// becomes a line feed.
std::string plain(std::string_view text);

/// Whether plain() would give the same, at a glance: false also for some text of which it would.
bool is_plain_ascii(std::string_view text);

/// Whether every byte belongs to a character.
bool is_utf8(std::string_view text);

/// Columns a text takes in a terminal: code points, not bytes.
std::size_t columns(std::string_view utf8);

/// Lines of at most `width` columns, broken at spaces.
std::vector<std::string> wrapped(std::string_view utf8, std::size_t width);

}  // namespace parallax

#include "support/text_filled.hpp"
