#include "support/text.hpp"

#include <algorithm>
#include <cctype>
#include <cmath>
#include <fmt/format.h>

namespace parallax {

namespace {

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

}  // namespace

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
