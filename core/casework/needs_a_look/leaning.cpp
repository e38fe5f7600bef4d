// F7: a decision leans on a control nobody has proved to work, or on an answer that has ended, has
// grown old or was replaced.

#include "casework/in_force.hpp"
#include "casework/needs_a_look/view.hpp"
#include "casework/records.hpp"

#include <algorithm>
#include <set>

namespace parallax::look {

namespace {

/// Something a decision leans on that may not hold.
struct Ground {
    RecordPlace place;
    std::string words;
    std::optional<Date> since;
};

/// The first day on which a later answer stood in its place; none: the later one has no date.
std::optional<Date> replaced_since(Scene const& scene, Assessment const& record) {
    std::set<Date> days;
    for (Assessment const& other : scene.kase().assessments) {
        auto const seen = on_record_from(other);
        if (seen.possibly_by(scene.as_of())) days.insert(seen.first());
    }
    for (Date const day : days) {
        auto const latest = in_force(scene.kase(), day);
        bool const there = std::ranges::find(latest, &record) != latest.end();
        if (on_record(record, day) && !there) return day;
    }
    return std::nullopt;
}

bool is_replaced(Scene const& scene, Assessment const& record) {
    auto const latest = in_force(scene.kase(), scene.as_of());
    return !is_untouched(record) && std::ranges::find(latest, &record) == latest.end();
}

std::optional<Date> old_since(Scene const& scene, Assessment const& record) {
    auto const reading = std::ranges::find(scene.readings(), &record, &Reading::record);
    if (reading == scene.readings().end()) return std::nullopt;
    auto const from = stale_from(*reading, scene.as_of());
    return from && *from <= scene.as_of() ? from : std::nullopt;
}

void add_controls(View const& view, Decision const& decision, std::vector<Ground>& grounds) {
    for (std::string const& code : decision.controls) {
        ControlOn const* on = view.control(code);
        if (!on || on->state != "not_known") continue;
        grounds.push_back(
            {view.place(*on),
             view.say("F7_control", {{"name", on->control->name}, {"proved", on->last_proved}}),
             state_since(view, *on)});
    }
}

void add_answers(View const& view, Decision const& decision, std::vector<Ground>& grounds) {
    for (std::string const& code : decision.assessments) {
        auto const* record = find_record(view.kase().assessments, code);
        auto const over = record ? answer_over(view.scene(), *record) : std::nullopt;
        if (!over) continue;
        grounds.push_back({view.scene().place(*record),
                           view.say("F7_" + over->how, {{"who", view.scene().who(*record)}}),
                           later_of(over->since, seen_from({on_record_from(*record)}))});
    }
}

}  // namespace

std::optional<AnswerOver> answer_over(Scene const& scene, Assessment const& record) {
    std::optional<AnswerOver> first;
    auto const add = [&](char const* how, std::optional<Date> since) {
        bool const earlier = !first || !since || (first->since && *since < *first->since);
        if (earlier) first = AnswerOver{how, since};
    };
    if (ended_by(record, scene.as_of())) add("ended", record.ended.last());
    if (auto const since = old_since(scene, record)) add("old", since);
    if (is_replaced(scene, record)) add("replaced", replaced_since(scene, record));
    return first;
}

void find_unproved(View const& view, Found& found) {
    for (Decision const& decision : view.kase().decisions) {
        std::vector<Ground> grounds;
        add_controls(view, decision, grounds);
        add_answers(view, decision, grounds);
        if (grounds.empty()) continue;
        std::vector<RecordPlace> places{view.scene().place(decision)};
        std::vector<std::string> names;
        std::optional<Date> since;
        for (Ground const& ground : grounds) {
            places.push_back(ground.place);
            names.push_back(ground.words);
            auto const seen = later_of(seen_from({on_record_from(decision)}), ground.since);
            if (!since || (seen && *seen < *since)) since = seen;
        }
        found.add("F7", {{"decision", decision.what}, {"leans_on", listed(names)}},
                  std::move(places), since);
    }
}

}  // namespace parallax::look
