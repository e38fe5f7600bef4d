// F9: contact with him cut, leaning on no answer about him.
// F11: contact cut, a control failed, a level lowered and a plan ended, all within a year, and no
// meeting since.
// F12: work closed, with no day and no trigger to look again.

#include "casework/needs_a_look/view.hpp"

#include <algorithm>
#include <set>

namespace parallax::look {

namespace {

/// Less of something that was meant to protect, from the day it was known.
struct StepDown {
    enum Sort { contact_cut, control_failed, level_lowered, plan_ended } sort = contact_cut;
    Date day{};
    RecordPlace place;
};
constexpr std::size_t sorts = 4;
constexpr int months_together = 12;

void add_controls(View const& view, std::vector<StepDown>& steps) {
    for (ControlOn const& on : view.controls()) {
        if (!is_lost(on)) continue;
        bool const plan = on.state == "ended" && on.control->kind == "multi_agency";
        if (on.state != "failed" && !plan) continue;
        auto const known = in_state_from(view, *on.control, on.state);
        if (!known.known()) continue;
        steps.push_back({plan ? StepDown::plan_ended : StepDown::control_failed, known.first(),
                         view.place(on)});
    }
}

std::vector<StepDown> steps_down(View const& view) {
    std::vector<StepDown> steps;
    for (Decision const& decision : view.kase().decisions) {
        if (!decision.made.known() || !cuts_contact(view, decision)) continue;
        steps.push_back(
            {StepDown::contact_cut, decision.made.first(), view.scene().place(decision)});
    }
    for (Step const& step : view.steps()) {
        if (!step.fell) continue;
        steps.push_back(
            {StepDown::level_lowered, step.after->when.first(), view.scene().place(*step.after)});
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

bool has_passed(PageLine const& line, Date as_of) {
    return line.when.known() && line.when.last() < as_of;
}

/// When the last day to look again was given up, or had passed; none: there never was one.
std::optional<Date> look_given_up(View const& view) {
    std::optional<Date> day;
    for (PageLine const& line : view.kase().page_lines) {
        if (line.kind != "next_look") continue;
        bool const passed = has_passed(line, view.as_of());
        if (passed) day = later_of(day, date_from_day_number(day_number(line.when.last()) + 1));
        if (!passed && line.until.known()) day = later_of(day, line.until.last());
    }
    return day;
}

bool has_next_look(View const& view) {
    return std::ranges::any_of(view.kase().page_lines, [&](PageLine const& line) {
        bool const whole =
            line.when.known() && !line.text.empty() && !has_passed(line, view.as_of());
        return line.kind == "next_look" && whole && !line.until.certainly_by(view.as_of());
    });
}

}  // namespace

void find_cut_unassessed(View const& view, Found& found) {
    for (Decision const& decision : view.kase().decisions) {
        if (!decision.assessments.empty() || !cuts_contact(view, decision)) continue;
        found.add("F9", {{"decision", decision.what}}, {view.scene().place(decision)},
                  seen_from({decision.made}));
    }
}

void find_steps_together(View const& view, Found& found) {
    auto const steps = steps_down(view);
    for (StepDown const& last : steps) {
        std::vector<RecordPlace> places;
        std::set<StepDown::Sort> seen;
        for (StepDown const& step : steps) {
            bool const together =
                add_months(last.day, -months_together) < step.day && step.day <= last.day;
            if (!together) continue;
            seen.insert(step.sort);
            places.push_back(step.place);
        }
        if (seen.size() < sorts || met_after(view, last.day)) continue;
        found.add("F11", {{"count", std::to_string(places.size())}}, std::move(places), last.day);
        return;
    }
}

void find_no_next_look(View const& view, Found& found) {
    if (has_next_look(view)) return;
    for (Decision const& decision : view.kase().decisions) {
        if (!view.said(decision.what, "closing_words")) continue;
        found.add("F12", {{"decision", decision.what}}, {view.scene().place(decision)},
                  later_of(seen_from({decision.made}), look_given_up(view)));
    }
}

}  // namespace parallax::look
