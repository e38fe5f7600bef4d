#include "casework/said.hpp"

#include "support/text.hpp"

namespace parallax {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\''; }

bool whole_at(std::string const& text, std::size_t at, std::size_t length) {
    bool const begins = at == 0 || !is_letter(text[at - 1]);
    bool const ends = at + length == text.size() || !is_letter(text[at + length]);
    return begins && ends;
}

bool denied_at(std::string const& text, std::size_t at) {
    constexpr std::string_view denial = "not";
    auto const before = trimmed(std::string_view(text).substr(0, at));
    if (!before.ends_with(denial)) return false;
    return whole_at(text, before.size() - denial.size(), denial.size());
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
