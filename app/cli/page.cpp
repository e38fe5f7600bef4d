#include "app/cli/page.hpp"

#include "report/writers.hpp"

#include <ostream>

namespace parallax::cli {

namespace {

Run words(std::string text) {
    Span span;
    span.text = std::move(text);
    return {std::move(span)};
}

}  // namespace

Document page(std::string title) {
    Document document;
    document.title = std::move(title);
    return document;
}

Heading heading(int level, std::string text) {
    return {.level = level, .run = words(std::move(text)), .aside = {}};
}

Paragraph paragraph(std::string text) { return {.run = words(std::move(text))}; }

Row row(std::vector<std::string> cells) {
    Row made;
    for (std::string& cell : cells) made.cells.push_back(words(std::move(cell)));
    return made;
}

TableBlock named_rows(std::string name,
                      std::vector<std::pair<std::string, std::string>> const& rows) {
    TableBlock table;
    table.header_shown = false;
    table.widths = {1, 3};
    table.name = std::move(name);
    for (auto const& [label, text] : rows) {
        if (!text.empty()) table.rows.push_back(row({label, text}));
    }
    return table;
}

void print(std::ostream& out, Document const& document) { out << to_text(document, 100); }

}  // namespace parallax::cli
