#include "report/tools_over_time_document.hpp"

#include "instrument/question.hpp"
#include "instrument/vocabulary.hpp"
#include "report/pieces.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

namespace parallax {

namespace {

TableBlock changes_table(std::vector<RulerChange const*> const& changes, std::string name,
                         Sentences const& sentences) {
    TableBlock table;
    table.name = std::move(name);
    table.header = {sentences.say("reference.column_when"), sentences.say("reference.column_about"),
                    sentences.say("reference.column_change"),
                    sentences.say("reference.column_sure")};
    table.widths = {18, 16, 50, 16};
    for (RulerChange const* change : changes) {
        table.rows.push_back({{{{.text = change->when.words(), .strong = true}},
                               {{.text = about_words(*change, sentences)}},
                               {{.text = change->what}},
                               {{.text = std::string(words_of(change->basis.verification))}}}});
    }
    return table;
}

/// Tools whose files say from when, and that were in force on some day of the year. One whose
/// beginning is not known may not have been there yet.
std::vector<Definition const*> in_force_in(int year, Catalogue const& catalogue) {
    std::vector<Definition const*> found;
    Date const first{std::chrono::year{year}, std::chrono::January, std::chrono::day{1}};
    Date const last{std::chrono::year{year}, std::chrono::December, std::chrono::day{31}};
    for (Instrument const& tool : catalogue.all()) {
        Definition const& definition = tool.definition();
        bool const begun = definition.in_force_from && *definition.in_force_from <= last;
        bool const ended = definition.in_force_to && *definition.in_force_to < first;
        if (begun && !ended) found.push_back(&definition);
    }
    return found;
}

TableBlock labels_of(LabelPeriod const& period, Sentences const& sentences) {
    TableBlock table;
    table.name = sentences.say("reference.column_what");
    table.header = {sentences.say("reference.column_from"), sentences.say("reference.column_what")};
    table.widths = {30, 70};
    auto const add = [&](char const* id, std::string const& text) {
        table.rows.push_back({{{{.text = sentences.say(id), .strong = true}}, {{.text = text}}}});
    };
    add("reference.police", period.police);
    add("reference.probation_sexual", period.probation_sexual);
    add("reference.probation_general", period.probation_general);
    add("reference.harm", period.harm);
    return table;
}

void add_tools(Document& document, int year, Catalogue const& catalogue,
               Sentences const& sentences) {
    TableBlock table;
    table.name = sentences.say("reference.in_force", {{"year", std::to_string(year)}});
    table.header = {sentences.say("reference.column_tool"), sentences.say("reference.column_asks"),
                    sentences.say("reference.column_in_force")};
    table.widths = {28, 42, 30};
    for (Definition const* tool : in_force_in(year, catalogue)) {
        table.rows.push_back({{tool_cell(*tool),
                               {{.text = question_of(*tool)}},
                               {{.text = in_force_in_words(*tool)}}}});
    }
    if (table.rows.empty()) return;
    add_heading(document, table.name);
    document.blocks.push_back(std::move(table));
}

void add_not_yet(Document& document, int year, LabelPeriod const& period,
                 Catalogue const& catalogue, Sentences const& sentences) {
    std::vector<std::string> names;
    for (std::string const& id : period.not_yet) {
        Instrument const* tool = catalogue.find(id);
        if (tool != nullptr) names.push_back(tool->definition().name);
    }
    if (names.empty()) return;
    document.blocks.push_back(Paragraph{
        {{.text = sentences.say("reference.not_yet", {{"year", std::to_string(year)},
                                                      {"tools", joined(names, "and")}})}}});
}

LabelPeriod const& period_of(int year, ToolsOverTime const& times) {
    LabelPeriod const* period = times.in_year(year);
    if (period == nullptr) throw std::logic_error(fmt::format("no period holds {}", year));
    return *period;
}

}  // namespace

std::string about_words(RulerChange const& change, Sentences const& sentences) {
    return sentences.say("reference.about_" + change.about);
}

Document tools_over_time_document(std::vector<RulerChange const*> const& changes,
                                  Sentences const& sentences) {
    auto const title = sentences.say("reference.changes_title");
    Document document = titled(title);
    document.blocks.push_back(Paragraph{{{.text = sentences.say("reference.changes_note")}}});
    document.blocks.push_back(changes_table(changes, title, sentences));
    return document;
}

Document ruler_change_document(RulerChange const& change, Sentences const& sentences) {
    Document document = titled(capitalised(change.when.words()));
    document.blocks.push_back(
        Paragraph{{{.text = capitalised(about_words(change, sentences)), .quiet = true}}});
    document.blocks.push_back(Paragraph{{{.text = change.what}}});
    document.blocks.push_back(Paragraph{
        {{.text = sentences.say("reference.year_source",
                                {{"source", change.basis.source},
                                 {"sure", capitalised(words_of(change.basis.verification))}})}}});
    return document;
}

Document year_document(int year, ToolsOverTime const& times, Catalogue const& catalogue,
                       Sentences const& sentences) {
    LabelPeriod const& period = period_of(year, times);
    auto const in_words = std::to_string(year);
    Document document = titled(sentences.say("reference.year_title", {{"year", in_words}}));
    document.blocks.push_back(Paragraph{{{.text = sentences.say("reference.year_note")}}});
    document.blocks.push_back(labels_of(period, sentences));
    document.blocks.push_back(Paragraph{
        {{.text = sentences.say("reference.year_source",
                                {{"source", period.basis.source},
                                 {"sure", capitalised(words_of(period.basis.verification))}}),
          .quiet = true}}});
    add_not_yet(document, year, period, catalogue, sentences);
    auto const changes = times.changes_in(year);
    if (!changes.empty()) {
        auto const name = sentences.say("reference.changed_that_year", {{"year", in_words}});
        add_heading(document, name);
        document.blocks.push_back(changes_table(changes, name, sentences));
    }
    add_tools(document, year, catalogue, sentences);
    return document;
}

Document periods_document(ToolsOverTime const& times, Sentences const& sentences) {
    Document document = titled(sentences.say("reference.years_title"));
    document.blocks.push_back(Paragraph{{{.text = sentences.say("reference.year_note")}}});
    TableBlock table;
    table.name = document.title;
    table.header = {sentences.say("reference.column_years"),
                    sentences.say("reference.police"),
                    sentences.say("reference.probation_sexual"),
                    sentences.say("reference.probation_general"),
                    sentences.say("reference.harm"),
                    sentences.say("reference.column_sure")};
    table.widths = {12, 18, 18, 20, 20, 12};
    for (LabelPeriod const& period : times.periods()) {
        auto const years = period.from == period.to
                               ? std::to_string(period.from)
                               : fmt::format("{} to {}", period.from, period.to);
        table.rows.push_back({{{{.text = years, .strong = true}},
                               {{.text = period.police}},
                               {{.text = period.probation_sexual}},
                               {{.text = period.probation_general}},
                               {{.text = period.harm}},
                               {{.text = std::string(words_of(period.basis.verification))}}}});
    }
    document.blocks.push_back(std::move(table));
    return document;
}

Json to_json(RulerChange const& change) {
    return {{"when", change.when.words()},
            {"first", iso_date(change.when.first())},
            {"last", iso_date(change.when.last())},
            {"about", change.about},
            {"what", change.what},
            {"tools", change.tools},
            {"terms", change.terms},
            {"source", change.basis.source},
            {"verification", id_of(change.basis.verification)}};
}

Json year_json(int year, ToolsOverTime const& times, Catalogue const& catalogue) {
    LabelPeriod const& period = period_of(year, times);
    Json changes = Json::array();
    for (RulerChange const* change : times.changes_in(year)) changes.push_back(to_json(*change));
    Json tools = Json::array();
    for (Definition const* tool : in_force_in(year, catalogue)) tools.push_back(tool->full_id());
    return {{"year", year},
            {"police", period.police},
            {"probation_sexual", period.probation_sexual},
            {"probation_general", period.probation_general},
            {"harm", period.harm},
            {"not_yet", period.not_yet},
            {"in_force", std::move(tools)},
            {"changes", std::move(changes)},
            {"source", period.basis.source},
            {"verification", id_of(period.basis.verification)}};
}

}  // namespace parallax
