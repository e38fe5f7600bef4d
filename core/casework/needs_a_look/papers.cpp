// F2: a level that needs papers, recorded without them. F4: an answer that holds unless something
// changes, and no list of the changes. F5: something a paper holds that no plan covers. F15: "no
// change" written, against all that has changed since the first plan. F20: nobody has decided
// whether to tell those who see the children.

#include "casework/dated_changes.hpp"
#include "casework/in_force.hpp"
#include "casework/needs_a_look/view.hpp"
#include "casework/page_lines.hpp"

#include <algorithm>

namespace parallax::look {

namespace {

/// When the last of the lists was given up; none: there never was one.
std::optional<Date> list_given_up(View const& view) {
    std::optional<Date> day;
    for (PageLine const& line : view.kase().page_lines) {
        if (line.kind == "unless") day = later_of(day, over_from(line));
    }
    return day;
}

bool has_unless_list(View const& view) {
    return std::ranges::any_of(view.kase().page_lines, [&](PageLine const& line) {
        bool const begun = !line.from.known() || line.from.certainly_by(view.as_of());
        return line.kind == "unless" && begun && holds_on(line, view.as_of());
    });
}

std::vector<DatedChange> since_first_plan(View const& view, ImpreciseDate const& note) {
    auto changes = dated_changes(view.kase(), view.scene().sentences(), view.as_of());
    std::erase_if(changes, [&](DatedChange const& change) {
        bool const before_plan =
            view.conference().known() && change.when.first() < view.conference().first();
        return before_plan || (note.known() && note.last() < change.when.first());
    });
    return changes;
}

}  // namespace

void find_no_papers(View const& view, Found& found) {
    for (Contradiction const& one : view.contradictions()) {
        if (one.code == "C6") found.add("F2", {{"what", one.text}}, one.places, one.since);
    }
}

void find_no_unless_list(View const& view, Found& found) {
    if (!view.conference().known() || has_unless_list(view)) return;
    for (Reading const* reading : view.in_force()) {
        if (!contradiction::holds_until_change(*reading)) continue;
        found.add(
            "F4",
            {{"who", view.scene().who(*reading->record)}, {"level", reading->card.level->brief()}},
            {view.scene().place(*reading)},
            later_of(seen_from({reading->seen, view.conference()}), list_given_up(view)));
    }
}

void find_fact_not_planned(View const& view, Found& found) {
    if (!view.conference().known()) return;
    for (Event const& event : view.kase().events) {
        if (!view.not_in_plan(event)) continue;
        auto const place = view.place(event);
        found.add("F5", {{"where", place.words}}, {place},
                  seen_from({event.date, event.known, view.conference()}));
    }
    for (Assessment const& record : view.kase().assessments) {
        if (!view.not_in_plan(record)) continue;
        auto const place = view.scene().place(record);
        found.add("F5", {{"where", place.words}}, {place},
                  seen_from({on_record_from(record), view.conference()}));
    }
}

void find_no_change_written(View const& view, Found& found) {
    for (Contradiction const& one : view.contradictions()) {
        if (one.code != "C9") continue;
        auto const changes = since_first_plan(view, one.noted);
        if (changes.empty()) continue;
        std::vector<RecordPlace> places{one.places.front()};
        std::vector<std::string> words;
        for (DatedChange const& change : changes) {
            places.push_back(change.place);
            words.push_back(in_words(change, view.scene().sentences()));
        }
        found.add("F15", {{"changes", listed(words)}}, std::move(places), one.since);
    }
}

void find_not_told(View const& view, Found& found) {
    for (Control const& control : view.kase().controls) {
        bool const decided =
            control.began.known() ||
            std::ranges::any_of(view.kase().control_states, [&](ControlStatus const& status) {
                return status.control == control.code;
            });
        if (control.kind != "information" || decided) continue;
        found.add("F20", {{"name", control.name}}, {{"control", control.code, control.name}},
                  std::nullopt);
    }
}

}  // namespace parallax::look
