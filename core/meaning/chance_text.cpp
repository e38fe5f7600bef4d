#include "meaning/chance_text.hpp"

#include "support/text.hpp"

#include <charconv>
#include <string>

namespace parallax {

namespace {

bool belongs_to_number(char c) { return (c >= '0' && c <= '9') || c == '.' || c == ','; }

/// Takes a figure such as "1,000" or "2.9" off the text; a stop or comma after it stays.
std::optional<double> take_number(std::string_view& text) {
    std::size_t end = 0;
    while (end < text.size() && belongs_to_number(text[end])) ++end;
    while (end > 0 && (text[end - 1] == '.' || text[end - 1] == ',')) --end;
    std::string digits;
    for (char const c : text.substr(0, end)) {
        if (c != ',') digits += c;
    }
    double number = 0;
    auto const read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size()) {
        return std::nullopt;
    }
    text = trimmed(text.substr(end));
    return number;
}

}  // namespace

std::optional<double> chance_in_100(std::string_view written) {
    std::string const small = lower(trimmed(written));
    std::string_view text = small;
    if (starts_with_word(text, "about")) text = trimmed(text.substr(5));
    auto const number = take_number(text);
    if (!number) return std::nullopt;
    double chance = *number;
    if (starts_with_word(text, "in")) {
        text = trimmed(text.substr(2));
        auto const among = take_number(text);
        if (!among || *among <= 0) return std::nullopt;
        chance = 100 * *number / *among;
    }
    if (chance < 0 || chance > 100) return std::nullopt;
    return chance;
}

}  // namespace parallax
