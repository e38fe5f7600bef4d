#include "casework/said.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace parallax {

namespace {

using Places = std::vector<std::size_t>;

template <std::size_t Count>
using Vocabulary = std::array<std::string_view, Count>;

/// How far before a word its denial may stand: "will not yet be closed".
constexpr int words_before = 4;

/// How many words may stand between an act and its thing: "cut the number of his visits".
constexpr int words_between = 5;

constexpr Vocabulary<7> denials = {"not", "no", "never", "without", "cannot", "nor", "neither"};

/// A new clause begins with these, and no denial reaches into it: "no concerns, so close the case".
constexpr Vocabulary<6> clause_openers = {"and", "but", "so", "unless", "until", "because"};

/// These deny all that follows in their sentence: "no evidence that harm could happen at any time".
constexpr Vocabulary<9> deny_the_rest = {
    "no evidence",  "no sign",          "no signs",        "no indication",     "no proof",
    "no reason to", "nothing suggests", "nothing to show", "nothing to suggest"};

/// What may follow an act on which nothing else depends: "visits stop in May".
constexpr Vocabulary<17> after_plain_act = {"to",    "by",   "from", "in",   "on",        "at",
                                            "after", "and",  "but",  "for",  "as",        "because",
                                            "with",  "when", "now",  "once", "altogether"};

/// What begins the thing that is acted on: "ended the visit".
constexpr Vocabulary<13> begins_object = {"the", "a",  "an",  "his", "her",   "their", "its",
                                          "our", "my", "any", "all", "every", "both"};

template <std::size_t Count>
bool is_one_of(std::string_view word, Vocabulary<Count> const& words) {
    return std::ranges::find(words, word) != words.end();
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\''; }

bool ends_sentence(char c) { return std::string_view(".;:!?").find(c) != std::string_view::npos; }
bool ends_clause(char c) { return c == ',' || ends_sentence(c); }

bool whole_at(std::string_view text, std::size_t at, std::size_t length) {
    bool const begins = at == 0 || !is_letter(text[at - 1]);
    bool const ends = at + length == text.size() || !is_letter(text[at + length]);
    return begins && ends;
}

/// Where the word stands as a whole word.
Places places_of(std::string_view text, std::string_view word) {
    Places places;
    if (word.empty()) return places;
    for (auto at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        if (whole_at(text, at, word.size())) places.push_back(at);
    }
    return places;
}

/// Takes the last word of a clause off its end; none: the clause begins here.
std::optional<std::string_view> take_last(std::string_view& clause) {
    auto end = clause.size();
    while (end > 0 && !is_letter(clause[end - 1])) {
        if (ends_clause(clause[end - 1])) return std::nullopt;
        --end;
    }
    auto begin = end;
    while (begin > 0 && is_letter(clause[begin - 1])) --begin;
    if (begin == end) return std::nullopt;
    auto const word = clause.substr(begin, end - begin);
    clause = clause.substr(0, begin);
    return word;
}

bool sentence_denies(std::string_view before) {
    auto const begin = std::find_if(before.rbegin(), before.rend(), ends_sentence).base();
    auto const sentence = before.substr(static_cast<std::size_t>(begin - before.begin()));
    return std::ranges::any_of(deny_the_rest, [&](std::string_view phrase) {
        return !places_of(sentence, phrase).empty();
    });
}

std::string_view first_word(std::string_view text) { return text.substr(0, text.find(' ')); }

bool denied_at(std::string_view text, std::size_t at) {
    auto const opening = first_word(text.substr(at));
    if (is_one_of(opening, clause_openers)) return false;
    auto before = text.substr(0, at);
    // "No evidence of harm, and no new concern" says twice that there is none.
    bool const denies_too = is_one_of(opening, denials) || opening == "nothing";
    if (!denies_too && sentence_denies(before)) return true;
    std::string_view after;
    for (int i = 0; i < words_before; ++i) {
        auto const word = take_last(before);
        if (!word || is_one_of(*word, clause_openers)) return false;
        // "No longer in custody" tells of a change, and so of what it changed from.
        bool const was_so = *word == "no" && after == "longer";
        if (!was_so && (is_one_of(*word, denials) || word->ends_with("n't"))) return true;
        after = *word;
    }
    return false;
}

struct Said {
    std::size_t begin;
    std::size_t end;
};

/// Calls `use(word)` for each word of a list, until it gives false.
template <class Use>
void each_word(std::string_view words, Use&& use) {
    while (!words.empty()) {
        auto const end = std::min(words.find(';'), words.size());
        auto const word = trimmed(words.substr(0, end));
        if (!word.empty() && !use(word)) return;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
}

/// Where one of the words stands, denied or not.
std::vector<Said> all_standing(std::string_view text, std::string_view words) {
    std::vector<Said> standing;
    each_word(words, [&](std::string_view word) {
        for (std::size_t const at : places_of(text, word)) {
            standing.push_back({at, at + word.size()});
        }
        return true;
    });
    return standing;
}

/// Where one of the words is said, and not denied.
std::vector<Said> all_said(std::string_view text, std::string_view words) {
    auto said = all_standing(text, words);
    std::erase_if(said, [&](Said const& one) { return denied_at(text, one.begin); });
    return said;
}

bool near(std::string_view text, Said const& first, Said const& second) {
    if (second.begin < first.end) return false;
    auto const between = text.substr(first.end, second.begin - first.end);
    return std::ranges::none_of(between, ends_clause) && count_words(between) <= words_between;
}

bool stands_alone(std::string_view text, Said const& act) {
    auto const rest = trimmed(text.substr(act.end));
    if (rest.empty() || ends_clause(rest.front())) return true;
    return is_one_of(rest.substr(0, rest.find(' ')), after_plain_act);
}

bool has_object(std::string_view text, Said const& act) {
    return is_one_of(first_word(trimmed(text.substr(act.end))), begins_object);
}

/// Whether the act is done to one of the things. "No more visits" denies none of its visits.
bool acts_on(std::string_view text, Said const& act, bool after_its_thing,
             std::string_view things) {
    bool const denies = is_one_of(first_word(text.substr(act.begin)), denials);
    return std::ranges::any_of(
        denies ? all_standing(text, things) : all_said(text, things), [&](Said const& thing) {
            return near(text, act, thing) || (after_its_thing && near(text, thing, act));
        });
}

/// How seldom it is, by the place of the words in the list; none: the text does not say after the
/// word that leads to it.
std::optional<int> how_seldom(std::string_view text, std::string_view lead,
                              std::string_view how_often) {
    std::optional<int> rank;
    std::size_t longest = 0;
    int place = 0;
    for (std::string const& equal : split(how_often, ';')) {
        for (std::string const& listed : split(equal, ',')) {
            auto const words = std::string(lead) + " " + comparable(listed);
            if (places_of(text, words).empty() || words.size() < longest) continue;
            longest = words.size();
            rank = place;
        }
        ++place;
    }
    return rank;
}

}  // namespace

std::string word_said(std::string_view text, std::string_view words) {
    auto const small = comparable(text);
    std::string said;
    each_word(words, [&](std::string_view word) {
        if (!all_said(small, comparable(word)).empty()) said = word;
        return said.empty();
    });
    return said;
}

bool word_stands(std::string_view text, std::string_view word) {
    return !places_of(comparable(text), comparable(word)).empty();
}

bool done_to(std::string_view text, DoneTo const& words) {
    auto const small = comparable(text);
    auto const things = comparable(words.things);
    auto const any = [&](std::string_view acts, auto const& after_its_thing) {
        return std::ranges::any_of(all_said(small, comparable(acts)), [&](Said const& act) {
            return acts_on(small, act, after_its_thing(act), things);
        });
    };
    return any(words.acts, [](Said const&) { return true; }) ||
           any(words.plain_acts, [&](Said const& act) { return stands_alone(small, act); }) ||
           any(words.past_acts, [&](Said const& act) { return !has_object(small, act); });
}

bool made_rarer(std::string_view text, std::string_view how_often) {
    auto const small = comparable(text);
    auto const was = how_seldom(small, "from", how_often);
    auto const is = how_seldom(small, "to", how_often);
    return was && is && *was < *is;
}

std::string without_phrases(std::string_view text, std::string_view phrases) {
    auto small = comparable(text);
    for (std::string const& listed : split(phrases, ';')) {
        auto const phrase = comparable(listed);
        for (std::size_t const at : places_of(small, phrase))
            small.replace(at, phrase.size(), phrase.size(), '-');
    }
    return small;
}

}  // namespace parallax
