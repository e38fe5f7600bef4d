#pragma once
// A small page made by hand: one of everything that a document may hold.

#include "report/block.hpp"

namespace parallax::test {

inline Span plain(std::string text) { return {.text = std::move(text)}; }
inline Span strong(std::string text) { return {.text = std::move(text), .strong = true}; }
inline Run words(std::string text) { return {plain(std::move(text))}; }

inline Run level_cell() {
    Span word{
        .text = "Medium", .strong = true, .figure = dots(1, 1, 4, DotSize::card, "Medium, 2 of 4")};
    word.hold = true;
    return {word, plain(" (signs are there; unlikely "), strong("unless"),
            plain(" circumstances change)")};
}

inline Run status_cell(std::string const& id, std::string word) {
    return {{.text = std::move(word), .figure = symbol(id)}};
}

inline TableBlock answers_table() {
    TableBlock table;
    table.name = "Answers to different questions";
    table.header = {"Question", "Answer", "Who, when and which tool"};
    table.header_shown = false;
    table.widths = {237, 306, 277};
    table.rows.push_back({{{strong("Could children be seriously harmed, and how soon?")},
                           level_cell(),
                           words("Probation, 2008 to about October 2009. Risk of serious harm.")}});
    return table;
}

inline TableBlock controls_table() {
    TableBlock table;
    table.name = "What stops harm today";
    table.header = {"Control", "Who checks", "Last proved", "State"};
    table.widths = {3, 2, 2, 2};
    table.rows.push_back({{words("Software & one laptop"), words("police"), words("not known"),
                           status_cell("not_known", "Not known")}});
    table.rows.push_back({{words("Police visits"), words("police, monthly"), words("October 2009"),
                           status_cell("working", "Working")}});
    return table;
}

inline Document sample_page() {
    Document page;
    page.title = "HH: what we know";
    page.footer = "EX-0001. Computed locally, not an official record.";
    page.page_words = "Page {page} of {pages}.";
    page.one_side = true;
    page.blocks.push_back(Heading{.level = 1, .run = words("HH: what we know")});
    page.blocks.push_back(
        Paragraph{{plain("HH, a few months old. "), strong("Out of date after January 2010.")}});
    page.blocks.push_back(Heading{.level = 2,
                                  .run = words("2  Answers to different questions"),
                                  .aside = words("Do not add them up."),
                                  .rule_above = true});
    page.blocks.push_back(answers_table());
    page.blocks.push_back(
        Heading{.level = 2, .run = words("3  What stops harm today"), .rule_above = true});
    page.blocks.push_back(controls_table());
    page.blocks.push_back(
        Columns{{Heading{.level = 2, .run = words("5  What we do not know"), .rule_above = true},
                 Paragraph{words("Which rules each tool was scored with.")}},
                {Heading{.level = 2, .run = words("6  Questions for the room"), .rule_above = true},
                 Paragraph{{strong("HH:"), plain(" who would notice a broken promise?")}}}});
    return page;
}

}  // namespace parallax::test
