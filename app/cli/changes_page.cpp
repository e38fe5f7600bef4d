#include "app/cli/changes_page.hpp"

#include "app/cli/page.hpp"
#include "meaning/level_text.hpp"

#include <fmt/format.h>

namespace parallax::cli {

namespace {

constexpr int months_ahead = 120;

std::string levels_in_words(Instrument const& instrument, std::vector<std::string> const& levels) {
    if (levels.empty()) return "no answer";
    return level_text(instrument.definition(), levels).brief();
}

std::string wording(Instrument const& instrument, std::string const& fact) {
    Item const* item = instrument.definition().item(fact);
    return item ? item->wording : fact;
}

std::string in_words(Instrument const& instrument, WhatIf const& change) {
    return fmt::format("{}: {}", wording(instrument, change.fact), change.words);
}

Json to_json(WhatIf const& change) {
    return {{"fact", change.fact},
            {"answer", answer_to_json(change.answer)},
            {"levels", change.levels}};
}

}  // namespace

Changes changes_of(Instrument const& instrument, Answers const& answers, Date on, bool with_two) {
    Changes changes{instrument.what_would_change(answers, on),
                    instrument.what_time_changes(answers, on, add_months(on, months_ahead)),
                    {}};
    if (with_two) changes.two = instrument.what_two_would_change(answers, on);
    return changes;
}

void add_changes(Document& document, Instrument const& instrument, Changes const& changes) {
    TableBlock table;
    table.header = {"If this were so", "The answer would be"};
    table.widths = {60, 40};
    table.name = "What would change it";
    for (WhatIf const& change : changes.one) {
        table.rows.push_back(
            row({in_words(instrument, change), levels_in_words(instrument, change.levels)}));
    }
    for (TwoChanges const& pair : changes.two) {
        table.rows.push_back(row({fmt::format("{}, and {}", in_words(instrument, pair.first),
                                              in_words(instrument, pair.second)),
                                  levels_in_words(instrument, pair.first.levels)}));
    }
    for (TimeMove const& move : changes.time) {
        table.rows.push_back(row({fmt::format("Nothing but time, from {}", date_in_words(move.day)),
                                  levels_in_words(instrument, move.levels)}));
    }
    if (table.rows.empty()) return;
    document.blocks.push_back(heading(2, "What would change it"));
    document.blocks.push_back(std::move(table));
}

Json to_json(Changes const& changes) {
    Json json{{"one", Json::array()}, {"time", Json::array()}, {"two", Json::array()}};
    for (WhatIf const& change : changes.one) json["one"].push_back(to_json(change));
    for (TimeMove const& move : changes.time) {
        json["time"].push_back({{"from", iso_date(move.day)}, {"levels", move.levels}});
    }
    for (TwoChanges const& pair : changes.two) {
        json["two"].push_back({to_json(pair.first), to_json(pair.second)});
    }
    return json;
}

}  // namespace parallax::cli
