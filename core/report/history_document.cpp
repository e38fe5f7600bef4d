#include "report/history_document.hpp"

#include "report/pieces.hpp"

#include <ranges>

namespace parallax {

namespace {

std::string id_of(HistoryLine::State state) {
    static constexpr char const* ids[] = {"done", "undone", "superseded"};
    return ids[static_cast<std::size_t>(state)];
}

/// "2026-11-22T14:05:31Z" as "2026-11-22 14:05".
std::string minute_of(std::string at) {
    constexpr std::size_t day = 10;
    constexpr std::size_t minute = 16;
    if (at.size() < minute) return at;
    at[day] = ' ';
    return at.substr(0, minute);
}

}  // namespace

Document history_document(std::vector<HistoryLine> const& lines, std::string const& reference,
                          Sentences const& sentences, std::size_t most) {
    auto const say = [&](std::string const& id) { return sentences.say("history." + id); };
    Document document = titled(
        reference.empty() ? say("all") : sentences.say("history.one", {{"reference", reference}}));
    if (lines.empty()) {
        add_paragraph(document, say("none"));
        return document;
    }
    add_paragraph(document, say("about"));
    if (lines.size() > most) {
        add_paragraph(document,
                      sentences.say("history.newest", {{"shown", std::to_string(most)},
                                                       {"count", std::to_string(lines.size())}}));
    }
    TableBlock table;
    table.name = document.title;
    table.header = {say("column_when"), say("column_who"), say("column_what"), say("column_case"),
                    say("column_state")};
    table.widths = {14, 12, 46, 12, 16};
    for (HistoryLine const& line : lines | std::views::reverse | std::views::take(most)) {
        table.rows.push_back(
            plain_row({minute_of(line.at), line.who.empty() ? say("who_not_kept") : line.who,
                       line.text, line.reference, say("state_" + id_of(line.state))}));
    }
    document.blocks.push_back(std::move(table));
    return document;
}

Json to_json(std::vector<HistoryLine> const& lines) {
    Json all = Json::array();
    for (HistoryLine const& line : lines) {
        all.push_back({{"number", line.number},
                       {"at", line.at},
                       {"who", line.who},
                       {"case", line.reference},
                       {"text", line.text},
                       {"state", id_of(line.state)}});
    }
    return all;
}

}  // namespace parallax
