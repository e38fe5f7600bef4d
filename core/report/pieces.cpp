#include "report/pieces.hpp"

#include "instrument/vocabulary.hpp"
#include "support/text.hpp"

namespace parallax {

Document titled(std::string title) {
    Document document;
    document.title = std::move(title);
    document.blocks.push_back(Heading{.level = 1, .run = {{.text = document.title}}});
    return document;
}

void add_heading(Document& document, std::string text) {
    document.blocks.push_back(
        Heading{.level = 2, .run = {{.text = std::move(text)}}, .rule_above = true});
}

void add_paragraph(Document& document, std::string text) {
    document.blocks.push_back(Paragraph{{{.text = std::move(text)}}});
}

Row plain_row(std::vector<std::string> cells) {
    Row row;
    for (std::string& cell : cells) row.cells.push_back({{.text = std::move(cell)}});
    return row;
}

TableBlock named_rows(std::string name,
                      std::vector<std::pair<std::string, std::string>> const& rows) {
    TableBlock table;
    table.header_shown = false;
    table.widths = {1, 3};
    table.name = std::move(name);
    for (auto const& [label, text] : rows) {
        if (!text.empty()) table.rows.push_back(plain_row({label, text}));
    }
    return table;
}

Run tool_cell(Definition const& tool) {
    Run run{{.text = tool.name, .strong = true, .break_after = true},
            {.text = tool.edition_name, .quiet = true}};
    if (!tool.label.empty()) {
        run.back().break_after = true;
        run.push_back({.text = tool.label, .quiet = true});
    }
    return run;
}

Span sure_span(Basis const& basis) {
    return {.text = capitalised(words_of(basis.verification)) + ".", .quiet = true};
}

}  // namespace parallax
