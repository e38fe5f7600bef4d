#include "report/agenda_document.hpp"

#include "report/looks_document.hpp"
#include "report/pieces.hpp"

namespace parallax {

namespace {

TableBlock table_of(std::vector<AgendaEntry> const& entries, Sentences const& sentences) {
    auto const say = [&](std::string_view id) {
        return sentences.say("agenda." + std::string(id));
    };
    TableBlock table;
    table.name = say("title");
    table.widths = {1, 3, 3};
    for (auto const* id : {"column_day", "column_what", "column_rests"}) {
        table.header.push_back(say(id));
    }
    for (AgendaEntry const& entry : entries) {
        auto const late = entry.overdue ? ", " + say("overdue") : "";
        table.rows.push_back(
            plain_row({date_in_words(entry.day) + late, entry.text, entry.place.words}));
    }
    return table;
}

}  // namespace

Document agenda_document(std::vector<AgendaEntry> const& entries, std::string const& reference,
                         AgendaSpan span, Sentences const& sentences) {
    Document document = titled(sentences.say("agenda.document", {{"reference", reference}}));
    add_paragraph(document, sentences.say("agenda.span", {{"day", date_in_words(span.from)},
                                                          {"count", std::to_string(span.days)}}));
    if (entries.empty()) {
        add_paragraph(document, sentences.say("agenda.none"));
    } else {
        document.blocks.push_back(table_of(entries, sentences));
    }
    return document;
}

Json to_json(std::vector<AgendaEntry> const& entries) {
    Json all = Json::array();
    for (AgendaEntry const& entry : entries) {
        all.push_back({{"date", iso_date(entry.day)},
                       {"kind", entry.kind},
                       {"text", entry.text},
                       {"overdue", entry.overdue},
                       {"place", to_json(entry.place)}});
    }
    return all;
}

}  // namespace parallax
