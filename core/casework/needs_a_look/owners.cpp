// F6: an agency that holds no control any longer, while its answers still stand.

#include "casework/in_force.hpp"
#include "casework/needs_a_look/view.hpp"
#include "casework/said.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax::look {

namespace {

/// What was the agency's own, where nothing is left that it holds: all of it has ended, or somebody
/// else checks it now.
std::vector<ControlOn const*> all_left(View const& view, std::string const& owner) {
    std::vector<ControlOn const*> left;
    for (ControlOn const& on : view.controls()) {
        if (held_by(on, owner)) return {};
        if (same_agency(on.control->owner, owner)) left.push_back(&on);
    }
    return left;
}

/// The names of what an agency has left, with who checks it now where that is somebody else.
std::string over_or_passed_on(View const& view, std::vector<ControlOn const*> const& left) {
    std::vector<std::string> names;
    bool passed_on = false;
    for (ControlOn const* on : left) {
        bool const over = on->state == "ended";
        passed_on = passed_on || !over;
        names.push_back(
            over ? on->control->name
                 : view.say("F6_control", {{"name", on->control->name}, {"owner", on->owner}}));
    }
    return view.say(passed_on ? "F6_passed_on" : "F6_over", {{"controls", listed(names)}});
}

/// From when the agency has held none of its controls, nor any that is another's.
std::optional<Date> left_since(View const& view, std::string const& owner) {
    std::optional<Date> since;
    for (ControlOn const& on : view.controls()) {
        auto const free = so_since(view, *on.control,
                                   [&](ControlOn const& then) { return !held_by(then, owner); });
        bool const never_held =
            free == first_known(view, *on.control) && !same_agency(on.control->owner, owner);
        if (!never_held) since = later_of(since, free);
    }
    return since;
}

}  // namespace

bool held_by(ControlOn const& on, std::string const& owner) {
    return on.state != "ended" && word_stands(on.owner, owner);
}

std::vector<std::string> owners(View const& view) {
    std::vector<std::string> all;
    for (ControlOn const& on : view.controls()) {
        auto const& owner = on.control->owner;
        bool const seen = std::ranges::any_of(
            all, [&](std::string const& other) { return same_agency(owner, other); });
        if (!owner.empty() && !seen) all.push_back(owner);
    }
    return all;
}

std::vector<Assessment const*> answers_left(View const& view, std::string const& owner, Date day) {
    std::vector<Assessment const*> left;
    for (Assessment const* record : parallax::in_force(view.kase(), view.as_of())) {
        auto const made = when_made(*record);
        bool const before = !made.known() || made.possibly_by(day);
        if (!before || !same_agency(record->agency, owner)) continue;
        bool const management = std::ranges::any_of(view.in_force(), [&](Reading const* reading) {
            return reading->record == record && reading->card.management;
        });
        if (!management) left.push_back(record);
    }
    return left;
}

void find_owner_left(View const& view, Found& found) {
    for (std::string const& owner : owners(view)) {
        auto const left = all_left(view, owner);
        if (left.empty()) continue;
        auto const since = left_since(view, owner);
        auto const answers = answers_left(view, owner, since.value_or(view.as_of()));
        if (answers.empty()) continue;
        auto const first = std::ranges::min(
            answers, {}, [](Assessment const* record) { return on_record_from(*record).first(); });
        std::vector<RecordPlace> places;
        for (ControlOn const* on : left) places.push_back(view.place(*on));
        for (Assessment const* record : answers) places.push_back(view.scene().place(*record));
        found.add("F6",
                  {{"owner", capitalised(owner)},
                   {"over", over_or_passed_on(view, left)},
                   {"count", std::to_string(answers.size())}},
                  std::move(places), later_of(since, seen_from({on_record_from(*first)})));
    }
}

}  // namespace parallax::look
