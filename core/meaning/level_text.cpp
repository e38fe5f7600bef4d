#include "meaning/level_text.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace parallax {

namespace {

/// "2nd of 4 groups" and "3rd of 4 groups" become "2nd or 3rd of 4 groups". Where the two share too
/// little for that, both are written out.
std::string merged_clause(std::string const& first, std::string const& last,
                          std::string_view link) {
    if (first == last) return first;
    auto const a = split(first, ' ');
    auto const b = split(last, ' ');
    auto const shorter = std::min(a.size(), b.size());
    std::size_t front = 0;
    while (front < shorter && a[front] == b[front]) ++front;
    std::size_t back = 0;
    while (back < shorter - front && a[a.size() - 1 - back] == b[b.size() - 1 - back]) ++back;
    if (2 * (front + back) < std::max(a.size(), b.size())) {
        return fmt::format("{}, {} {}", first, link, last);
    }
    auto const words = [](std::vector<std::string> const& all, std::size_t from, std::size_t to) {
        std::string text;
        for (std::size_t i = from; i < to; ++i) text += (text.empty() ? "" : " ") + all[i];
        return text;
    };
    std::string const begin = words(a, 0, front);
    std::string const end = words(a, a.size() - back, a.size());
    std::string text = begin.empty() ? "" : begin + " ";
    text += fmt::format("{} {} {}", words(a, front, a.size() - back), link,
                        words(b, front, b.size() - back));
    return end.empty() ? text : text + " " + end;
}

/// Clause by clause: "1st of 4 groups; not safe" and "2nd of 4 groups; not sure" keep both halves.
std::string merged(std::string const& first, std::string const& last, std::string_view link) {
    auto const a = split(first, ';');
    auto const b = split(last, ';');
    if (a.size() != b.size()) return fmt::format("{}, {} {}", first, link, last);
    std::string text;
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::string const one(trimmed(a[i]));
        std::string const other(trimmed(b[i]));
        if (i > 0) text += "; ";
        text += merged_clause(one, other, i == 0 ? link : "or");
    }
    return text;
}

/// Levels with a gap between them: its two ends would say too little, and "to" too much.
void name_each(LevelText& text, Definition const& definition,
               std::vector<std::string> const& levels) {
    std::vector<std::string> words;
    std::vector<std::string> meanings;
    std::vector<std::string> short_meanings;
    for (std::string const& id : levels) {
        Level const* level = definition.level(id);
        if (!level) throw std::logic_error(fmt::format("no level '{}'", id));
        words.push_back(level->word);
        meanings.push_back(level->meaning);
        short_meanings.push_back(level->short_meaning);
    }
    text.word = joined(words, "or");
    text.meaning = joined(meanings, "or");
    text.short_meaning = joined(short_meanings, "or");
}

}  // namespace

std::string LevelText::spoken() const {
    if (first == last) return fmt::format("{}, {} of {}", word, first + 1, count);
    return fmt::format("{}, {} to {} of {}", word, first + 1, last + 1, count);
}

LevelText level_text(Definition const& definition, std::vector<std::string> const& levels) {
    if (levels.empty()) throw std::logic_error("a level text of no level");
    LevelText text;
    text.first = definition.level_place(levels.front());
    text.last = definition.level_place(levels.back());
    text.count = static_cast<int>(definition.levels.size());
    Level const* lowest = definition.level(levels.front());
    Level const* highest = definition.level(levels.back());
    if (!lowest || !highest) {
        throw std::logic_error(
            fmt::format("no level '{}' in {}", levels.front(), definition.full_id()));
    }
    text.word = lowest->word;
    text.meaning = lowest->meaning;
    text.short_meaning = lowest->short_meaning;
    if (lowest == highest) return text;
    bool const unbroken = static_cast<int>(levels.size()) == text.last - text.first + 1;
    if (!unbroken && levels.size() > 2) {
        name_each(text, definition, levels);
        return text;
    }
    std::string_view const between = levels.size() == 2 || !unbroken ? "or" : "to";
    text.word = fmt::format("{} {} {}", lowest->word, unbroken ? "to" : "or", highest->word);
    text.meaning = merged(lowest->meaning, highest->meaning, between);
    text.short_meaning = merged(lowest->short_meaning, highest->short_meaning, between);
    return text;
}

}  // namespace parallax
