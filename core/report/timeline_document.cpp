#include "report/timeline_document.hpp"

#include "report/case_document.hpp"
#include "report/pieces.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// Wide enough for a level with its meaning in most years.
constexpr int years_a_strip = 5;
constexpr double strip_width = 702;  // the text of an A4 page, in pixels of figures
constexpr double strip_names = 196;

std::string say(Sentences const& sentences, std::string const& id) {
    return sentences.say("timeline." + id);
}

Row row_of(TimelineRow const& one, Sentences const& sentences) {
    auto status = one.status;
    if (one.later) {
        status += (status.empty() ? "" : "; ") + sentences.say("lanes.not_yet_known");
    }
    Row row;
    for (std::string cell : {one.date.known() ? one.date.words() : say(sentences, "not_dated"),
                             say(sentences, "lane_" + one.lane), one.code, one.what, status}) {
        row.cells.push_back({{.text = std::move(cell)}});
    }
    return row;
}

Block rows_block(std::vector<TimelineRow> const& rows, Sentences const& sentences) {
    if (rows.empty()) return Paragraph{{{.text = say(sentences, "none")}}};
    TableBlock table;
    table.name = say(sentences, "title");
    table.widths = {6, 4, 2, 12, 8};
    for (auto const* id :
         {"column_date", "column_lane", "column_code", "column_what", "column_status"}) {
        table.header.push_back(say(sentences, id));
    }
    for (TimelineRow const& one : rows) table.rows.push_back(row_of(one, sentences));
    return table;
}

Figure legend_in_a_row(Sentences const& sentences) {
    constexpr double gap = 8;
    Figure row;
    for (Figure const& one : timeline_legend(sentences)) {
        put(one, {row.width, 0}, row);
        row.width += one.width + gap;
        row.height = std::max(row.height, one.height);
        row.alternative += (row.alternative.empty() ? "" : "; ") + one.alternative;
    }
    return row;
}

/// As many years in each strip as there must be strips.
std::vector<TimelineLook> strips(TimelineLanes const& lanes) {
    int const first = int(lanes.from.year());
    int const years = int(lanes.until.year()) - first + 1;
    int const count = (years + years_a_strip - 1) / years_a_strip;
    int const each = (years + count - 1) / count;
    std::vector<TimelineLook> looks;
    for (int from = first; from < first + years; from += each) {
        TimelineLook look;
        look.names_width = strip_names;
        look.from = std::chrono::year{from} / std::chrono::January / 1;
        look.until = std::chrono::year{from + each - 1} / std::chrono::December / 31;
        look.until = std::min(look.until, lanes.until);
        // One scale for all of them, so that their lengths can be compared.
        look.pixels_per_day = (strip_width - strip_names) / (each * 365.25 + 1);
        looks.push_back(look);
    }
    return looks;
}

}  // namespace

Document timeline_rows_document(std::vector<TimelineRow> const& rows, Case const& kase,
                                Sentences const& sentences) {
    auto document = titled(sentences.say("timeline.document", {{"reference", kase.reference}}));
    document.blocks.push_back(rows_block(rows, sentences));
    return document;
}

Document timeline_document(TimelineLanes const& lanes, std::vector<TimelineRow> const& rows,
                           Case const& kase, Sentences const& sentences,
                           std::string const& as_of_words) {
    auto document =
        case_document(sentences.say("timeline.document", {{"reference", kase.reference}}), kase,
                      sentences, as_of_words);
    document.blocks.push_back(FigureBlock{legend_in_a_row(sentences)});
    for (TimelineLook const& look : strips(lanes)) {
        document.blocks.push_back(FigureBlock{timeline_figure(lanes, look, sentences)});
    }
    add_heading(document, say(sentences, "title"));
    document.blocks.push_back(rows_block(rows, sentences));
    return document;
}

}  // namespace parallax
