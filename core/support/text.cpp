#include "support/text.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>

namespace parallax {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

bool goes_on(unsigned char c) { return (c & 0xC0u) == 0x80u; }

/// How many bytes of well-formed UTF-8 the text begins with, for one character; 0: none.
std::size_t character_length(std::string_view text) {
    auto const at = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    unsigned char const first = at(0);
    std::size_t const length = first < 0x80   ? 1
                               : first < 0xC2 ? 0
                               : first < 0xE0 ? 2
                               : first < 0xF0 ? 3
                               : first < 0xF5 ? 4
                                              : 0;
    if (length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if (!goes_on(at(i))) return 0;
    }
    if (length < 3) return length;
    // Longer than need be, half of a pair of UTF-16, or past the last character there is.
    bool const overlong = (first == 0xE0 && at(1) < 0xA0) || (first == 0xF0 && at(1) < 0x90);
    bool const surrogate = first == 0xED && at(1) >= 0xA0;
    bool const too_far = first == 0xF4 && at(1) >= 0x90;
    return overlong || surrogate || too_far ? 0 : length;
}

/// U+0000 to U+001F but tab and line feed, and U+007F to U+009F.
bool is_control(std::string_view character) {
    auto const first = static_cast<unsigned char>(character[0]);
    if (character.size() == 1)
        return (first < 0x20 && first != '\t' && first != '\n') || first == 0x7F;
    return first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
}

}  // namespace

bool is_plain_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~'; });
}

std::string plain(std::string_view text) {
    std::string result;
    result.reserve(text.size());
    while (!text.empty()) {
        std::size_t const length = character_length(text);
        auto const character = text.substr(0, std::max<std::size_t>(length, 1));
        if (text.starts_with("\r\n")) {
            // The line feed that follows is enough.
        } else if (length == 0 || is_control(character)) {
            result += replacement;
        } else {
            result += character;
        }
        text.remove_prefix(character.size());
    }
    return result;
}

bool is_utf8(std::string_view text) {
    while (!text.empty()) {
        std::size_t const length = character_length(text);
        if (length == 0) return false;
        text.remove_prefix(length);
    }
    return true;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
    return text;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    while (true) {
        auto const end = text.find(separator);
        parts.emplace_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string lower(std::string_view text) {
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), small);
    return result;
}

std::string comparable(std::string_view text) {
    constexpr std::string_view curly = "\u2019";
    auto small = lower(trimmed(text));
    for (auto at = small.find(curly); at != std::string::npos; at = small.find(curly, at)) {
        small.replace(at, curly.size(), "'");
    }
    return small;
}

std::string capitalised(std::string_view text) {
    std::string result(text);
    if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') {
        result[0] = static_cast<char>(result[0] - 'a' + 'A');
    }
    return result;
}

bool starts_with_word(std::string_view text, std::string_view word) {
    if (lower(text.substr(0, word.size())) != lower(word)) return false;
    return text.size() == word.size() || is_space(text[word.size()]);
}

int count_words(std::string_view text) {
    int words = 0;
    bool inside = false;
    for (char c : text) {
        bool const now = !is_space(c);
        if (now && !inside) ++words;
        inside = now;
    }
    return words;
}

std::string joined(std::vector<std::string> const& parts, std::string_view last_word) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) text += i + 1 == parts.size() ? fmt::format(" {} ", last_word) : ", ";
        text += parts[i];
    }
    return text;
}

std::string number_in_words(double number) {
    std::string text = fmt::format("{}", number);
    if (number != std::floor(number) || std::abs(number) >= 1e15) return text;
    text = fmt::format("{:.0f}", number);
    std::size_t const start = text[0] == '-' ? 1 : 0;
    for (std::size_t i = text.size(); i > start + 3;) {
        i -= 3;
        text.insert(i, ",");
    }
    return text;
}

std::size_t columns(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) {
        return (static_cast<unsigned char>(c) & 0xC0u) != 0x80u;
    }));
}

std::vector<std::string> wrapped(std::string_view utf8, std::size_t width) {
    std::vector<std::string> lines;
    std::string line;
    for (std::string const& word : split(utf8, ' ')) {
        if (word.empty()) continue;
        if (!line.empty() && columns(line) + 1 + columns(word) > width) {
            lines.push_back(std::move(line));
            line.clear();
        }
        if (!line.empty()) line += ' ';
        line += word;
    }
    if (!line.empty() || lines.empty()) lines.push_back(std::move(line));
    return lines;
}

}  // namespace parallax
