#include "casework/replay.hpp"

#include "casework/answer_card.hpp"
#include "casework/in_force.hpp"
#include "casework/known_by.hpp"
#include "casework/needs_a_look/view.hpp"
#include "casework/records.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <set>

namespace parallax {

namespace {

class Days {
public:
    void add(ImpreciseDate const& date) {
        if (!date.known()) return;
        days_.insert(date.first());
        days_.insert(date.last());
    }
    void add(Date day) { days_.insert(day); }
    /// What holds up to a date is over on the day after it.
    void add_end(ImpreciseDate const& date) {
        add(date);
        if (date.known()) add(next_day(date.last()));
    }
    bool empty() const { return days_.empty(); }
    Date last() const { return *days_.rbegin(); }
    std::vector<Date> take() const { return {days_.begin(), days_.end()}; }

private:
    std::set<Date> days_;
};

/// Every record with its kind and code.
std::set<std::pair<std::string, std::string>> codes_of(Case const& kase) {
    std::set<std::pair<std::string, std::string>> codes;
    Case::each_kind(kase, [&](char const* kind, auto const& records) {
        for (auto const& record : records) codes.emplace(kind, record.code);
    });
    return codes;
}

/// Those that are there, parted by commas.
std::string together(std::vector<std::string> parts) {
    std::erase(parts, "");
    return fmt::format("{}", fmt::join(parts, ", "));
}

/// What a record is about, in a line.
struct Words {
    Case const& kase;
    Catalogue const& catalogue;
    Sentences const& sentences;

    std::string of(Person const& it) const { return it.relation; }
    std::string of(Fact const& it) const {
        auto const* kind = catalogue.facts().find(it.fact);
        return kind ? kind->name : it.fact;
    }
    std::string of(Assessment const& it) const {
        return together({it.agency, when_made(it).words()});
    }
    std::string of(Control const& it) const { return it.name; }
    /// "Software on the laptop, failed: Police saw it fail."
    std::string of(ControlStatus const& it) const {
        auto const* control = find_record(kase.controls, it.control);
        auto const in_words = sentences.say("controls.state_" + it.state);
        auto const state = together({control ? control->name : it.control, in_words});
        auto const& told = it.how.empty() ? it.proved : it.how;
        bool const says_more = !told.empty() && !in_words.starts_with(told);
        return says_more ? state + ": " + told : state;
    }
    std::string of(Decision const& it) const { return it.what; }
    std::string of(Event const& it) const { return it.what; }
    std::string of(PageLine const& it) const { return it.text; }
    std::string of(LookAnswer const& it) const { return it.who + ": " + it.why; }
    std::string of(Living const& it) const { return it.person + ", " + it.home; }
    std::string of(Knowing const& it) const {
        auto const extent = lower(sentences.say("controls.extent_" + it.extent));
        return together({it.who, extent}) + ": " + it.what;
    }
};

std::vector<RecordPlace> news(Words const& words, Case const& before) {
    auto const old = codes_of(before);
    std::vector<RecordPlace> places;
    Case::each_kind(words.kase, [&](char const* kind, auto const& records) {
        for (auto const& record : records) {
            if (old.contains({kind, record.code})) continue;
            places.push_back({kind, record.code, words.of(record)});
        }
    });
    return places;
}

std::vector<LevelInForce> levels_of(Case const& known, Catalogue const& catalogue,
                                    Sentences const& sentences, Date day) {
    std::vector<LevelInForce> levels;
    for (Assessment const* record : in_force(known, day)) {
        if (is_words_only(*record)) continue;
        auto const card = answer_card(*record, catalogue, sentences, day);
        auto const level = card.level ? card.level->brief() : card.no_level;
        auto said = together({card.tool, record->agency, level, when_made(*record).words()});
        if (ended_by(*record, day)) {
            said = sentences.say("replay.kept_up_until",
                                 {{"answer", said}, {"when", record->ended.words()}});
        }
        levels.push_back({record->code, std::move(said)});
    }
    return levels;
}

bool lost(ControlsByState const& controls, std::string const& code) {
    return std::ranges::find(controls.failed, code) != controls.failed.end() ||
           std::ranges::find(controls.ended, code) != controls.ended.end();
}

std::vector<RecordPlace> unsupported_in(look::Scene const& scene, ControlsByState const& controls) {
    Case const& known = scene.kase();
    std::vector<RecordPlace> places;
    for (Decision const& decision : known.decisions) {
        bool const control_lost = std::ranges::any_of(
            decision.controls, [&](std::string const& code) { return lost(controls, code); });
        bool const answer_over =
            std::ranges::any_of(decision.assessments, [&](std::string const& code) {
                auto const* record = find_record(known.assessments, code);
                return record && look::answer_over(scene, *record);
            });
        if (control_lost || answer_over) {
            places.push_back({"decision", decision.code, decision.what});
        }
    }
    return places;
}

bool same_record(RecordPlace const& first, RecordPlace const& second) {
    return first.kind == second.kind && first.code == second.code;
}

/// Whether a finding was there before on all the records it rests on now. One that rests on more
/// asks anew; one that has lost a ground does not.
bool was_there(Finding const& now, Finding const& before) {
    if (now.code != before.code || now.places.empty() != before.places.empty()) return false;
    if (!now.places.empty() && !same_record(now.places.front(), before.places.front()))
        return false;
    return std::ranges::all_of(now.places, [&](RecordPlace const& place) {
        return std::ranges::any_of(before.places,
                                   [&](RecordPlace const& old) { return same_record(place, old); });
    });
}

std::vector<std::size_t> newly_lit(std::vector<Finding> const& now, ReplayStep const* before) {
    std::vector<std::size_t> lit;
    for (std::size_t i = 0; i < now.size(); ++i) {
        bool const old = before && std::ranges::any_of(before->findings, [&](Finding const& it) {
                             return was_there(now[i], it);
                         });
        if (!old) lit.push_back(i);
    }
    return lit;
}

ControlsByState sorted_by_state(std::vector<ControlOn> const& controls) {
    ControlsByState by;
    for (ControlOn const& on : controls) {
        auto& list = on.state == "working"  ? by.working
                     : on.state == "failed" ? by.failed
                     : on.state == "ended"  ? by.ended
                                            : by.not_known;
        list.push_back(on.control->code);
    }
    for (auto* list : {&by.working, &by.not_known, &by.failed, &by.ended}) {
        std::ranges::sort(*list, code_before);
    }
    return by;
}

}  // namespace

namespace {

void add_answers(Case const& kase, Days& days) {
    for (auto const& it : kase.assessments) {
        days.add(it.made);
        days.add(it.known);
        days.add(it.ended);
        auto const scored = parse_iso_date(it.scored_on);
        if (it.mode == "computed" && scored) days.add(*scored);
    }
}

void add_controls(Case const& kase, Days& days) {
    for (auto const& it : kase.controls) {
        days.add(it.began);
        days.add_end(it.ends);
    }
    for (auto const& it : kase.control_states) {
        days.add(it.since);
        days.add(it.known);
        days.add_end(it.new_end);
    }
}

void add_people(Case const& kase, Days& days) {
    for (auto const& it : kase.people) days.add(it.known_from.known() ? it.known_from : it.born);
    for (auto const& it : kase.knowings) days.add(it.since);
    for (auto const& it : kase.livings) {
        days.add(it.from);
        days.add(it.until);
    }
}

void add_page(Case const& kase, Days& days) {
    for (auto const& it : kase.look_answers) {
        days.add(it.answered);
        days.add_end(it.until);
    }
    for (auto const& it : kase.page_lines) {
        days.add(it.from);
        days.add_end(it.until);
        if (it.kind == "next_look") days.add_end(it.when);
    }
}

Days days_of(Case const& kase) {
    Days days;
    days.add(kase.conference);
    for (auto const& it : kase.facts) {
        days.add(it.as_of);
        days.add(it.known);
    }
    for (auto const& it : kase.decisions) {
        days.add(it.made);
        days.add(it.known);
    }
    for (auto const& it : kase.events) {
        days.add(it.date);
        days.add(it.known);
    }
    add_answers(kase, days);
    add_controls(kase, days);
    add_people(kase, days);
    add_page(kase, days);
    return days;
}

}  // namespace

std::vector<Date> replay_days(Case const& kase) { return days_of(kase).take(); }

std::vector<Date> replay_days(Case const& kase, Catalogue const& catalogue,
                              Sentences const& sentences) {
    auto const days = days_of(kase);
    if (days.empty()) return {};
    auto all = days;
    look::Scene const scene(kase, catalogue, sentences, days.last());
    for (look::Reading const& reading : scene.readings()) {
        // Its age counts from another day once nobody keeps it up.
        for (ImpreciseDate const& date : {reading.when, reading.record->ended}) {
            if (!date.known()) continue;
            if (auto const old = look::stale_from(reading, date.last())) all.add(*old);
        }
    }
    return all.take();
}

ControlsByState controls_by_state(Case const& kase, Sentences const& sentences, Date on) {
    return sorted_by_state(controls_on(kase, on, sentences));
}

ControlsByState controls_found_later(Case const& kase, Sentences const& sentences, Date on) {
    Case all = kase;
    for (ControlStatus& status : all.control_states) {
        if (status.since.known()) status.known = status.since;
    }
    return controls_by_state(all, sentences, on);
}

ReplayStep replay_step(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                       Date day, ReplayStep const* before) {
    ReplayStep step;
    step.day = day;
    auto const known = known_by(kase, day);
    step.newly_known =
        news({known, catalogue, sentences}, before ? known_by(kase, before->day) : Case{});
    step.levels = levels_of(known, catalogue, sentences, day);
    step.controls = controls_by_state(known, sentences, day);
    step.found_later = controls_found_later(kase, sentences, day);
    step.findings = needs_a_look(kase, catalogue, sentences, day);
    step.lit = newly_lit(step.findings, before);
    step.unsupported = unsupported_in(look::Scene(known, catalogue, sentences, day), step.controls);
    return step;
}

std::vector<ReplayStep> replay(Case const& kase, Catalogue const& catalogue,
                               Sentences const& sentences) {
    std::vector<ReplayStep> steps;
    for (Date const day : replay_days(kase, catalogue, sentences)) {
        steps.push_back(
            replay_step(kase, catalogue, sentences, day, steps.empty() ? nullptr : &steps.back()));
    }
    return steps;
}

}  // namespace parallax
