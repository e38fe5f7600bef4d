#include "app/cli/changes_page.hpp"

#include "app/cli/page.hpp"
#include "meaning/level_text.hpp"

#include <fmt/format.h>

namespace parallax::cli {

namespace {

constexpr int months_ahead = 120;

std::string levels_in_words(Instrument const& instrument, std::vector<std::string> const& levels,
                            Sentences const& sentences) {
    if (levels.empty()) return sentences.say("what_if.no_answer");
    return level_text(instrument.definition(), levels).brief();
}

/// As the form asks it; where only the rules of who may be scored ask, as the dictionary says.
std::string wording(Instrument const& instrument, std::string const& fact) {
    if (Item const* item = instrument.definition().item(fact)) return item->wording;
    FactKind const* kind = instrument.facts().find(fact);
    return kind != nullptr ? kind->name : std::string();
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

void add_changes(Document& document, Instrument const& instrument, Changes const& changes,
                 Sentences const& sentences) {
    TableBlock table;
    table.name = sentences.say("what_if.name");
    table.header = {sentences.say("what_if.column_so"), sentences.say("what_if.column_answer")};
    table.widths = {60, 40};
    auto const add = [&](std::string change, std::vector<std::string> const& levels) {
        table.rows.push_back(
            plain_row({std::move(change), levels_in_words(instrument, levels, sentences)}));
    };
    for (WhatIf const& change : changes.one) add(in_words(instrument, change), change.levels);
    for (TwoChanges const& pair : changes.two) {
        add(sentences.say("what_if.both", {{"one", in_words(instrument, pair.first)},
                                           {"other", in_words(instrument, pair.second)}}),
            pair.first.levels);
    }
    for (TimeMove const& move : changes.time) {
        add(sentences.say("what_if.time", {{"day", date_in_words(move.day)}}), move.levels);
    }
    if (table.rows.empty()) return;
    add_heading(document, table.name);
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
