#include "report/outcome_document.hpp"

#include "instrument/question.hpp"
#include "instrument/verification_summary.hpp"
#include "meaning/chance_text.hpp"
#include "meaning/level_text.hpp"
#include "meaning/missing.hpp"
#include "report/pieces.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

std::string fact_name(Instrument const& instrument, std::string const& fact) {
    FactKind const* kind = instrument.facts().find(fact);
    if (kind != nullptr) return kind->name;
    std::string words = fact;  // the day of scoring is no fact of the dictionary
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string level_in_words(Instrument const& instrument, std::optional<std::string> const& level) {
    return level ? level_text(instrument.definition(), {*level}).full() : std::string();
}

std::string why_no_level(Outcome const& outcome, Sentences const& sentences) {
    switch (outcome.status) {
        case Status::not_applicable: return sentences.say("outcome.no_level_not_applicable");
        case Status::incomplete: return sentences.say("outcome.no_level_incomplete");
        case Status::invalid: return sentences.say("outcome.no_level_invalid");
        case Status::scored:
        case Status::range: break;
    }
    return sentences.say("outcome.no_level");
}

TableBlock facts_of(Instrument const& instrument, Outcome const& outcome,
                    Sentences const& sentences) {
    Definition const& tool = instrument.definition();
    auto const say = [&](char const* id) { return sentences.say(std::string("outcome.") + id); };
    auto const name = sentences.say(
        "outcome.tool_name",
        {{"tool", tool.name}, {"edition", tool.edition_name}, {"id", tool.full_id()}});
    return named_rows(say("the_answer"),
                      {{say("answer"), answer_in_words(instrument, outcome, sentences)},
                       {say("known_level"), level_in_words(instrument, outcome.known_level)},
                       {say("at_most"), level_in_words(instrument, outcome.ceiling)},
                       {"", outcome.provisional ? say("provisional") : ""},
                       {say("missing"), missing_in_words(instrument, outcome)},
                       {say("counts"), tool.measures.counts},
                       {say("to_whom"), tool.measures.to_whom_words},
                       {say("by_when"), tool.measures.horizon_words},
                       {say("tool"), name},
                       {say("scored_on"), date_in_words(outcome.on)},
                       {say("made_by"), say("made_here")},
                       {say("rules"), how_far_checked(tool)},
                       {say("label"), outcome.label}});
}

void add_trace(Document& document, Outcome const& outcome, Sentences const& sentences) {
    TableBlock table;
    table.name = sentences.say("outcome.worked_out");
    table.header = {sentences.say("outcome.column_step"), sentences.say("outcome.column_answer"),
                    sentences.say("outcome.column_gives")};
    table.widths = {3, 4, 3};
    for (TraceLine const& line : outcome.trace.lines()) {
        if (!line.title.empty()) {
            table.rows.push_back(plain_row({line.title, line.answer, line.value_text}));
        }
    }
    if (table.rows.empty()) return;
    add_heading(document, table.name);
    document.blocks.push_back(std::move(table));
}

/// What makes no difference to a level that is not there yet must not sound settled.
void add_unknowns(Document& document, Instrument const& instrument, Outcome const& outcome,
                  Sentences const& sentences) {
    bool const open = outcome.status == Status::incomplete;
    auto const no = sentences.say(open ? "outcome.matters_not_yet" : "outcome.matters_not");
    std::vector<std::pair<std::string, std::string>> rows;
    for (UnknownItem const& item : outcome.unknown) {
        rows.emplace_back(fact_name(instrument, item.fact),
                          item.matters ? sentences.say("outcome.matters") : no);
    }
    if (rows.empty()) return;
    auto const name = sentences.say("outcome.not_known");
    add_heading(document, name);
    document.blocks.push_back(named_rows(name, rows));
}

/// The notes of what shows the answers; those that lack one say so.
void add_evidence(Document& document, Definition const& tool, Outcome const& outcome,
                  Sentences const& sentences) {
    std::vector<std::pair<std::string, std::string>> rows;
    for (Evidence const& evidence : outcome.evidence) {
        rows.emplace_back(
            tool.item(evidence.fact)->wording,
            evidence.note.empty() ? sentences.say("outcome.no_evidence") : evidence.note);
    }
    if (rows.empty()) return;
    auto const name = sentences.say("outcome.evidence");
    add_heading(document, name);
    document.blocks.push_back(named_rows(name, rows));
}

}  // namespace

std::string answer_in_words(Instrument const& instrument, Outcome const& outcome,
                            Sentences const& sentences) {
    Definition const& tool = instrument.definition();
    bool const stands = outcome.status == Status::scored || outcome.status == Status::range;
    if (stands && !outcome.levels.empty()) return level_text(tool, outcome.levels).full();
    // A tool without levels is answered by the sentence of its figure.
    if (auto const line = outcome.trace.line(tool.scored_by); stands && line) return line->text;
    if (outcome.levels.empty()) return why_no_level(outcome, sentences);
    return sentences.say("outcome.could_be", {{"why", why_no_level(outcome, sentences)},
                                              {"level", level_text(tool, outcome.levels).full()}});
}

void add_remarks(Document& document, Outcome const& outcome) {
    for (OutcomeError const& error : outcome.errors) {
        add_paragraph(document, error.text);
    }
    for (std::string const& warning : outcome.warnings) {
        add_paragraph(document, warning);
    }
}

std::string missing_in_words(Instrument const& instrument, Outcome const& outcome) {
    std::vector<std::string> parts;
    bool choices = false;
    for (auto const& facts : standing_for_one_another(instrument, outcome.missing)) {
        std::vector<std::string> names;
        for (std::string const& fact : facts) names.push_back(fact_name(instrument, fact));
        choices = choices || names.size() > 1;
        parts.push_back(joined(names, "or"));
    }
    if (!choices) return joined(parts, "and");
    // "A and B or C" could be read two ways.
    std::string text;
    for (std::string const& part : parts) text += (text.empty() ? "" : "; ") + part;
    return text;
}

void add_chance(Document& document, ChanceText const& chance) {
    add_paragraph(document, chance.sentence);
    document.blocks.push_back(FigureBlock{thousand_squares(chance.in_1000, chance.figure)});
}

void add_limits(Document& document, Definition const& tool, Sentences const& sentences) {
    add_heading(document, sentences.say("outcome.does_not_tell"));
    for (std::string const& line : tool.measures.does_not_tell) add_paragraph(document, line);
}

void add_workings(Document& document, Instrument const& instrument, Outcome const& outcome,
                  Sentences const& sentences) {
    add_trace(document, outcome, sentences);
    add_evidence(document, instrument.definition(), outcome, sentences);
    add_unknowns(document, instrument, outcome, sentences);
}

Document outcome_document(Instrument const& instrument, Outcome const& outcome,
                          Sentences const& sentences) {
    Definition const& tool = instrument.definition();
    Document document = titled(question_of(tool));
    document.blocks.push_back(facts_of(instrument, outcome, sentences));
    if (auto const chance = chance_of(tool, outcome, sentences)) add_chance(document, *chance);
    add_remarks(document, outcome);
    add_workings(document, instrument, outcome, sentences);
    add_limits(document, tool, sentences);
    return document;
}

void add_steps(Document& document, Outcome const& outcome, Sentences const& sentences) {
    TableBlock table;
    table.name = sentences.say("outcome.step_by_step");
    table.header = {"", sentences.say("outcome.column_step"),
                    sentences.say("outcome.column_source")};
    table.widths = {1, 11, 8};
    int number = 0;
    for (TraceLine const& line : outcome.trace.lines()) {
        if (line.text.empty()) continue;
        auto const source = line.basis.source.empty()
                                ? sentences.say("outcome.follows")
                                : fmt::format("{} ({})", line.basis.source,
                                              lower(words_of(line.basis.verification)));
        table.rows.push_back(plain_row({std::to_string(++number), line.text, source}));
    }
    if (table.rows.empty()) return;
    add_heading(document, table.name);
    document.blocks.push_back(std::move(table));
}

}  // namespace parallax
