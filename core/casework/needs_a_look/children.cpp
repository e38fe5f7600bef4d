// F14: a child came to be known of after the controls were written, and none was widened. F17: the
// same for a further child. F19: no control in place is for children outside the home.

#include "casework/control_history.hpp"
#include "casework/needs_a_look/view.hpp"

#include <algorithm>

namespace parallax::look {

namespace {

bool covers(ControlOn const& on, std::string const& code) {
    return std::ranges::find(*on.covers, code) != on.covers->end();
}

bool covered(View const& view, std::string const& code) {
    return std::ranges::any_of(
        view.controls(), [&](ControlOn const& on) { return !is_lost(on) && covers(on, code); });
}

ImpreciseDate const& came(Person const& child) {
    return child.known_from.known() ? child.known_from : child.born;
}

/// Whether it had begun, for certain, by the first day on which the child can have been known of.
bool was_there(View const& view, Control const& control, Person const& child) {
    auto const begun = first_known(view, control);
    auto const latest = control.began.known() ? std::optional(control.began.last()) : begun;
    return latest && *latest <= came(child).first();
}

/// The first control that was there before this child was known of, without a word of the child:
/// written for somebody else, or in place and written for nobody by name. What it was widened to
/// afterwards does not count.
ControlOn const* written_before(View const& view, Person const& child) {
    for (ControlOn const& on : view.controls()) {
        auto const begun = first_known(view, *on.control);
        if (!begun || came(child).first() < *begun) continue;
        auto const then =
            control_on(view.kase(), *on.control, came(child).first(), view.scene().sentences());
        ControlOn const& at_first = then ? *then : on;
        bool const nobody = at_first.covers->empty();
        bool const stood = nobody && !is_lost(on) && was_there(view, *on.control, child);
        if (stood || (!nobody && !covers(at_first, child.code))) return &on;
    }
    return nullptr;
}

/// A control that goes on and was written for this child until an entry took the child off it.
ControlOn const* taken_off(View const& view, Person const& child) {
    for (ControlOn const& on : view.controls()) {
        if (is_lost(on) || covers(on, child.code)) continue;
        auto const days = control_days(view.kase(), *on.control, view.as_of());
        bool const once = std::ranges::any_of(days, [&](Date day) {
            auto const then = control_on(view.kase(), *on.control, day, view.scene().sentences());
            return then && covers(*then, child.code);
        });
        if (once) return &on;
    }
    return nullptr;
}

/// From when nothing has covered the child: since it came, or since the last cover was lost.
std::optional<Date> uncovered_since(View const& view, Person const& child) {
    auto since = seen_from({came(child)});
    auto const covers_not = [&](ControlOn const& then) {
        return is_lost(then) || !covers(then, child.code);
    };
    for (ControlOn const& on : view.controls()) {
        auto const without = so_since(view, *on.control, covers_not);
        bool const never_did = without == first_known(view, *on.control);
        if (!never_did) since = later_of(since, without);
    }
    return since;
}

void add_taken_off(View const& view, Person const& child, Found& found) {
    auto const* control = taken_off(view, child);
    if (!control) return;
    auto const why = view.say("F14_taken_off", {{"code", child.code}});
    found.add("F14", {{"code", child.code}, {"why", why}},
              {view.place(child), view.place(*control)}, uncovered_since(view, child));
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
    std::optional<Date> since;
    for (Person const* child : children(view)) {
        if (!came(*child).known() || covered(view, child->code)) continue;
        ControlOn const* older = written_before(view, *child);
        if (!older) {
            add_taken_off(view, *child, found);
            continue;
        }
        std::vector<RecordPlace> places{view.place(*child)};
        for (ControlOn const& on : view.controls()) {
            if (!on.covers->empty() || &on == older) places.push_back(view.place(on));
        }
        since = later_of(since, uncovered_since(view, *child));
        auto const why = view.say("F14_before", {{"code", child->code}});
        found.add(before == 0 ? "F14" : "F17",
                  {{"code", child->code}, {"why", why}, {"count", std::to_string(before + 1)}},
                  std::move(places), since);
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
    for (ControlOn const& on : view.controls()) {
        bool const for_child =
            std::ranges::any_of(all, [&](Person const* child) { return covers(on, child->code); });
        if (for_child && !is_lost(on)) places.push_back(view.place(on));
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
