#include "casework/needs_a_look/view.hpp"

#include "casework/control_history.hpp"
#include "casework/in_force.hpp"
#include "casework/said.hpp"
#include "casework/what_changed.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax::look {

namespace {

bool one_series(Assessment const& first, Assessment const& second) {
    return first.instrument == second.instrument && first.group == second.group &&
           same_agency(first.agency, second.agency);
}

/// A form without a level says nothing that another answer could differ from.
bool gives_a_level(Reading const& reading) {
    return reading.card.level && reading.when.known() && !is_untouched(*reading.record);
}

bool does(Decision const& decision, std::string_view effect) {
    return decision.effect == effect || decision.effect == "both";
}

bool lower_level(Reading const& before, Reading const& after) {
    auto const& was = before.card.level;
    auto const& is = after.card.level;
    return !after.card.management && was && is && was->count == is->count && is->last < was->first;
}

/// What scoring again has shown to make no difference explains nothing.
bool explains(ChangeFactor const& factor) {
    if (factor.known != Known::scored_again) return true;
    return factor.sufficient.value_or(false) || factor.necessary.value_or(false);
}

std::vector<std::string> factors_of(Step const& step, Scene const& scene) {
    std::vector<std::string> codes;
    for (ChangeFactor const& factor :
         change_factors(scene.kase(), scene.catalogue(), scene.sentences(), *step.before->record,
                        *step.after->record)) {
        if (explains(factor)) codes.push_back(factor.code);
    }
    return codes;
}

}  // namespace

View::View(Case const& known, Catalogue const& catalogue, Sentences const& sentences, Date as_of)
    : scene_(known, catalogue, sentences, as_of),
      contradictions_(contradiction::all_in(scene_)),
      controls_(controls_on(known, as_of, sentences)) {
    auto const latest = parallax::in_force(known, as_of);
    for (Reading const& reading : scene_.readings()) {
        if (std::ranges::find(latest, reading.record) != latest.end()) {
            in_force_.push_back(&reading);
        }
    }
    find_steps();
    find_conference();
}

/// A form nobody has touched, or a record without a level, is no step up or down.
void View::find_steps() {
    for (Reading const& after : scene_.readings()) {
        if (!gives_a_level(after)) continue;
        Reading const* before = nullptr;
        for (Reading const& other : scene_.readings()) {
            bool const earlier = gives_a_level(other) && other.when.first() < after.when.first();
            if (!earlier || !one_series(*other.record, *after.record)) continue;
            if (!before || before->when.first() <= other.when.first()) before = &other;
        }
        if (!before) continue;
        steps_.push_back({before, &after, lower_level(*before, after)});
        if (!after.card.management) steps_.back().factors = factors_of(steps_.back(), scene_);
    }
}

void View::find_conference() {
    auto const take = [&](ImpreciseDate const& date) {
        if (!date.possibly_by(as_of())) return;
        if (!conference_.known() || date.first() < conference_.first()) conference_ = date;
    };
    take(kase().conference);
    for (Event const& event : kase().events) {
        if (event.kind == "conference") take(event.date);
    }
}

ControlOn const* View::control(std::string_view code) const {
    auto const found =
        std::ranges::find_if(controls_, [&](auto const& on) { return on.control->code == code; });
    return found == controls_.end() ? nullptr : &*found;
}

std::string View::say(std::string_view id, Names names) const {
    return scene_.sentences().say("needs_a_look." + std::string(id), names);
}

bool View::said(std::string_view text, std::string_view words_id) const {
    return !word_said(text, say(words_id)).empty();
}

bool View::cuts_contact(Decision const& decision) const {
    if (!decision.effect.empty()) return does(decision, "cuts_contact");
    DoneTo const cut{.acts = say("cut_words"),
                     .plain_acts = say("cut_now_words"),
                     .things = say("contact_words")};
    if (done_to(decision.what, cut)) return true;
    return said(decision.what, "contact_words") && made_rarer(decision.what, say("how_often"));
}

bool View::closes(Decision const& decision) const {
    if (!decision.effect.empty()) return does(decision, "closes");
    DoneTo const ended{.acts = {},
                       .plain_acts = say("end_now_words"),
                       .things = say("work_words"),
                       .past_acts = say("ended_words")};
    auto const text = without_phrases(decision.what, say("not_closing_words"));
    return said(text, "closing_words") || done_to(text, ended);
}

bool View::not_in_plan(Event const& event) const {
    if (!event.in_plan.empty()) return event.in_plan == "no";
    return said(event.what, "not_planned_words");
}

bool View::not_in_plan(Assessment const& record) const {
    if (!record.in_plan.empty()) return record.in_plan == "no";
    return said(record.note, "not_planned_words") || said(record.said, "not_planned_words");
}

RecordPlace View::place(ControlOn const& on) const {
    return {"control", on.control->code,
            say("control_" + on.state, {{"name", on.control->name}, {"owner", on.owner}})};
}

RecordPlace View::place(Event const& event) const {
    auto const words = event.date.known() ? event.date.words() : say("not_dated");
    return {"event", event.code, say("event", {{"what", event.what}, {"when", words}})};
}

RecordPlace View::place(Person const& person) const {
    return {"person", person.code,
            say("person", {{"code", person.code}, {"relation", person.relation}})};
}

void Found::add(std::string const& code, Names names, std::vector<RecordPlace> places,
                std::optional<Date> since) {
    Finding finding;
    finding.code = code;
    finding.title = view_.say(code + "_title");
    finding.text = view_.say(code, names);
    finding.ask = view_.say(code + "_ask", names);
    finding.places = std::move(places);
    finding.since = since;
    found_.push_back(std::move(finding));
}

bool is_lost(ControlOn const& on) { return on.state == "failed" || on.state == "ended"; }

std::optional<Date> later_of(std::optional<Date> first, std::optional<Date> second) {
    if (!first || !second) return first ? first : second;
    return std::max(*first, *second);
}

std::optional<Date> seen_from(std::vector<ImpreciseDate> const& dates) {
    std::optional<Date> since;
    for (ImpreciseDate const& date : dates) {
        if (date.known()) since = later_of(since, date.first());
    }
    return since;
}

std::optional<Date> so_since(View const& view, Control const& control,
                             std::function<bool(ControlOn const&)> const& so) {
    return control_so_since(view.kase(), control, view.as_of(), view.scene().sentences(), so);
}

std::optional<Date> state_since(View const& view, ControlOn const& on) {
    return so_since(view, *on.control,
                    [&](ControlOn const& then) { return then.state == on.state; });
}

std::optional<Date> first_known(View const& view, Control const& control) {
    for (Date const day : control_days(view.kase(), control, view.as_of())) {
        if (control_on(view.kase(), control, day, view.scene().sentences())) return day;
    }
    return std::nullopt;
}

std::vector<Decision const*> leaning_on(View const& view, Control const& control) {
    std::vector<Decision const*> found;
    for (Decision const& decision : view.kase().decisions) {
        auto const& on = decision.controls;
        if (std::ranges::find(on, control.code) != on.end()) found.push_back(&decision);
    }
    return found;
}

std::string listed(std::vector<std::string> const& words) {
    std::string all;
    for (std::string const& word : words) all += (all.empty() ? "" : "; ") + word;
    return all;
}

}  // namespace parallax::look
