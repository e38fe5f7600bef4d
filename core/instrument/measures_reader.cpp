#include "instrument/reader.hpp"
#include "instrument/vocabulary.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

/// A word of a closed list that stays a word: checked, not turned into anything.
std::string closed_word(Reader& reader, std::string_view key,
                        std::initializer_list<std::string_view> words) {
    std::vector<std::pair<std::string_view, std::string>> allowed;
    for (std::string_view word : words) allowed.emplace_back(word, std::string(word));
    return reader.one_of<std::string>(key, allowed, "");
}

std::set<Changed> changed(Reader& reader) {
    std::set<Changed> result;
    for (std::string const& word : reader.texts("changed")) {
        auto const& words = changed_words();
        auto const found = std::find_if(words.begin(), words.end(),
                                        [&](auto const& pair) { return pair.first == word; });
        if (found == words.end()) {
            reader.refuse("changed", fmt::format("'{}'", word),
                          "words of the list of what can change");
        } else {
            result.insert(found->second);
        }
    }
    return result;
}

/// What a scale grew from and what changed then belong together.
void read_growth(Reader& reader, Measures& measures) {
    measures.grown_from = reader.text("grown_from");
    measures.changed = changed(reader);
    if (measures.grown_from.empty() == measures.changed.empty()) return;
    reader.refuse_here(measures.changed.empty() ? "no 'changed'" : "no 'grown_from'",
                       "'grown_from' and 'changed' together, or neither");
}

std::set<Counted> counted(Reader& reader) {
    std::set<Counted> result;
    for (std::string const& word : reader.texts("counted")) {
        auto const& words = counted_words();
        auto const found = std::find_if(words.begin(), words.end(),
                                        [&](auto const& pair) { return pair.first == word; });
        if (found == words.end()) {
            reader.refuse("counted", fmt::format("'{}'", word), "leaves or branches of the tree");
            continue;
        }
        result.insert(found->second.begin(), found->second.end());
    }
    return result;
}

std::optional<ChanceWords> read_chance(Reader& measures, AnswerKind answer) {
    toml::table const* table = measures.table("chance");
    if (table == nullptr) return std::nullopt;
    Reader reader(*table, "measures.chance", measures.file(), measures.problems());
    ChanceWords words;
    words.value = reader.text("value");
    words.of = reader.text("of", Need::required);
    words.found = reader.text("found", Need::required);
    reader.finish();
    if (answer != AnswerKind::chance) {
        measures.refuse("chance", "words for a chance", "none, because the answer is not a chance");
    }
    return words;
}

}  // namespace

Measures read_measures(toml::table const& table, std::string const& file, Problems& problems) {
    Reader reader(table, "measures", file, problems);
    Measures m;
    m.question = reader.text("question", Need::required);
    m.counted = counted(reader);
    m.counts = reader.text("counts", Need::required);
    m.to_whom =
        closed_word(reader, "to_whom", {"anyone", "children", "group", "suspect_reach", "none"});
    m.to_whom_words = reader.text("to_whom_words", Need::required);
    m.horizon = closed_word(reader, "horizon",
                            {"two_years", "one_and_two_years", "five_years", "long_term",
                             "until_changes", "present", "until_review", "not_stated"});
    m.horizon_words = reader.text("horizon_words", Need::required);
    m.facts = closed_word(
        reader, "facts",
        {"record", "record_and_life", "life_now", "judgement", "case_needs", "not_stated"});
    m.facts_words = reader.text("facts_words", Need::required);
    m.answer = reader.one_of("answer", answer_kind_words(), AnswerKind::chance);
    m.answer_words = reader.text("answer_words", Need::required);
    m.tense = reader.one_of("tense", tense_words(), Tense::none);
    m.made_for = reader.one_of("made_for", made_for_words(), MadeFor::anyone);
    m.population = reader.text("population", Need::required);
    m.chance = read_chance(reader, m.answer);
    m.parts = reader.texts("parts");
    m.informs = reader.texts("informs");
    read_growth(reader, m);
    m.looks_at = reader.text("looks_at", Need::required);
    m.leaves_out = reader.text("leaves_out", Need::required);
    m.does_not_tell = reader.texts("does_not_tell");
    m.certainty = reader.text("certainty", Need::required);
    m.certainty_basis = reader.basis();
    if (m.does_not_tell.empty()) {
        reader.refuse_here("no 'does_not_tell'", "at least one sentence of what it does not tell");
    }
    reader.finish();
    return m;
}

}  // namespace parallax
