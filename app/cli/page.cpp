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

void print(std::ostream& out, Document const& document) { out << to_text(document, 100); }

}  // namespace parallax::cli
