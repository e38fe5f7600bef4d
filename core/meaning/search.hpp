#pragma once
// How anything with a name and a text is looked for: by name, and where no name fits, by text.

#include "support/text.hpp"

#include <algorithm>

namespace parallax {

/// Those of `all` with the words in one of their names; where there is none, those with the words
/// in their text. Capitals make no difference. Nothing is found by no words. `names_of` gives a
/// list, `text_of` one string.
template <class T, class Names, class Text>
std::vector<T const*> by_name_else_by_text(std::vector<T> const& all, std::string_view words,
                                           Names&& names_of, Text&& text_of) {
    auto const wanted = lower(trimmed(words));
    std::vector<T const*> by_name;
    std::vector<T const*> by_text;
    if (wanted.empty()) return by_name;
    auto const holds = [&](std::string const& text) {
        return lower(text).find(wanted) != std::string::npos;
    };
    for (T const& one : all) {
        std::vector<std::string> const names = names_of(one);
        if (std::any_of(names.begin(), names.end(), holds)) by_name.push_back(&one);
        if (holds(text_of(one))) by_text.push_back(&one);
    }
    return by_name.empty() ? by_text : by_name;
}

/// All of a list, as a search gives some of it.
template <class T>
std::vector<T const*> pointers_to(std::vector<T> const& all) {
    std::vector<T const*> made;
    for (T const& one : all) made.push_back(&one);
    return made;
}

/// What a person means by a word: the entry called so, else those a search finds, and all where
/// nothing was said. `Entries` has all(), find() and search(), as a Glossary has.
template <class Entries>
auto meant_by(Entries const& entries, std::string const& words) {
    if (auto const* exact = entries.find(words)) return std::vector{exact};
    return words.empty() ? pointers_to(entries.all()) : entries.search(words);
}

}  // namespace parallax
