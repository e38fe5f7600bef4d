#include "report/reference_entries.hpp"

#include "instrument/vocabulary.hpp"
#include "meaning/search.hpp"
#include "report/glossary_document.hpp"
#include "report/shared_word_document.hpp"
#include "report/tools_over_time_document.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

/// Part of the glossary, and a remark where nobody has checked the word against a paper.
std::string detail_of(Term const& term, Sentences const& sentences) {
    auto const part = sentences.say("glossary.part_" + term.part);
    auto const how = term.basis.verification;
    if (how == Verification::verified || how == Verification::published) return part;
    return sentences.say("reference.not_checked",
                         {{"part", part}, {"sure", std::string(words_of(how))}});
}

ReferenceEntry entry_of(Term const& term, ReferenceGround const& ground) {
    ReferenceEntry entry{.section = "words",
                         .id = term.id,
                         .title = term.term,
                         .names = {term.term},
                         .text = term.meaning,
                         .detail = detail_of(term, ground.sentences),
                         .document = term_document(term, ground.sentences)};
    entry.names.insert(entry.names.end(), term.also.begin(), term.also.end());
    return entry;
}

ReferenceEntry entry_of(SharedWord const& word, ReferenceGround const& ground) {
    return {.section = "mislead",
            .id = word.id,
            .title = word.word,
            .names = {word.word},
            .text = all_said(word),
            .detail = ground.sentences.say("reference.mislead_places",
                                           {{"count", std::to_string(word.uses.size())}}),
            .document = shared_word_document(word, ground.catalogue, ground.sentences)};
}

ReferenceEntry entry_of(RulerChange const& change, std::size_t place,
                        ReferenceGround const& ground) {
    auto const about = about_words(change, ground.sentences);
    return {.section = "changes",
            .id = std::to_string(place),
            .title = capitalised(change.when.words()),
            .names = {change.when.words(), about},
            .text = change.what,
            .detail = ground.sentences.say("reference.changed_detail",
                                           {{"about", capitalised(about)}, {"what", change.what}}),
            .document = ruler_change_document(change, ground.sentences)};
}

ReferenceEntry entry_of(int year, ReferenceGround const& ground) {
    auto const title = std::to_string(year);
    LabelPeriod const& period = *ground.times.in_year(year);
    return {.section = "years",
            .id = title,
            .title = title,
            .names = {title},
            .text = fmt::format("{}\n{}\n{}\n{}", period.police, period.probation_sexual,
                                period.probation_general, period.harm),
            .detail = period.police,
            .document = year_document(year, ground.times, ground.catalogue, ground.sentences)};
}

}  // namespace

std::vector<std::string> reference_sections() { return {"words", "mislead", "changes", "years"}; }

std::vector<ReferenceEntry> reference_entries(ReferenceGround const& ground) {
    std::vector<ReferenceEntry> all;
    for (Term const& term : ground.glossary.all()) all.push_back(entry_of(term, ground));
    for (SharedWord const& word : ground.friends.all()) all.push_back(entry_of(word, ground));
    std::size_t place = 0;
    for (RulerChange const& change : ground.times.changes()) {
        all.push_back(entry_of(change, ++place, ground));
    }
    for (LabelPeriod const& period : ground.times.periods()) {
        for (int year = period.from; year <= period.to; ++year) {
            all.push_back(entry_of(year, ground));
        }
    }
    return all;
}

Document section_document(std::string const& section, ReferenceGround const& ground) {
    auto const& sentences = ground.sentences;
    if (section == "words") return glossary_document(pointers_to(ground.glossary.all()), sentences);
    if (section == "mislead") {
        return false_friends_document(pointers_to(ground.friends.all()), ground.friends.notes(),
                                      sentences);
    }
    if (section == "changes") {
        return tools_over_time_document(pointers_to(ground.times.changes()), sentences);
    }
    return periods_document(ground.times, sentences);
}

}  // namespace parallax
