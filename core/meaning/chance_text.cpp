#include "meaning/chance_text.hpp"

#include "support/text.hpp"

#include <charconv>
#include <cmath>
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

/// Whether the words name a time that is not the tool's own: "in one year" of a tool that looks two
/// years ahead.
bool speaks_of_other_years(Definition const& tool, std::string const& written) {
    if (written.find("year") == std::string::npos) return false;
    if (tool.measures.horizon != "two_years" && tool.measures.horizon != "one_and_two_years") {
        return true;
    }
    return written.find("2 year") == std::string::npos &&
           written.find("2-year") == std::string::npos &&
           written.find("two year") == std::string::npos;
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

std::optional<ChanceText> chance_text(Definition const& tool, double in_100,
                                      Sentences const& sentences) {
    auto const& words = tool.measures.chance;
    if (!words || in_100 < 0 || in_100 > 100) return std::nullopt;
    ChanceText text;
    text.in_1000 = static_cast<int>(std::lround(in_100 * 10));
    bool const rare = text.in_1000 == 0;
    text.sentence = sentences.say(rare ? "chance.rare" : "chance.both_halves",
                                  {{"of", words->of},
                                   {"found", words->found},
                                   {"number", number_in_words(text.in_1000)},
                                   {"rest", number_in_words(1000 - text.in_1000)}});
    text.figure = sentences.say("chance.squares", {{"number", number_in_words(text.in_1000)}});
    return text;
}

std::optional<ChanceText> recorded_chance(Definition const& tool, std::string_view written,
                                          Sentences const& sentences) {
    auto const chance = chance_in_100(written);
    if (!chance || speaks_of_other_years(tool, lower(written))) return std::nullopt;
    return chance_text(tool, *chance, sentences);
}

std::optional<ChanceText> chance_of(Definition const& tool, Outcome const& outcome,
                                    Sentences const& sentences) {
    bool const stands = outcome.status == Status::scored || outcome.status == Status::range;
    if (!stands || !tool.measures.chance) return std::nullopt;
    for (auto const& [name, value] : outcome.values) {
        auto const* in_100 = std::get_if<double>(&value);
        if (in_100 != nullptr && name == tool.measures.chance->value) {
            return chance_text(tool, *in_100, sentences);
        }
    }
    return std::nullopt;
}

}  // namespace parallax
