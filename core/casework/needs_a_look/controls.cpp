// F1: a treatment not begun, held by a legal control that will end. F6: an agency that holds no
// control any longer, while its answers still stand. F7: a decision leans on a control nobody has
// proved to work. F8: a control known to have failed. F16: a legal control has reached its end.

#include "casework/needs_a_look/view.hpp"

#include "casework/in_force.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax::look {

namespace {

bool not_begun(ControlOn const& on) {
    return on.control->kind == "treatment" && !on.control->began.known() && on.state == "not_known";
}

bool holds_until_a_day(ControlOn const& on) {
    return on.control->kind == "legal" && on.control->ends.known() && !is_lost(on);
}

/// What one agency owns, where nothing of it is left: every control of it has ended.
std::vector<ControlOn const*> all_ended(View const& view, std::string const& owner) {
    std::vector<ControlOn const*> ended;
    for (ControlOn const& on : view.controls()) {
        if (!same_agency(on.control->owner, owner)) continue;
        if (on.state != "ended") return {};
        ended.push_back(&on);
    }
    return ended;
}

/// The agencies that own a control, each once.
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

/// Answers of the agency made by the day that are still the last word; not those about management.
std::vector<Assessment const*> answers_left(View const& view, std::string const& owner, Date day) {
    std::vector<Assessment const*> left;
    for (Assessment const* record : parallax::in_force(view.kase(), view.as_of())) {
        bool const before = !record->made.known() || record->made.possibly_by(day);
        if (!before || !same_agency(record->agency, owner)) continue;
        bool const management = std::ranges::any_of(view.in_force(), [&](Reading const* reading) {
            return reading->record == record && reading->card.management;
        });
        if (!management) left.push_back(record);
    }
    return left;
}

/// Who has to hear of it: those who decided, but for the owner, who knows.
std::string to_tell(View const& view, ControlOn const& on,
                    std::vector<Decision const*> const& decisions) {
    std::vector<std::string> agencies;
    for (Decision const* decision : decisions) {
        auto const& agency = decision->agency;
        bool const seen = std::ranges::any_of(
            agencies, [&](std::string const& other) { return same_agency(agency, other); });
        bool const owner = same_agency(agency, on.control->owner);
        if (!agency.empty() && !owner && !seen) agencies.push_back(agency);
    }
    return agencies.empty() ? view.say("F8_everyone") : listed(agencies);
}

}  // namespace

void find_too_short(View const& view, Found& found) {
    for (ControlOn const& treatment : view.controls()) {
        if (!not_begun(treatment) || treatment.control->owner.empty()) continue;
        for (ControlOn const& legal : view.controls()) {
            if (!holds_until_a_day(legal)) continue;
            if (!same_agency(legal.control->owner, treatment.control->owner)) continue;
            found.add("F1",
                      {{"treatment", treatment.control->name},
                       {"legal", legal.control->name},
                       {"ends", legal.control->ends.words()}},
                      {view.place(treatment), view.place(legal)},
                      seen_from({first_known(view, *treatment.control),
                                 first_known(view, *legal.control)}));
        }
    }
}

void find_owner_left(View const& view, Found& found) {
    for (std::string const& owner : owners(view)) {
        auto const ended = all_ended(view, owner);
        if (ended.empty()) continue;
        std::vector<ImpreciseDate> dates;
        std::vector<RecordPlace> places;
        std::vector<std::string> names;
        for (ControlOn const* on : ended) {
            dates.push_back(in_state_from(view, *on->control, "ended"));
            places.push_back(view.place(*on));
            names.push_back(on->control->name);
        }
        auto const since = seen_from(dates);
        auto const answers = answers_left(view, owner, since.value_or(view.as_of()));
        if (answers.empty()) continue;
        for (Assessment const* record : answers) places.push_back(view.scene().place(*record));
        found.add("F6",
                  {{"owner", capitalised(owner)},
                   {"controls", listed(names)},
                   {"count", std::to_string(answers.size())}},
                  std::move(places), since);
    }
}

void find_unproved(View const& view, Found& found) {
    for (Decision const& decision : view.kase().decisions) {
        std::vector<RecordPlace> places{view.scene().place(decision)};
        std::vector<std::string> names;
        std::optional<Date> since;
        for (std::string const& code : decision.controls) {
            ControlOn const* on = view.control(code);
            if (!on || on->state != "not_known") continue;
            places.push_back(view.place(*on));
            names.push_back(
                view.say("F7_control", {{"name", on->control->name}, {"proved", on->last_proved}}));
            auto const open = in_state_from(view, *on->control, "not_known");
            auto const seen =
                seen_from({decision.made, open.known() ? open : first_known(view, *on->control)});
            if (!since || (seen && *seen < *since)) since = seen;
        }
        if (names.empty()) continue;
        found.add("F7", {{"decision", decision.what}, {"controls", listed(names)}},
                  std::move(places), since);
    }
}

void find_failed(View const& view, Found& found) {
    for (ControlOn const& on : view.controls()) {
        if (on.state != "failed") continue;
        auto const decisions = leaning_on(view, *on.control);
        std::vector<RecordPlace> places{view.place(on)};
        for (Decision const* decision : decisions) places.push_back(view.scene().place(*decision));
        found.add("F8",
                  {{"name", on.control->name},
                   {"count", std::to_string(decisions.size())},
                   {"agencies", to_tell(view, on, decisions)}},
                  std::move(places), seen_from({in_state_from(view, *on.control, "failed")}));
    }
}

void find_legal_end(View const& view, Found& found) {
    for (ControlOn const& on : view.controls()) {
        auto const& ends = on.control->ends;
        if (on.control->kind != "legal" || !ends.possibly_by(view.as_of())) continue;
        bool const met = std::ranges::any_of(view.kase().events, [&](Event const& event) {
            return event.kind == "conference" && event.date.known() &&
                   event.date.first() > ends.last();
        });
        auto const over = in_state_from(view, *on.control, "ended");
        bool const ended_before = over.known() && over.last() < ends.first();
        if (met || ended_before) continue;
        found.add("F16", {{"name", on.control->name}, {"when", ends.words()}}, {view.place(on)},
                  seen_from({ends, first_known(view, *on.control)}));
    }
}

}  // namespace parallax::look
