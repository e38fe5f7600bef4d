#include "report/answer_document.hpp"

#include "casework/answer_card.hpp"
#include "casework/score_record.hpp"
#include "instrument/verification_summary.hpp"
#include "report/answer_cells.hpp"
#include "report/case_document.hpp"
#include "report/outcome_document.hpp"
#include "report/pieces.hpp"

namespace parallax {

namespace {

TableBlock facts_of(Assessment const& record, AnswerCard const& card, Sentences const& sentences) {
    auto const say = [&](char const* id) { return sentences.say(std::string("outcome.") + id); };
    auto const who = sentences.say(
        "outcome.who_and_when",
        {{"maker", card.maker}, {"period", card.period}, {"computed", card.computed_on}});
    return named_rows(
        say("the_answer"),
        {{say("answer"), card.level ? card.level->full() : card.no_level},
         {say("note"), card.note},
         {say("said"), record.said},
         {say("made_by"), who},
         {say("facts_up_to"), record.facts_up_to.words()},
         {say("counts"), card.counts},
         {say("to_whom"), card.to_whom},
         {say("by_when"), card.by_when},
         {say("leaves_out"), card.leaves_out},
         {say("tool"), spelled_tool(card)},
         {say("rules"), card.computed && card.definition ? how_far_checked(*card.definition) : ""},
         {say("label"), card.label},
         {say("source"), record.source}});
}

/// The computation, where there was one here.
void add_computation(Document& document, Assessment const& record, Catalogue const& catalogue,
                     Sentences const& sentences, Date as_of) {
    auto const* instrument = instrument_of(record, catalogue, as_of);
    auto const outcome = score_record(record, catalogue);
    if (instrument == nullptr || !outcome) return;
    add_remarks(document, *outcome);
    add_workings(document, *instrument, *outcome, sentences);
    add_steps(document, *outcome, sentences);
}

}  // namespace

Document answer_document(Assessment const& record, Case const& kase, Catalogue const& catalogue,
                         Sentences const& sentences, Date as_of, std::string const& as_of_words) {
    auto const card = answer_card(record, catalogue, sentences, as_of);
    auto document = case_document(sentences.say("outcome.title", {{"reference", kase.reference},
                                                                  {"tool", spelled_tool(card)}}),
                                  kase, sentences, as_of_words);
    add_heading(document, card.question);
    document.blocks.push_back(facts_of(record, card, sentences));
    if (card.chance) add_chance(document, *card.chance);
    if (card.computed) add_computation(document, record, catalogue, sentences, as_of);
    if (card.definition) add_limits(document, *card.definition, sentences);
    return document;
}

}  // namespace parallax
