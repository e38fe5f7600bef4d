#include "casework/lanes/parts.hpp"
#include "casework/records.hpp"
#include "casework/side_by_side.hpp"

#include <algorithm>

namespace parallax::lanes {

namespace {

LaneSpan begun(ImpreciseDate const& when, std::string code, std::string state, std::string owner) {
    LaneSpan span;
    span.code = std::move(code);
    span.state = std::move(state);
    span.words = std::move(owner);
    span.first = when.first();
    span.from = when.last();
    span.until = span.last = no_end;
    return span;
}

/// The end of its terms, as it had been set by the day.
ImpreciseDate const& end_set_by(Control const& control, Case const& known, Date day) {
    ControlStatus const* latest = nullptr;
    for (ControlStatus const& status : known.control_states) {
        bool const sets = status.control == control.code && status.new_end.known();
        if (!sets || !status.known.known() || day < so_from(status).first()) continue;
        if (!latest || so_from(*latest).first() <= so_from(status).first()) latest = &status;
    }
    return latest ? latest->new_end : control.ends;
}

/// Past the end of its terms it is not known to work, unless somebody wrote so since.
void add_own_ends(Control const& control, Case const& known, std::vector<LaneSpan>& spans) {
    for (std::size_t i = 0; i < spans.size(); ++i) {
        auto const& ends = end_set_by(control, known, spans[i].first);
        auto const* status = find_record(known.control_states, spans[i].code);
        if (spans[i].state != "working" || !ends.known() || goes_beyond(*status, ends)) continue;
        Date const over = next_day(ends.last());
        auto const next = spans.begin() + static_cast<std::ptrdiff_t>(i) + 1;
        if (next != spans.end() && next->first <= over) continue;
        spans.insert(next, begun(ImpreciseDate(over), control.code, "not_known", ""));
    }
}

/// States by the day from which they were true; of two from one day the one entered later holds.
std::vector<LaneSpan> spans_of(Control const& control, Case const& known) {
    std::vector<LaneSpan> spans;
    for (ControlStatus const& status : known.control_states) {
        auto const& when = so_from(status);
        if (status.control != control.code || !when.known() || !status.known.known()) continue;
        spans.push_back(begun(when, status.code, status.state, status.owner));
    }
    std::ranges::stable_sort(spans, {}, &LaneSpan::first);
    for (std::size_t i = spans.size(); i > 1; --i) {
        auto const at = spans.begin() + static_cast<std::ptrdiff_t>(i);
        if (spans[i - 1].first == spans[i - 2].first) spans.erase(at - 2);
    }
    add_own_ends(control, known, spans);
    // In place is not the same as working.
    bool const told = !spans.empty() && spans.front().first <= control.began.first();
    if (control.began.known() && !told) {
        spans.insert(spans.begin(), begun(control.began, control.code, "not_known", ""));
    }
    end_at_next(spans);
    for (std::size_t i = 1; i < spans.size(); ++i) {
        if (spans[i].state == spans[i - 1].state) spans[i].from = spans[i].first;
    }
    return spans;
}

}  // namespace

std::vector<TimelineLane> controls(Scene const& scene) {
    std::vector<Control const*> all;
    for (Control const& control : scene.kase.controls) all.push_back(&control);
    std::ranges::stable_sort(all, [](auto* a, auto* b) { return code_before(a->code, b->code); });
    std::vector<TimelineLane> lanes;
    for (Control const* control : all) {
        TimelineLane lane;
        lane.group = LaneGroup::controls;
        lane.code = control->code;
        lane.name = control->page_name.empty() ? control->name : control->page_name;
        bool const known = find_record(scene.known.controls, control->code);
        add_seen_from(scene.as_of,
                      known ? spans_of(*control, scene.known) : std::vector<LaneSpan>{},
                      spans_of(*control, scene.kase), lane.spans);
        if (lane.spans.empty()) lane.note = scene.say("no_date");
        lanes.push_back(std::move(lane));
    }
    return lanes;
}

}  // namespace parallax::lanes
