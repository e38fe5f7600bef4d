#include "casework/said.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <array>

namespace parallax {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\''; }

bool whole_at(std::string const& text, std::size_t at, std::size_t length) {
    bool const begins = at == 0 || !is_letter(text[at - 1]);
    bool const ends = at + length == text.size() || !is_letter(text[at + length]);
    return begins && ends;
}

/// Whether one of the few words before it, in the same part of the sentence, denies it: "must not
/// be reduced", "never a meeting without minutes".
bool denied_at(std::string const& text, std::size_t at) {
    constexpr int few = 4;
    constexpr std::array<std::string_view, 5> denials = {"not", "no", "never", "nothing", "nor"};
    auto before = trimmed(std::string_view(text).substr(0, at));
    auto const part = before.find_last_of(".;,:!?");
    if (part != std::string_view::npos) before = trimmed(before.substr(part + 1));
    for (int looked = 0; looked < few && !before.empty(); ++looked) {
        auto const space = before.find_last_of(' ');
        auto const word = before.substr(space == std::string_view::npos ? 0 : space + 1);
        if (std::ranges::find(denials, word) != denials.end()) return true;
        before =
            space == std::string_view::npos ? std::string_view() : trimmed(before.substr(0, space));
    }
    return false;
}

bool stands_in(std::string const& text, std::string const& word) {
    for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
        if (whole_at(text, at, word.size()) && !denied_at(text, at)) return true;
    }
    return false;
}

}  // namespace

std::string word_said(std::string_view text, std::string_view words) {
    auto const small = lower(text);
    for (std::string const& listed : split(words, ';')) {
        auto const word = trimmed(listed);
        if (!word.empty() && stands_in(small, lower(word))) return std::string(word);
    }
    return {};
}

}  // namespace parallax
