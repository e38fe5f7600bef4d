// Words that must not stand on the page as they are.

#include "report/page_parts.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <cctype>
#include <set>

namespace parallax {

namespace {

bool is_word_character(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; }

/// Whether the phrase stands in the text as whole words.
bool says(std::string_view text, std::string_view phrase) {
    for (auto at = text.find(phrase); at != std::string_view::npos;
         at = text.find(phrase, at + 1)) {
        auto const after = at + phrase.size();
        bool const starts = at == 0 || !is_word_character(text[at - 1]);
        bool const ends = after >= text.size() || !is_word_character(text[after]);
        if (starts && ends) return true;
    }
    return false;
}

std::string all_lines(PageInProgress const& page) {
    std::string text;
    for (auto const* kind : {"summary", "unless", "unknown", "question", "next_look"})
        for (PageLine const* line : page.lines(kind)) text += line->text + "\n";
    return text;
}

}  // namespace

void check_words(PageInProgress& page, Catalogue const& catalogue) {
    std::string const text = all_lines(page);
    std::string const small = lower(text);
    if (says(small, "safe")) page.warn("safe");
    if (says(small, "monitored")) page.warn("monitored");
    std::set<std::string> levels;
    std::set<std::pair<std::string, std::string>> short_names;
    for (Instrument const& instrument : catalogue.all()) {
        Definition const& tool = instrument.definition();
        for (Level const& level : tool.levels) levels.insert(level.word);
        std::string const name = tool.name.substr(0, tool.name.find_first_of("/ "));
        // A name without a second capital is a word, and words need no spelling out.
        bool const is_short = std::count_if(name.begin(), name.end(),
                                            [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
        if (is_short) short_names.emplace(name, tool.spelled.substr(0, tool.spelled.find(',')));
    }
    for (auto const& word : levels)
        if (says(text, word)) page.warn("level_word", {{"word", word}});
    for (auto const& [name, spelled] : short_names)
        if (says(text, name)) page.warn("short_name", {{"name", name}, {"spelled", spelled}});
}

}  // namespace parallax
