// F9: contact with him cut, leaning on no answer about him.
// F11: contact cut, a control failed, a level lowered and a plan ended, all within a year, and no
// meeting since.
// F12: work closed, with no day and no trigger to look again, or with a day that has gone by.

#include "casework/in_force.hpp"
#include "casework/needs_a_look/view.hpp"
#include "casework/page_lines.hpp"

#include <algorithm>
#include <set>

namespace parallax::look {

namespace {

/// Less of something that was meant to protect, from the day it was known.
struct StepDown {
    enum Sort { contact_cut, control_failed, level_lowered, plan_ended } sort = contact_cut;
    Date day{};
    RecordPlace place;
    ImpreciseDate seen = {};  ///< from when it is on record, where that is later than it was
};
constexpr std::size_t sorts = 4;
constexpr int months_together = 12;

void add_controls(View const& view, std::vector<StepDown>& steps) {
    for (ControlOn const& on : view.controls()) {
        if (!is_lost(on)) continue;
        bool const plan = on.state == "ended" && on.control->kind == "multi_agency";
        if (on.state != "failed" && !plan) continue;
        auto const since = state_since(view, on);
        if (!since) continue;
        steps.push_back(
            {plan ? StepDown::plan_ended : StepDown::control_failed, *since, view.place(on)});
    }
}

std::vector<StepDown> steps_down(View const& view) {
    std::vector<StepDown> steps;
    for (Decision const& decision : view.kase().decisions) {
        if (!decision.made.known() || !view.cuts_contact(decision)) continue;
        steps.push_back({StepDown::contact_cut, decision.made.first(), view.scene().place(decision),
                         on_record_from(decision)});
    }
    for (Step const& step : view.steps()) {
        if (!step.fell) continue;
        steps.push_back({StepDown::level_lowered, step.after->when.first(),
                         view.scene().place(*step.after), step.after->seen});
    }
    add_controls(view, steps);
    std::ranges::stable_sort(steps, {}, &StepDown::day);
    return steps;
}

bool met_after(View const& view, Date day) {
    return std::ranges::any_of(view.kase().events, [&](Event const& event) {
        return event.kind == "conference" && event.date.known() && event.date.last() >= day;
    });
}

/// A day with what would make it sooner; either alone is none.
bool is_next_look(PageLine const& line) {
    return line.kind == "next_look" && line.when.known() && !line.text.empty();
}

/// The first day on which a next look is none any longer: it was given up, or its day has passed.
Date none_from(PageLine const& line) {
    auto const passed = next_day(line.when.last());
    return std::min(over_from(line).value_or(passed), passed);
}

bool has_next_look(View const& view) {
    return std::ranges::any_of(view.kase().page_lines, [&](PageLine const& line) {
        return is_next_look(line) && view.as_of() < none_from(line);
    });
}

/// When the last of the next looks was over; none: there never was one.
std::optional<Date> looks_over(View const& view) {
    std::optional<Date> day;
    for (PageLine const& line : view.kase().page_lines) {
        if (!is_next_look(line)) continue;
        bool const held = !line.from.known() || line.from.first() < none_from(line);
        if (held) day = later_of(day, none_from(line));
    }
    return day;
}

/// Why there is no next look, and the line of the page that comes nearest to one.
struct NoLook {
    std::string why;
    PageLine const* line = nullptr;  ///< null: there is nothing of the kind
};

/// A day without a trigger is nearer to a next look than a trigger without a day, and both are
/// nearer than a day that has gone by. Of several of one sort the one with the latest day counts.
NoLook why_no_look(View const& view) {
    constexpr char const* whys[] = {"F12_none", "F12_passed", "F12_no_day", "F12_no_trigger"};
    int nearest = 0;
    PageLine const* found = nullptr;
    for (PageLine const& line : view.kase().page_lines) {
        if (line.kind != "next_look" || !holds_on(line, view.as_of())) continue;
        bool const dated = line.when.known();
        if (!dated && line.text.empty()) continue;
        int const sort = !dated ? 2 : line.when.last() < view.as_of() ? 1 : 3;
        bool const later = sort == nearest && dated && found->when.last() < line.when.last();
        if (sort < nearest || (sort == nearest && !later)) continue;
        nearest = sort;
        found = &line;
    }
    auto const when = found ? found->when.words() : std::string();
    return {view.say(whys[nearest], {{"when", when}}), found};
}

}  // namespace

void find_cut_unassessed(View const& view, Found& found) {
    for (Decision const& decision : view.kase().decisions) {
        if (!decision.assessments.empty() || !view.cuts_contact(decision)) continue;
        found.add("F9", {{"decision", decision.what}}, {view.scene().place(decision)},
                  seen_from({on_record_from(decision)}));
    }
}

void find_steps_together(View const& view, Found& found) {
    auto const steps = steps_down(view);
    for (StepDown const& last : steps) {
        std::vector<RecordPlace> places;
        std::set<StepDown::Sort> seen;
        std::optional<Date> since = last.day;
        for (StepDown const& step : steps) {
            bool const together =
                add_months(last.day, -months_together) < step.day && step.day <= last.day;
            if (!together) continue;
            seen.insert(step.sort);
            places.push_back(step.place);
            since = later_of(since, seen_from({step.seen}));
        }
        if (seen.size() < sorts || met_after(view, *since)) continue;
        auto const count = std::to_string(places.size());
        found.add("F11", {{"count", count}}, std::move(places), since);
        return;
    }
}

void find_no_next_look(View const& view, Found& found) {
    if (has_next_look(view)) return;
    auto const [why, line] = why_no_look(view);
    for (Decision const& decision : view.kase().decisions) {
        if (!view.closes(decision)) continue;
        std::vector<RecordPlace> places{view.scene().place(decision)};
        if (line) places.push_back({"page_line", line->code, why});
        found.add("F12", {{"decision", decision.what}, {"why", why}}, std::move(places),
                  later_of(seen_from({on_record_from(decision)}), looks_over(view)));
    }
}

}  // namespace parallax::look
