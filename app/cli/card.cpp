#include "app/cli/card.hpp"

#include "app/cli/page.hpp"
#include "instrument/question.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace parallax::cli {

namespace {

/// The tool that came after, by its name where it is installed.
std::string replaced_by(Definition const& tool, Catalogue const& catalogue) {
    if (tool.replaced_by.empty()) return "nothing that we know of";
    Instrument const* other = catalogue.find(tool.replaced_by);
    if (other == nullptr) return tool.replaced_by + " (not installed here)";
    Definition const& its = other->definition();
    return fmt::format("{} ({})", its.name, its.id);
}

TableBlock measures_of(Definition const& tool, Catalogue const& catalogue) {
    Measures const& measures = tool.measures;
    return named_rows("The card of the tool",
                      {{"Tool", tool.title},
                       {"Edition", fmt::format("{} ({})", tool.edition_name, tool.full_id())},
                       {"Counts", measures.counts},
                       {"To whom", measures.to_whom_words},
                       {"By when", measures.horizon_words},
                       {"From", measures.facts_words},
                       {"The answer is", measures.answer_words},
                       {"Whom it is for", measures.population},
                       {"How sure it is", measures.certainty},
                       {"In force", in_force(tool)},
                       {"Replaced by", replaced_by(tool, catalogue)},
                       {"Look again", tool.review},
                       {"Used here as", joined(modes(tool), "and")},
                       {"Owner", tool.owner},
                       {"Licence", tool.licence},
                       {"Rules", how_far_checked(tool)},
                       {"Label", tool.label}});
}

void add_lines(Document& document, std::string title, std::vector<std::string> const& lines) {
    if (lines.empty()) return;
    add_heading(document, std::move(title));
    for (std::string const& line : lines) add_paragraph(document, line);
}

void add_levels(Document& document, Definition const& tool) {
    if (tool.levels.empty()) return;
    std::vector<std::pair<std::string, std::string>> rows;
    for (Level const& level : tool.levels) rows.emplace_back(level.word, level.meaning);
    add_heading(document, "Levels, lowest first");
    document.blocks.push_back(named_rows("Levels, lowest first", rows));
}

void add_facts(Document& document, Instrument const& instrument) {
    Definition const& tool = instrument.definition();
    TableBlock table{.header = {"Fact", "Asked as", "Answers"},
                     .widths = {4, 6, 3},
                     .rows = {},
                     .name = "Facts it asks"};
    auto const add = [&](std::string const& id, std::string const& wording) {
        FactKind const* fact = instrument.facts().find(id);
        if (fact == nullptr) return;
        table.rows.push_back(
            plain_row({id, wording.empty() ? fact->name : wording, allowed_in_words(*fact)}));
    };
    for (std::string const& id : facts_asked(tool)) {
        Item const* item = tool.item(id);
        add(id, item == nullptr ? "" : item->wording);
    }
    if (table.rows.empty()) return;
    add_heading(document, "Facts it asks");
    document.blocks.push_back(std::move(table));
}

}  // namespace

std::vector<std::string> facts_asked(Definition const& tool) {
    std::vector<std::string> facts;
    auto const add = [&facts](std::string const& fact) {
        if (std::find(facts.begin(), facts.end(), fact) == facts.end()) facts.push_back(fact);
    };
    for (Applicability const& rule : tool.applies) {
        for (std::string const& fact : rule.facts) add(fact);
    }
    for (Item const& item : tool.items) {
        add(item.fact);
        if (!item.evidence.empty()) add(item.evidence);
    }
    return facts;
}

std::vector<std::string> modes(Definition const& tool) {
    std::vector<std::string> modes;
    if (tool.can_be_computed) modes.emplace_back("computed");
    if (tool.can_be_recorded) modes.emplace_back("recorded");
    return modes;
}

std::string in_force(Definition const& tool) {
    auto const words = in_force_in_words(tool);
    return words.empty() ? "not stated" : words;
}

Document card(Instrument const& instrument, Catalogue const& catalogue) {
    Definition const& tool = instrument.definition();
    Document document = titled(question_of(tool));
    document.blocks.push_back(measures_of(tool, catalogue));
    add_levels(document, tool);
    add_lines(document, "What it does not tell you", tool.measures.does_not_tell);
    add_facts(document, instrument);
    add_lines(document, "Sources", tool.sources);
    return document;
}

}  // namespace parallax::cli
