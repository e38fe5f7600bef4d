// F14: a child came to be known of after the controls were written, and none was widened. F17: the
// same for a further child. F19: no control in place is for children outside the home.

#include "casework/needs_a_look/view.hpp"

#include <algorithm>

namespace parallax::look {

namespace {

bool covers(ControlOn const& on, std::string const& code) {
    return std::ranges::find(on.control->covers, code) != on.control->covers.end();
}

bool covered(View const& view, std::string const& code) {
    return std::ranges::any_of(
        view.controls(), [&](ControlOn const& on) { return !is_lost(on) && covers(on, code); });
}

ImpreciseDate const& came(Person const& child) {
    return child.known_from.known() ? child.known_from : child.born;
}

/// The first control that was written for somebody else before this child was known of.
ControlOn const* written_before(View const& view, Person const& child) {
    for (ControlOn const& on : view.controls()) {
        auto const begun = first_known(view, *on.control);
        bool const before = begun.known() && begun.first() <= came(child).first();
        if (before && !on.control->covers.empty() && !covers(on, child.code)) return &on;
    }
    return nullptr;
}

/// Children of the case in the order they came to be known of.
std::vector<Person const*> children(View const& view) {
    std::vector<Person const*> found;
    for (Person const& person : view.kase().people) {
        if (person.role == "child") found.push_back(&person);
    }
    std::ranges::stable_sort(found, [](Person const* first, Person const* second) {
        if (!came(*first).known() || !came(*second).known()) {
            return !came(*first).known() && came(*second).known();
        }
        return came(*first).first() < came(*second).first();
    });
    return found;
}

}  // namespace

void find_new_child(View const& view, Found& found) {
    int before = 0;
    for (Person const* child : children(view)) {
        if (!came(*child).known() || covered(view, child->code)) continue;
        ControlOn const* older = written_before(view, *child);
        if (!older) continue;
        std::vector<RecordPlace> places{view.place(*child)};
        for (ControlOn const& on : view.controls()) {
            if (!on.control->covers.empty()) places.push_back(view.place(on));
        }
        found.add(before == 0 ? "F14" : "F17",
                  {{"code", child->code}, {"count", std::to_string(before + 1)}}, std::move(places),
                  seen_from({came(*child)}));
        ++before;
    }
}

void find_other_children(View const& view, Found& found) {
    std::vector<RecordPlace> places;
    bool planned = false;
    for (Person const& person : view.kase().people) {
        if (person.role != "other_children") continue;
        if (covered(view, person.code)) return;
        places.push_back(view.place(person));
    }
    auto const all = children(view);
    std::size_t named = 0;
    for (Person const* child : all) {
        bool const is = covered(view, child->code);
        named += is ? 1 : 0;
        planned = planned || is;
        places.push_back(view.place(*child));
    }
    bool const anybody = std::ranges::any_of(
        view.kase().people, [](Person const& person) { return person.role == "other_children"; });
    if (!planned && !anybody) return;
    found.add(
        "F19",
        {{"named", all.empty() ? view.say("F19_no_child")
                               : view.say("F19_named", {{"named", std::to_string(named)},
                                                        {"count", std::to_string(all.size())}})}},
        std::move(places), std::nullopt);
}

}  // namespace parallax::look
