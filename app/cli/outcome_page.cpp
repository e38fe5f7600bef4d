#include "app/cli/outcome_page.hpp"

#include "app/cli/card.hpp"
#include "app/cli/page.hpp"
#include "meaning/level_text.hpp"
#include "meaning/missing.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax::cli {

namespace {

std::string fact_name(Instrument const& instrument, std::string const& fact) {
    FactKind const* kind = instrument.facts().find(fact);
    return kind == nullptr ? fact : kind->name;
}

std::string level_in_words(Instrument const& instrument, std::optional<std::string> const& level) {
    return level ? level_text(instrument.definition(), {*level}).full() : std::string();
}

std::string why_no_level(Outcome const& outcome) {
    switch (outcome.status) {
        case Status::not_applicable: return "No level. The tool was not made for this person.";
        case Status::incomplete: return "No level. It cannot be worked out without more answers.";
        case Status::invalid: return "No level. Some answers cannot be right.";
        case Status::scored:
        case Status::range: break;
    }
    return "No level.";
}

TableBlock facts_of(Instrument const& instrument, Outcome const& outcome) {
    Definition const& tool = instrument.definition();
    return named_rows(
        "The answer",
        {{"Answer", answer_in_words(instrument, outcome)},
         {"Known level", level_in_words(instrument, outcome.known_level)},
         {"At most", level_in_words(instrument, outcome.ceiling)},
         {"", outcome.provisional ? "The level is provisional." : ""},
         {"Missing", missing_in_words(instrument, outcome)},
         {"Counts", tool.measures.counts},
         {"To whom", tool.measures.to_whom_words},
         {"By when", tool.measures.horizon_words},
         {"Tool", fmt::format("{}, {} ({})", tool.name, tool.edition_name, tool.full_id())},
         {"Scored on", date_in_words(outcome.on)},
         {"Made by", "Worked out here; not an official record"},
         {"Rules", how_far_checked(tool)},
         {"Label", outcome.label}});
}

void add_trace(Document& document, Outcome const& outcome) {
    TableBlock table{.header = {"Step", "Answer", "Gives"},
                     .widths = {3, 4, 3},
                     .rows = {},
                     .name = "How it was worked out"};
    for (TraceLine const& line : outcome.trace.lines()) {
        if (!line.title.empty()) {
            table.rows.push_back(row({line.title, line.answer, line.value_text}));
        }
    }
    if (table.rows.empty()) return;
    document.blocks.push_back(heading(2, "How it was worked out"));
    document.blocks.push_back(std::move(table));
}

void add_unknowns(Document& document, Instrument const& instrument, Outcome const& outcome) {
    std::vector<std::pair<std::string, std::string>> rows;
    for (UnknownItem const& item : outcome.unknown) {
        rows.emplace_back(
            fact_name(instrument, item.fact),
            item.matters ? "It matters: the level depends on it." : "It makes no difference here.");
    }
    if (rows.empty()) return;
    document.blocks.push_back(heading(2, "Not known"));
    document.blocks.push_back(named_rows("Not known", rows));
}

}  // namespace

std::string answer_in_words(Instrument const& instrument, Outcome const& outcome) {
    Definition const& tool = instrument.definition();
    bool const stands = outcome.status == Status::scored || outcome.status == Status::range;
    if (stands && !outcome.levels.empty()) return level_text(tool, outcome.levels).full();
    // A tool without levels is answered by the sentence of its figure.
    if (auto const line = outcome.trace.line(tool.scored_by); stands && line) return line->text;
    if (outcome.levels.empty()) return why_no_level(outcome);
    return fmt::format("{} It could be {}.", why_no_level(outcome),
                       level_text(tool, outcome.levels).full());
}

void add_remarks(Document& document, Outcome const& outcome) {
    for (OutcomeError const& error : outcome.errors) {
        document.blocks.push_back(paragraph(error.text));
    }
    for (std::string const& warning : outcome.warnings) {
        document.blocks.push_back(paragraph(warning));
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

Document outcome_page(Instrument const& instrument, Outcome const& outcome) {
    Definition const& tool = instrument.definition();
    Document document = page(question(tool));
    document.blocks.push_back(heading(1, question(tool)));
    document.blocks.push_back(facts_of(instrument, outcome));
    add_remarks(document, outcome);
    add_trace(document, outcome);
    add_unknowns(document, instrument, outcome);
    document.blocks.push_back(heading(2, "What this does not tell you"));
    for (std::string const& line : tool.measures.does_not_tell) {
        document.blocks.push_back(paragraph(line));
    }
    return document;
}

std::vector<Block> steps_in_sentences(Outcome const& outcome) {
    TableBlock table{
        .header = {"", "Step", "Source"}, .widths = {1, 11, 8}, .rows = {}, .name = "Step by step"};
    int number = 0;
    for (TraceLine const& line : outcome.trace.lines()) {
        if (line.text.empty()) continue;
        auto const source = line.basis.source.empty()
                                ? std::string("Follows from the answers and the steps above")
                                : fmt::format("{} ({})", line.basis.source,
                                              lower(words_of(line.basis.verification)));
        table.rows.push_back(row({std::to_string(++number), line.text, source}));
    }
    if (table.rows.empty()) return {};
    return {heading(2, "Step by step"), std::move(table)};
}

}  // namespace parallax::cli
