#include "support/reading_grade.hpp"

#include <algorithm>
#include <string>

namespace parallax {

namespace {

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool in_word(char c) { return is_letter(c) || is_digit(c) || c == '\''; }

bool is_decimal_point(std::string_view text, std::size_t i) {
    return text[i] == '.' && i > 0 && is_digit(text[i - 1]) && i + 1 < text.size() &&
           is_digit(text[i + 1]);
}

bool is_vowel(char c) {
    static constexpr std::string_view vowels = "aeiouyAEIOUY";
    return vowels.find(c) != std::string_view::npos;
}

/// Groups of vowels; a silent e at the end is none. A number counts as one.
int syllables(std::string_view word) {
    int groups = 0;
    bool before = false;
    for (char c : word) {
        bool const vowel = is_vowel(c);
        groups += vowel && !before;
        before = vowel;
    }
    bool const silent = word.size() > 2 && word.back() == 'e' && !is_vowel(word[word.size() - 2]) &&
                        word[word.size() - 2] != 'l';
    return std::max(1, groups - (silent ? 1 : 0));
}

struct Counts {
    int words = 0;
    int sentences = 0;
    int syllables = 0;
};

Counts counts(std::string_view text) {
    Counts found;
    bool open = false;  // a sentence with words in it has begun
    for (std::size_t i = 0; i < text.size();) {
        if (in_word(text[i])) {
            std::size_t const begin = i;
            while (i < text.size() && (in_word(text[i]) || is_decimal_point(text, i))) ++i;
            ++found.words;
            found.syllables += syllables(text.substr(begin, i - begin));
            open = true;
            continue;
        }
        bool const ends = std::string_view(".!?:;").find(text[i]) != std::string_view::npos;
        if (ends && open) {
            ++found.sentences;
            open = false;
        }
        ++i;
    }
    if (open) ++found.sentences;
    return found;
}

}  // namespace

int word_count(std::string_view text) { return counts(text).words; }

double reading_grade(std::string_view text) {
    Counts const found = counts(text);
    if (found.words == 0) return 0;
    double const words = found.words;
    return 0.39 * words / found.sentences + 11.8 * found.syllables / words - 15.59;
}

}  // namespace parallax
