#include "casework/control_history.hpp"

#include <algorithm>
#include <ranges>

namespace parallax {

std::set<Date> control_days(Case const& kase, Control const& control, Date as_of) {
    std::set<Date> days;
    auto const add_end = [&](ImpreciseDate const& ends) {
        if (ends.known() && ends.last() < as_of) days.insert(next_day(ends.last()));
    };
    if (control.began.possibly_by(as_of)) days.insert(control.began.first());
    add_end(control.ends);
    for (ControlStatus const& status : kase.control_states) {
        if (status.control != control.code || !status.known.known()) continue;
        auto const seen = std::max(so_from(status).first(), status.known.first());
        if (seen > as_of) continue;
        days.insert(seen);
        auto const& end = status.new_end;
        if (end.known() && end.last() < as_of) days.insert(std::max(seen, next_day(end.last())));
    }
    return days;
}

std::optional<Date> control_so_since(Case const& kase, Control const& control, Date as_of,
                                     Sentences const& sentences,
                                     std::function<bool(ControlOn const&)> const& so) {
    std::optional<Date> since;
    for (Date const day : control_days(kase, control, as_of) | std::views::reverse) {
        auto const on = control_on(kase, control, day, sentences);
        if (!on || !so(*on)) break;
        since = day;
    }
    return since;
}

}  // namespace parallax
