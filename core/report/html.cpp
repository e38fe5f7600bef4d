#include "report/svg.hpp"
#include "report/writers.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <numeric>

namespace parallax {

namespace {

constexpr std::string_view style = R"(
html { color-scheme: light; }
body { margin: 0; background: #fff; color: #0b0c0c;
  font: 12pt/14pt Inter, "Noto Sans", sans-serif; font-feature-settings: "liga" 0, "calt" 0; }
main { max-width: 186mm; margin: 10mm auto; padding: 0 4mm; }
h1 { font-size: 19pt; line-height: 24pt; margin: 0; }
h2 { display: inline; font-size: 13pt; line-height: 16pt; margin: 0; }
h1, h2, th, strong { font-weight: 600; }
p { margin: 0; }
.head { margin-top: 5pt; padding-top: 3pt; }
.ruled { border-top: 1.5pt solid currentColor; }
.head p { display: inline; margin-left: 6pt; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: 2.5pt 8pt 2.5pt 0; }
th:last-child, td:last-child { padding-right: 0; }
tbody tr { border-top: 0.5pt solid currentColor; break-inside: avoid; }
thead th { font-weight: 400; padding: 0 8pt 1pt 0; }
thead th, .quiet { color: #484f54; }
tbody th { font-weight: inherit; }
.columns { display: grid; grid-template-columns: 1fr 1fr; column-gap: 12pt; }
.held { white-space: nowrap; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
svg { margin-right: 5pt; vertical-align: -0.08em; }
figure { margin: 5pt 0 0; overflow-x: auto; break-inside: avoid; }
figure svg { display: block; margin: 0; }
footer { margin-top: 5pt; color: #484f54; }
@page { size: A4 portrait; margin: 9mm 12mm; }
@media print {
  main { margin: 0; padding: 0; max-width: none; }
  body, thead th, .quiet, footer { color: #000; }
}
)";

std::string span_words(Span const& span, std::string_view words) {
    std::string html = escaped(words);
    if (span.strong) html = "<strong>" + html + "</strong>";
    if (span.quiet) html = R"(<span class="quiet">)" + html + "</span>";
    return html;
}

/// Where the first word of the text ends.
std::size_t first_word(std::string_view text) {
    auto const start = text.find_first_not_of(' ');
    auto const end = text.find(' ', start == std::string_view::npos ? 0 : start);
    return end == std::string_view::npos ? text.size() : end;
}

std::string run_html(Run const& run) {
    std::string html;
    bool held = false;
    for (Span const& span : run) {
        std::string_view words = span.text;
        // The figure stays with the words it stands for, so it is held by them too.
        if (span.hold && !held) html += R"(<span class="held">)";
        if (span.figure)
            html += to_svg(*span.figure,
                           is_decorated(span) ? Reading::skipped : Reading::by_alternative);
        if (held && !span.hold) {
            auto const end = first_word(words);
            html += span_words(span, words.substr(0, end)) + "</span>";
            words.remove_prefix(end);
        }
        if (!words.empty()) html += span_words(span, words);
        if (span.break_after) html += "<br>";
        held = span.hold;
    }
    return held ? html + "</span>" : html;
}

class HtmlWriter {
public:
    void write(std::vector<Block> const& blocks) {
        for (Block const& block : blocks) std::visit([&](auto const& it) { put(it); }, block);
    }
    std::string take() { return std::move(html_); }

private:
    void put(Heading const& heading) {
        int const level = std::clamp(heading.level, 1, 6);
        std::string const title = fmt::format("<h{0}>{1}</h{0}>", level, run_html(heading.run));
        if (level == 1) {
            html_ += title + "\n";
            return;
        }
        html_ +=
            fmt::format(R"(<div class="head{}">{})", heading.rule_above ? " ruled" : "", title);
        if (!heading.aside.empty()) html_ += fmt::format(" <p>{}</p>", run_html(heading.aside));
        html_ += "</div>\n";
    }
    void put(Paragraph const& paragraph) {
        html_ += fmt::format("<p>{}</p>\n", run_html(paragraph.run));
    }
    void put(TableBlock const& table) {
        html_ += "<table>\n";
        if (!table.name.empty())
            html_ += fmt::format("<caption class=\"unseen\">{}</caption>\n", escaped(table.name));
        column_widths(table.widths);
        header(table);
        html_ += "<tbody>\n";
        for (Row const& row : table.rows) body_row(row, table.first_column_heads);
        html_ += "</tbody>\n</table>\n";
    }
    void put(FigureBlock const& block) {
        html_ += fmt::format("<figure>{}</figure>\n", to_svg(block.figure));
    }
    void put(Columns const& columns) {
        html_ += "<div class=\"columns\">\n<div>\n";
        write(columns.left);
        html_ += "</div>\n<div>\n";
        write(columns.right);
        html_ += "</div>\n</div>\n";
    }

    void column_widths(std::vector<int> const& widths) {
        int const total = std::accumulate(widths.begin(), widths.end(), 0);
        if (total <= 0) return;
        html_ += "<colgroup>";
        for (int const width : widths)
            html_ += fmt::format(R"(<col style="width:{:.2f}%">)", 100.0 * width / total);
        html_ += "</colgroup>\n";
    }
    void header(TableBlock const& table) {
        if (table.header.empty()) return;
        html_ += "<thead>\n<tr>";
        for (auto const& name : table.header) {
            bool const seen = table.header_shown;
            html_ += fmt::format(
                R"(<th scope="col"{}>{}{}{}</th>)", seen ? "" : R"( style="padding:0")",
                seen ? "" : R"(<span class="unseen">)", escaped(name), seen ? "" : "</span>");
        }
        html_ += "</tr>\n</thead>\n";
    }
    void body_row(Row const& row, bool first_heads) {
        html_ += "<tr>";
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            bool const heads = first_heads && i == 0;
            html_ += fmt::format("{}{}{}", heads ? R"(<th scope="row">)" : "<td>",
                                 run_html(row.cells[i]), heads ? "</th>" : "</td>");
        }
        html_ += "</tr>\n";
    }

    std::string html_;
};

}  // namespace

std::string to_html(Document const& document) {
    HtmlWriter body;
    body.write(document.blocks);
    std::string html = fmt::format(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n{}",
        escaped(document.language), escaped(document.title), style, body.take());
    if (!document.footer.empty())
        html += fmt::format("<footer>{}</footer>\n", escaped(document.footer));
    return html + "</main>\n</body>\n</html>\n";
}

}  // namespace parallax
