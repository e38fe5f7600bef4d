// Going through a case day by day. The published case is set against the review's own table of what
// was in place and working on three dates, written down by hand.

#include "casework/replay.hpp"
#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::vector<ReplayStep> const& replayed() {
    static auto const steps = replay(example(), catalogue(), words());
    return steps;
}

/// The last step on or before the day.
ReplayStep const& at(char const* iso) {
    ReplayStep const* found = &replayed().front();
    for (ReplayStep const& step : replayed()) {
        if (step.day <= day(iso)) found = &step;
    }
    return *found;
}

bool holds(Codes const& list, Codes const& wanted) {
    return std::ranges::all_of(wanted, [&](std::string const& code) {
        return std::ranges::find(list, code) != list.end();
    });
}

bool lights(ReplayStep const& step, char const* code) {
    return std::ranges::any_of(step.lit,
                               [&](std::size_t at) { return step.findings[at].code == code; });
}

/// The first day of the replay on which the check lights with this record.
Date first_lit(char const* code, char const* record) {
    for (ReplayStep const& step : replayed()) {
        for (std::size_t at : step.lit) {
            auto const places = places_of(step.findings[at]);
            bool const rests = std::ranges::find(places, record) != places.end();
            if (step.findings[at].code == code && rests) return step.day;
        }
    }
    FAIL(code << " never lights");
    return {};
}

using Span = std::pair<char const*, char const*>;

}  // namespace

TEST_CASE("replay: in December 2009 six controls worked, as was found later") {
    auto const& step = at("2009-12-31");
    CHECK(step.found_later.working == Codes{"K4", "K5", "K6", "K7", "K8", "K10"});
    CHECK(holds(step.found_later.not_known, {"K9", "K14"}));
    CHECK(step.found_later.ended == Codes{"K1", "K2", "K3", "K12"});
    // At the time nobody had proved the software or the agreement.
    CHECK(step.controls.working == Codes{"K4", "K5", "K6", "K10"});
    CHECK(holds(step.controls.not_known, {"K7", "K8", "K9", "K14"}));
}

TEST_CASE("replay: in December 2010 three were left") {
    auto const& step = at("2010-12-31");
    for (ControlsByState const* by : {&step.controls, &step.found_later}) {
        CHECK(by->working == Codes{"K4", "K5", "K6"});
        CHECK(holds(by->not_known, {"K9", "K14"}));
        CHECK(by->failed == Codes{"K7"});
        CHECK(by->ended == Codes{"K1", "K2", "K3", "K8", "K10", "K11", "K12", "K13"});
    }
}

TEST_CASE("replay: in December 2014 two were left") {
    auto const& step = at("2014-12-31");
    for (ControlsByState const* by : {&step.controls, &step.found_later}) {
        CHECK(by->working == Codes{"K4", "K6"});
        CHECK(holds(by->not_known, {"K9", "K14"}));
        CHECK(by->failed == Codes{"K7"});
        CHECK(by->ended == Codes{"K1", "K2", "K3", "K5", "K8", "K10", "K11", "K12", "K13"});
    }
}

TEST_CASE("replay: each question lights within the time the review gives for it") {
    auto const within = [](char const* code, char const* record, Span span) {
        INFO(code << " " << record << " " << iso_date(first_lit(code, record)));
        CHECK(first_lit(code, record) >= day(span.first));
        CHECK(first_lit(code, record) <= day(span.second));
    };
    within("F1", "K2", {"2008-10-01", "2008-10-31"});
    within("F2", "R5", {"2009-01-01", "2009-11-30"});
    within("F3", "R1", {"2009-01-01", "2009-12-31"});
    within("F4", "R2", {"2009-01-01", "2009-12-31"});
    within("F5", "E03", {"2009-01-01", "2009-12-31"});
    within("F6", "K1", {"2009-09-01", "2009-11-30"});
    within("F7", "D1", {"2009-09-01", "2009-11-30"});
    within("F8", "K7", {"2010-01-01", "2010-12-31"});
    within("F9", "D4", {"2010-07-01", "2010-07-31"});
    within("F10", "R9", {"2010-10-01", "2010-10-31"});
    within("F11", "K7", {"2010-09-01", "2010-12-31"});
    within("F12", "D3", {"2010-09-01", "2010-12-31"});
    within("F13", "R2", {"2010-09-01", "2010-12-31"});
    within("F14", "II", {"2011-01-01", "2012-12-31"});
    within("F15", "R11a", {"2011-01-01", "2012-12-31"});
    within("F16", "K5", {"2013-09-01", "2013-11-30"});
    within("F17", "JJ", {"2013-01-01", "2014-12-31"});
    within("F18", "R10", {"2014-01-01", "2014-12-31"});
}

TEST_CASE("replay: decisions lose what they lean on during 2010") {
    auto const codes = [](ReplayStep const& step) {
        Codes all;
        for (RecordPlace const& place : step.unsupported) all.push_back(place.code);
        return all;
    };
    CHECK(codes(at("2009-12-31")).empty());
    CHECK(codes(at("2010-12-31")) == Codes{"D1", "D2", "D3"});
}

TEST_CASE("replay: a step holds what is new on its day, and the levels in force") {
    auto const& step = at("2010-07-01");
    REQUIRE(step.day == day("2010-07-01"));
    Codes fresh;
    for (RecordPlace const& place : step.newly_known) fresh.push_back(place.code);
    CHECK(holds(fresh, {"D4", "E16", "K6.2"}));
    CHECK(lights(step, "F9"));
    Codes levels;
    for (LevelInForce const& level : step.levels) levels.push_back(level.assessment);
    CHECK(holds(levels, {"R1", "R2", "R3", "R6"}));
}

TEST_CASE("replay: of what somebody did not know it is said that they did not") {
    bool found = false;
    for (RecordPlace const& place : at("2008-10-01").newly_known) {
        if (place.code != "W6") continue;
        found = true;
        CHECK_THAT(place.words, contains("school and centre, did not know: "));
    }
    CHECK(found);
}

TEST_CASE("replay: what is learned later never changes what an earlier day shows") {
    // The case with nothing but what was known by a day says the same of that day, and of every day
    // before it, as the case with all that came after.
    auto const said = [](std::vector<Finding> const& found) {
        std::vector<std::string> all;
        for (Finding const& one : found) {
            all.push_back(one.code + one.text + (one.since ? iso_date(*one.since) : ""));
            for (RecordPlace const& place : one.places) all.back() += place.code + place.words;
        }
        return all;
    };
    auto const days = replay_days(example());
    for (std::size_t i = 0; i < days.size(); i += 4) {
        auto earlier = example();
        auto const later = [&](ImpreciseDate const& date) {
            return date.known() && date.first() > days[i];
        };
        std::erase_if(earlier.assessments, [&](auto const& it) { return later(it.made); });
        std::erase_if(earlier.control_states, [&](auto const& it) { return later(it.known); });
        std::erase_if(earlier.events, [&](auto const& it) { return later(it.date); });
        std::erase_if(earlier.people, [&](auto const& it) { return later(it.known_from); });
        std::erase_if(earlier.page_lines, [&](auto const& it) { return later(it.from); });
        std::erase_if(earlier.decisions, [&](auto const& it) { return later(it.made); });
        for (std::size_t j = 0; j <= i; j += 6) {
            INFO(iso_date(days[i]) << " seen on " << iso_date(days[j]));
            auto const iso = iso_date(days[j]);
            CHECK(said(looks_in(earlier, iso.c_str())) == said(looks_in(example(), iso.c_str())));
        }
    }
}

TEST_CASE("replay: a case without any date has no days") {
    CHECK(replay(empty_case(), catalogue(), words()).empty());
}

TEST_CASE("replay: the days on which something falls due or runs out are among its days") {
    auto kept_up = recorded("R1", "arms-style", "medium", "2020-03-31");
    auto computed = recorded("R2", "rm2000-s", "", "2020-06-01");
    computed.mode = "computed";
    computed.scored_on = "2020-05-20";
    auto ended = recorded("R3", "rosh", "medium", "2020-01-01");
    ended.ended = when("2020-02-29");
    Case kase = with({kept_up, computed, ended});
    kase.page_lines = {line_of("L1", "next_look", "2020-04-01")};
    kase.page_lines[0].when = when("2020-11-15");
    LookAnswer answer;
    answer.answered = when("2020-07-01");
    answer.until = when("2020-12-31");
    kase.look_answers = {answer};
    auto const days = replay_days(kase, catalogue(), words());
    for (char const* iso : {"2020-05-20", "2020-11-15", "2020-11-16", "2020-12-31", "2021-01-01",
                            "2021-03-31", "2021-02-28"}) {
        INFO(iso);
        CHECK(std::ranges::find(days, day(iso)) != days.end());
    }
}

TEST_CASE("replay: a finding that rests on more than the day before lights again") {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "external", "police")};
    kase.control_states = {state_of("K1", "failed", "2020-05-01")};
    auto decision = decision_of("D1", "Fewer meetings", "2020-08-01");
    decision.controls = {"K1"};
    kase.decisions = {decision};
    kase.events = {event_of("E1", "other", "2020-10-01")};
    auto const steps = replay(kase, catalogue(), words());
    auto const on = [&](char const* iso) {
        auto const found = std::ranges::find(steps, day(iso), &ReplayStep::day);
        REQUIRE(found != steps.end());
        return *found;
    };
    CHECK(lights(on("2020-05-01"), "F8"));
    CHECK(lights(on("2020-08-01"), "F8"));
    CHECK_FALSE(lights(on("2020-10-01"), "F8"));
}

TEST_CASE(
    "replay: a decision on an answer that was replaced or grew old has lost what it leans on") {
    Case kase = with({recorded("R1", "rosh", "medium", "2020-01-01"),
                      recorded("R2", "rosh", "high", "2020-06-01"),
                      recorded("R3", "arms-style", "medium", "2020-01-01")});
    kase.decisions = {decision_of("D1", "Fewer meetings", "2020-02-01"),
                      decision_of("D2", "Fewer calls", "2020-02-01")};
    kase.decisions[0].assessments = {"R1"};
    kase.decisions[1].assessments = {"R3"};
    auto const codes = [&](char const* iso) {
        Codes all;
        auto const step = replay_step(kase, catalogue(), words(), day(iso), nullptr);
        for (RecordPlace const& place : step.unsupported) all.push_back(place.code);
        return all;
    };
    CHECK(codes("2020-05-31").empty());
    CHECK(codes("2020-06-01") == Codes{"D1"});
    CHECK(codes("2021-01-01") == Codes{"D1", "D2"});
}
