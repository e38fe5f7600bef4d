// C7: a decision leans on a control that is known to have failed or ended.
// C10: two papers of one time hold a different state of one control, one of them that it works, and
// nothing later has settled it.

#include "casework/contradictions/scene.hpp"
#include "casework/control_history.hpp"
#include "casework/in_force.hpp"
#include "casework/said.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax::contradiction {

namespace {

bool leans_on(Decision const& decision, Control const& control) {
    auto const& controls = decision.controls;
    return std::find(controls.begin(), controls.end(), control.code) != controls.end();
}

/// Decisions made by the date that lean on the control.
std::vector<Decision const*> leaning(Scene const& scene, Control const& control) {
    std::vector<Decision const*> found;
    for (Decision const& decision : scene.kase().decisions) {
        bool const made = !decision.made.known() || decision.made.possibly_by(scene.as_of());
        if (made && leans_on(decision, control)) found.push_back(&decision);
    }
    return found;
}

bool is_lost(std::string const& state) { return state == "failed" || state == "ended"; }

ImpreciseDate earliest(std::vector<Decision const*> const& decisions) {
    ImpreciseDate first;
    for (Decision const* decision : decisions) {
        auto const seen = on_record_from(*decision);
        if (!seen.known()) return {};
        if (!first.known() || seen.first() < first.first()) first = seen;
    }
    return first;
}

RecordPlace place_of(Control const& control, std::string const& words) {
    return {"control", control.code, words};
}

/// Entries of a control known by the date, from a paper that is named.
std::vector<ControlStatus const*> from_papers(Scene const& scene, Control const& control) {
    std::vector<ControlStatus const*> found;
    for (ControlStatus const& status : scene.kase().control_states) {
        bool const counts = status.control == control.code && !status.source.empty() &&
                            status.known.possibly_by(scene.as_of());
        if (counts) found.push_back(&status);
    }
    return found;
}

/// Two times that can be one, however they are written. A time of more than a month can hold a
/// change, so such times must be the same from end to end.
bool one_time(ImpreciseDate const& a, ImpreciseDate const& b) {
    if (!a.known() || !b.known()) return !a.known() && !b.known();
    bool const same = a.first() == b.first() && a.last() == b.last();
    bool const overlap = a.first() <= b.last() && b.first() <= a.last();
    return same || (at_most_a_month(a) && at_most_a_month(b) && overlap);
}

/// What two papers of one and the same time say of it, one that it works and one that it does not.
bool contradict(ControlStatus const& works, ControlStatus const& lost) {
    bool const since_known = works.since.known() && lost.since.known();
    return works.state == "working" && is_lost(lost.state) && works.source != lost.source &&
           one_time(works.known, lost.known) && (!since_known || one_time(works.since, lost.since));
}

bool after_both(ImpreciseDate const& when, ControlStatus const& works, ControlStatus const& lost) {
    return certainly_before(works.known, when) && certainly_before(lost.known, when);
}

/// A paper that says again what it said before settles nothing.
bool repeats(ControlStatus const& later, ControlStatus const& earlier) {
    return later.source == earlier.source && is_lost(later.state) == is_lost(earlier.state);
}

bool settled_by_entry(Scene const& scene, ControlStatus const& works, ControlStatus const& lost) {
    return std::ranges::any_of(scene.kase().control_states, [&](ControlStatus const& later) {
        return later.control == works.control && later.state != "not_known" &&
               later.known.possibly_by(scene.as_of()) && after_both(later.known, works, lost) &&
               !repeats(later, works) && !repeats(later, lost);
    });
}

/// "Police" of "Police, visit log": whose paper it is.
std::string whose(ControlStatus const& status) { return split(status.source, ',').front(); }

/// Only a decision of both: one that leans on the control by one of them is how it goes on.
bool settled_by_decision(Scene const& scene, ControlStatus const& works,
                         ControlStatus const& lost) {
    return std::ranges::any_of(scene.kase().decisions, [&](Decision const& decision) {
        auto const by = [&](ControlStatus const& status) {
            return !word_said(decision.agency, whose(status)).empty();
        };
        auto const& on = decision.controls;
        return std::ranges::find(on, works.control) != on.end() &&
               decision.made.possibly_by(scene.as_of()) && after_both(decision.made, works, lost) &&
               by(works) && by(lost);
    });
}

/// Two papers of one time that say different things, until it is settled which of them holds.
bool open_between(Scene const& scene, ControlStatus const& works, ControlStatus const& lost) {
    return contradict(works, lost) && !settled_by_entry(scene, works, lost) &&
           !settled_by_decision(scene, works, lost);
}

}  // namespace

void find_leaning_on_failed(Scene const& scene, Findings& findings) {
    for (ControlOn const& on : controls_on(scene.kase(), scene.as_of(), scene.sentences())) {
        auto const decisions = leaning(scene, *on.control);
        if (!is_lost(on.state) || decisions.empty()) continue;
        auto const state = scene.say("control_" + on.state, {{"name", on.control->name}});
        std::vector<RecordPlace> places{place_of(*on.control, state)};
        for (Decision const* decision : decisions) places.push_back(scene.place(*decision));
        auto const lost =
            control_so_since(scene.kase(), *on.control, scene.as_of(), scene.sentences(),
                             [](ControlOn const& then) { return is_lost(then.state); });
        findings.add("C7", {{"state", state}, {"count", std::to_string(decisions.size())}},
                     std::move(places),
                     {lost ? ImpreciseDate(*lost) : ImpreciseDate(), earliest(decisions)});
    }
}

void find_two_states(Scene const& scene, Findings& findings) {
    auto const words = [&](ControlStatus const& status) {
        return scene.say("state_by", {{"who", status.source},
                                      {"when", status.known.words()},
                                      {"state", scene.say("state_" + status.state)}});
    };
    for (Control const& control : scene.kase().controls) {
        auto const entries = from_papers(scene, control);
        for (ControlStatus const* works : entries) {
            for (ControlStatus const* lost : entries) {
                if (!open_between(scene, *works, *lost)) continue;
                findings.add(
                    "C10",
                    {{"name", control.name}, {"first", words(*works)}, {"second", words(*lost)}},
                    {place_of(control, control.name),
                     {"control_status", works->code, words(*works)},
                     {"control_status", lost->code, words(*lost)}},
                    {works->known, lost->known});
            }
        }
    }
}

}  // namespace parallax::contradiction
