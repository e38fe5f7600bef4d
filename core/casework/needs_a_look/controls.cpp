// F1: a treatment not begun, held by a legal control that will end. F8: a control known to have
// failed. F16: a legal control has reached its end.

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
    return on.control->kind == "legal" && on.ends_on->known() && !is_lost(on);
}

/// How long an order may run and still be asked about where no length of the treatment is on
/// record. The published order ran for 12 months, which was too short; the report to the court had
/// asked for three years. Half of those is the line, so that orders of many years stay dark.
constexpr int short_order_months = 18;

/// Whether the order may stop before the treatment, which has not begun, can be finished.
bool too_short(View const& view, ControlOn const& legal, ControlOn const& treatment) {
    auto const stops = legal.ends_on->first();
    auto const& needed = *treatment.ends_on;
    if (needed.known()) return stops < needed.last();
    auto const& began = legal.control->began;
    auto const from = began.known() ? began.first() : first_known(view, *legal.control);
    return from && stops <= add_months(*from, short_order_months);
}

bool one_owner(Control const& first, Control const& second) {
    return !trimmed(first.owner).empty() && same_agency(first.owner, second.owner);
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
            if (!one_owner(*legal.control, *treatment.control)) continue;
            if (!too_short(view, legal, treatment)) continue;
            found.add("F1",
                      {{"treatment", treatment.control->name},
                       {"legal", legal.control->name},
                       {"ends", legal.ends_on->words()}},
                      {view.place(treatment), view.place(legal)},
                      later_of(so_since(view, *treatment.control, not_begun),
                               so_since(view, *legal.control, holds_until_a_day)));
        }
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
                  std::move(places), state_since(view, on));
    }
}

namespace {

/// Whether it was over, for certain, before the day it was to end on its own terms.
bool over_before(ControlOn const& on, ImpreciseDate const& ends) {
    if (on.state != "ended" || !on.status) return false;
    auto const& when = so_from(*on.status);
    return when.known() && when.last() < ends.first();
}

}  // namespace

void find_legal_end(View const& view, Found& found) {
    for (ControlOn const& on : view.controls()) {
        auto const& ends = *on.ends_on;
        if (on.control->kind != "legal" || !ends.possibly_by(view.as_of())) continue;
        bool const met = std::ranges::any_of(view.kase().events, [&](Event const& event) {
            return event.kind == "conference" && event.date.known() &&
                   event.date.first() > ends.last();
        });
        if (met || over_before(on, ends)) continue;
        auto const announced = so_since(view, *on.control, [&](ControlOn const& then) {
            bool const same = then.ends_on->known() && then.ends_on->first() == ends.first() &&
                              then.ends_on->last() == ends.last();
            return same && !over_before(then, ends);
        });
        found.add("F16", {{"name", on.control->name}, {"when", ends.words()}}, {view.place(on)},
                  later_of(ends.first(), announced));
    }
}

}  // namespace parallax::look
