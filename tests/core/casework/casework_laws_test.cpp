// Laws that hold for every case, with cases and later records drawn at random.

#include "casework/invented.hpp"
#include "casework/known_by.hpp"
#include "casework/looked_at.hpp"
#include "casework/timeline_lanes.hpp"
#include "core/casework/looks.hpp"
#include "support/property.hpp"

#include <algorithm>
#include <random>

using namespace parallax;
using namespace parallax::test;

namespace {

using Lines = std::vector<std::string>;

/// Some years after the day that is known, or at once.
ImpreciseDate learned(ImpreciseDate const& made) {
    int const days = *rc::gen::element(0, 0, 0, 200, 900);
    if (days == 0 || !made.known()) return {};
    return ImpreciseDate(date_from_day_number(day_number(made.last()) + days));
}

/// An invented case in which some answers and decisions came to light only later.
Case drawn_case() {
    auto const number = *rc::gen::inRange<std::size_t>(1, 5000);
    RC_LOG() << "case " << number << "\n";
    auto kase = invented_case(23, number);
    for (Assessment& record : kase.assessments) record.known = learned(record.made);
    for (Decision& decision : kase.decisions) decision.known = learned(decision.made);
    return kase;
}

Date drawn_day() {
    auto const first = day_number(day("2008-01-01"));
    auto const last = day_number(day("2028-12-31"));
    auto const drawn = date_from_day_number(*rc::gen::inRange(first, last));
    RC_LOG() << "on " << iso_date(drawn) << "\n";
    return drawn;
}

/// A time after the day, of one day up to more than a year.
ImpreciseDate after(Date day) {
    int const first = day_number(day) + *rc::gen::inRange(1, 900);
    int const last = first + *rc::gen::element(0, 0, 30, 400);
    return {"later", date_from_day_number(first), date_from_day_number(last)};
}

/// Adds a record that nobody had by that day.
void add_later(Case& kase, Date day) {
    auto const when = after(day);
    switch (*rc::gen::inRange(0, 9)) {
        case 0:
            kase.assessments.push_back(recorded("R99", "rosh", "high", "2050"));
            kase.assessments.back().made = when;
            break;
        case 1:
            if (kase.controls.empty()) return;
            kase.control_states.push_back(
                state_of(kase.controls.front().code.c_str(), "failed", "2050"));
            kase.control_states.back().known = when;
            // It may have failed long before anybody knew.
            kase.control_states.back().since = *rc::gen::element(ImpreciseDate(day), when);
            break;
        case 2:
            kase.events.push_back(event_of("E99", "conference", "2050"));
            kase.events.back().date = when;
            break;
        case 3:
            kase.people.push_back(child_of("C99", "2050"));
            kase.people.back().known_from = when;
            break;
        case 4:
            kase.decisions.push_back(decision_of("D99", "Close the case", "2050"));
            kase.decisions.back().made = when;
            break;
        case 5:
            kase.page_lines.push_back(line_of("L99", "next_look", "2050"));
            kase.page_lines.back().from = when;
            break;
        case 6:
            kase.assessments.push_back(recorded("R98", "rm2000-s", "low", "2005"));
            kase.assessments.back().known = when;
            break;
        case 7:
            kase.decisions.push_back(decision_of("D98", "Cut visits", "2005"));
            kase.decisions.back().known = when;
            break;
        default:
            kase.events.push_back(event_of("E98", "birth", "2005"));
            kase.events.back().known = when;
    }
}

Lines said(std::vector<Finding> const& findings) {
    Lines all;
    for (Finding const& one : findings) {
        all.push_back(one.code + " " + one.text + (one.since ? iso_date(*one.since) : ""));
        for (RecordPlace const& place : one.places) all.back() += " " + place.code + place.words;
    }
    return all;
}

Lines looked(Case const& kase, Date on) {
    return said(needs_a_look(kase, catalogue(), words(), on));
}

/// What a drawing shows as known on the day.
Lines drawn_as_known(Case const& kase, Date on) {
    Lines all;
    for (TimelineLane const& lane : timeline_lanes(kase, catalogue(), words(), on, {}).lanes) {
        for (LaneSpan const& span : lane.spans) {
            if (!span.later)
                all.push_back(lane.name + span.code + span.state + iso_date(span.first));
        }
        for (LaneMark const& mark : lane.marks) {
            if (!mark.later) all.push_back(lane.name + mark.code + iso_date(mark.first));
        }
    }
    return all;
}

/// The check and the records, whatever their order.
Lines grounds(Case const& kase, Date on) {
    Lines all;
    for (Finding const& one : needs_a_look(kase, catalogue(), words(), on)) {
        auto codes = places_of(one);
        std::ranges::sort(codes);
        all.push_back(one.code);
        for (std::string const& code : codes) all.back() += " " + code;
    }
    std::ranges::sort(all);
    return all;
}

}  // namespace

TEST_CASE("whatever is learned later, an earlier day says what it said") {
    require_property("later knowledge", 300, [] {
        auto const kase = drawn_case();
        Date const day = drawn_day();
        auto more = kase;
        add_later(more, day);
        RC_ASSERT(looked(more, day) == looked(kase, day));
        RC_ASSERT(drawn_as_known(more, day) == drawn_as_known(kase, day));
    });
}

namespace {

/// The same check of the same record; where it rests on none, the same check.
bool about_the_same(Finding const& one, Finding const& other) {
    if (one.code != other.code || one.places.empty() != other.places.empty()) return false;
    return one.places.empty() || one.places.front().code == other.places.front().code;
}

}  // namespace

TEST_CASE("a finding shows from a day that has come, and on that day it is there") {
    require_property("since", 300, [] {
        auto const kase = drawn_case();
        Date const day = drawn_day();
        for (Finding const& one : needs_a_look(kase, catalogue(), words(), day)) {
            if (!one.since) continue;
            RC_LOG() << one.code << " since " << iso_date(*one.since) << ": " << one.text << "\n";
            RC_ASSERT(*one.since <= day);
            auto const then = needs_a_look(kase, catalogue(), words(), *one.since);
            RC_ASSERT(std::ranges::any_of(then, [&](Finding const& other) {
                return about_the_same(other, one) && other.since == one.since;
            }));
        }
    });
}

TEST_CASE("people, events and decisions can be entered in any order") {
    require_property("order", 200, [] {
        auto const kase = drawn_case();
        Date const day = drawn_day();
        auto mixed = kase;
        std::mt19937 order(*rc::gen::inRange(1u, 100000u));
        std::ranges::shuffle(mixed.people, order);
        std::ranges::shuffle(mixed.events, order);
        std::ranges::shuffle(mixed.decisions, order);
        std::ranges::shuffle(mixed.facts, order);
        RC_ASSERT(grounds(mixed, day) == grounds(kase, day));
    });
}

TEST_CASE("an answer to a finding takes nothing away, and speaks only to its own") {
    require_property("answers", 200, [] {
        auto kase = drawn_case();
        Date const day = drawn_day();
        auto const found = needs_a_look(kase, catalogue(), words(), day);
        RC_PRE(!found.empty());
        auto const which = *rc::gen::inRange<std::size_t>(0, found.size());
        auto const answer = answer_to(found[which], kase, day, day, "chair", "seen to", {});
        kase.look_answers.push_back(answer);
        auto const sorted = looked_at(found, kase, {}, day);
        RC_ASSERT(sorted.open.size() + sorted.answered.size() == found.size());
        RC_ASSERT(!sorted.answered.empty());
        auto const known = known_by(kase, day);
        for (AnsweredFinding const& one : sorted.answered) {
            RC_ASSERT(grounds_of(one.finding, known) == grounds_of(found[which], known));
        }
    });
}
