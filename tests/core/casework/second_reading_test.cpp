// What a second reader of the checks found wrong: each case stands as it was found.

#include "casework/known_by.hpp"
#include "casework/timeline.hpp"
#include "casework/timeline_lanes.hpp"
#include "core/casework/contradiction_records.hpp"
#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// What the drawing and the table of a timeline say of one record: not yet known, or known.
std::pair<bool, bool> later_in_both(Case const& kase, char const* code, char const* iso) {
    bool drawn = false;
    for (TimelineLane const& lane :
         timeline_lanes(kase, catalogue(), words(), day(iso), {}).lanes) {
        for (LaneMark const& mark : lane.marks) {
            if (mark.code == code) drawn = mark.later;
        }
    }
    bool written = false;
    for (TimelineRow const& row : timeline_seen_from(kase, catalogue(), words(), day(iso))) {
        if (row.code == code) written = row.later;
    }
    return {drawn, written};
}

Event note(char const* code, char const* date) {
    return event_of(code, "other", date, "A visit. Nothing has changed.");
}

std::optional<Date> since_of(std::vector<Contradiction> const& found, char const* code) {
    auto const one = std::ranges::find(found, code, &Contradiction::code);
    REQUIRE(one != found.end());
    return one->since;
}

}  // namespace

TEST_CASE("A decision and words that came to light later are drawn as not yet known") {
    auto words_only = recorded("R1", "other", "", "1 July 2009");
    words_only.said = "He is well";
    words_only.known = when("1 June 2014");
    Case kase = with({words_only});
    kase.decisions = {decision_of("D1", "He may move in", "1 July 2009")};
    kase.decisions[0].known = when("1 June 2014");
    for (char const* code : {"R1", "D1"}) {
        INFO(code);
        CHECK(later_in_both(kase, code, "2011-01-01") == std::pair(true, true));
        CHECK(later_in_both(kase, code, "2014-06-01") == std::pair(false, false));
    }
}

TEST_CASE("F15 holds what changed up to the note, also where the note is an event") {
    Case kase = with({});
    kase.events = {event_of("E1", "birth", "March 2011", "A child is born"),
                   note("E2", "10 January 2012"),
                   event_of("E3", "offence", "5 June 2014", "New images are found")};
    auto const found = looks_of(kase, "F15");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"E2", "E1"});
}

TEST_CASE("C9: where no agency is named, anybody's look comes before the note") {
    Case kase = with({recorded("R1", "rosh", "medium", "1 May 2011")});
    kase.assessments[0].group = "children";
    kase.events = {event_of("E1", "birth", "March 2010", "A child is born"),
                   note("E2", "January 2012")};
    CHECK(looks_of(kase, "C9").empty());
    kase.events[0].date = when("June 2011");
    CHECK(lit(kase, "C9", "E1", "2012-01-31"));
}

TEST_CASE("A paper of before the end of a control, found later, does not say that it goes on") {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "legal", "police")};
    kase.controls[0].ends = when("October 2021");
    auto found = state_of("K1", "working", "January 2020");
    found.known = when("1 February 2022");
    auto const state = [&](char const* iso) {
        return control_on(kase, kase.controls[0], day(iso), words())->state;
    };
    kase.control_states = {found};
    CHECK(state("2022-02-01") == "not_known");
    kase.control_states[0].new_end = when("December 2021");  // over too by the time it is found
    CHECK(state("2022-02-01") == "not_known");
    kase.control_states[0].new_end = when("December 2022");
    CHECK(state("2022-01-31") == "not_known");
    CHECK(state("2022-02-01") == "working");
    CHECK(state("2023-01-01") == "not_known");
}

TEST_CASE("F12: the work ended, in the many ways people write it") {
    for (char const* text :
         {"Social work ended May 2010", "Social work involvement ended 3 May 2010",
          "Involvement ended this week", "The work with him ended today",
          "Support ended due to cuts", "Support stopped following a review",
          "Plan ended without a meeting", "The plan finished early", "They ended social work"}) {
        INFO(text);
        Case kase = empty_case();
        kase.decisions = {decision_of("D1", text, "May 2020")};
        CHECK(looks_of(kase, "F12").size() == 1);
    }
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "The support worker ended the visit early", "May 2020")};
    CHECK(looks_of(kase, "F12").empty());
}

TEST_CASE("F14: a child taken off a control that goes on is covered by none from that day") {
    Case kase = empty_case();
    kase.people = {child_of("C1", "January 2020"), child_of("C2", "March 2021")};
    kase.controls = {control_of("K1", "voluntary", "police")};
    kase.controls[0].covers = {"C1", "C2"};
    auto narrower = state_of("K1", "working", "1 June 2022");
    narrower.covers = {"C1"};
    kase.control_states = {narrower};
    CHECK(looks_of(kase, "F14", "2022-05-31").empty());
    auto const found = looks_of(kase, "F14", "2022-06-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"C2", "K1"});
    CHECK(found[0].since == day("2022-06-01"));
    CHECK_THAT(found[0].text, contains("any longer"));
}

TEST_CASE(
    "An entry that names a child who is not recorded as known yet names the child all the same") {
    Case kase = empty_case();
    kase.people = {child_of("C1", "January 2020"), child_of("C2", "May 2021")};
    kase.controls = {control_of("K1", "voluntary", "police")};
    kase.controls[0].covers = {"C1"};
    auto other = state_of("K1", "working", "January 2021");
    other.covers = {"C2"};
    kase.control_states = {other};
    auto const known = known_by(kase, day("2021-03-01"));
    auto const on = control_on(known, known.controls[0], day("2021-03-01"), words());
    CHECK(*on->covers == Codes{"C2"});
}

TEST_CASE("F14: a control of which nobody knew before the child came was not written before it") {
    Case kase = empty_case();
    kase.people = {child_of("C1", "January 2020"), child_of("C2", "15 January 2013")};
    kase.controls = {control_of("K1", "voluntary", "police", "")};
    kase.controls[0].covers = {"C1"};
    auto late = state_of("K1", "working", "2010");
    late.known = when("1 May 2016");
    late.new_end = when("31 March 2012");
    kase.control_states = {late};
    CHECK_FALSE(lit(kase, "F14", "C2", "2016-12-31"));
}

TEST_CASE("F16: the same end in other words is the same end") {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "legal", "police", "January 2009")};
    kase.controls[0].ends = when("31 January 2010");
    auto again = state_of("K1", "working", "1 June 2010");
    again.new_end = ImpreciseDate("the end of January 2010", day("2010-01-31"), day("2010-01-31"));
    kase.control_states = {again};
    CHECK(looks_of(kase, "F16").at(0).since == day("2010-01-31"));
}

TEST_CASE("F6: an agency is the same with a curly apostrophe") {
    Case kase = with({recorded("R1", "rosh", "medium", "2020")});
    kase.assessments[0].agency = "children's services";
    kase.controls = {control_of("K1", "external", "children\u2019s services")};
    auto checked = state_of("K1", "working", "March 2020");
    checked.owner = "children's services, monthly";
    kase.control_states = {checked};
    CHECK(looks_of(kase, "F6").empty());
    kase.control_states.push_back(state_of("K1", "ended", "May 2020"));
    CHECK(looks_of(kase, "F6").size() == 1);
}

TEST_CASE("C2: its first day does not move when something else is entered later") {
    auto const yes = scored("R1", R"({"stranger_victim":true})", "2009-05-01");
    auto const no = scored("R2", R"({"stranger_victim":false})", "2010-03-01");
    Case kase = with({yes, no});
    kase.facts = {{"F1", "stranger_victim", "true", when("2015"), ""}};
    CHECK(since_of(found_in(kase, "2014-12-31"), "C2") == day("2010-03-01"));
    CHECK(since_of(found_in(kase, "2016-12-31"), "C2") == day("2010-03-01"));
}

TEST_CASE("C7: a second loss is one of its own day, also where only its being known is dated") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    for (auto const& [state, known] :
         {std::pair("failed", "2010"), std::pair("working", "2011"), std::pair("failed", "2012")}) {
        kase.control_states.push_back(status(known, "K1", state, known));
        kase.control_states.back().since = {};
    }
    kase.decisions = {decision("D1", "2009", {"K1"})};
    CHECK(since_of(found_in(kase), "C7") == day("2012-01-01"));
}

TEST_CASE("F12: a day that is set without a trigger is said to be set, and is not past") {
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "Close the case", "May 2020")};
    auto look = line_of("L1", "next_look", "May 2020");
    look.when = when("June 2021");
    look.text = "";
    kase.page_lines = {look};
    auto const found = looks_of(kase, "F12", "2020-12-31");
    REQUIRE(found.size() == 1);
    CHECK_THAT(found[0].text, contains("is set (June 2021)"));
    CHECK(places_of(found[0]) == Codes{"D1", "L1"});
    CHECK_THAT(looks_of(kase, "F12", "2021-07-01").at(0).text, contains("has passed: June 2021"));
    kase.page_lines[0].when = {};
    kase.page_lines[0].text = "a baby is expected";
    CHECK_THAT(looks_of(kase, "F12").at(0).text, contains("no day is set"));
}

TEST_CASE("F13: an old answer does not get younger by ending") {
    Case kase = with({recorded("R1", "arms-style", "medium", "January 2009")});
    auto const since = looks_of(kase, "F13", "2011-12-31").at(0).since;
    kase.assessments[0].ended = when("1 March 2012");
    CHECK(looks_of(kase, "F13", "2012-06-30").at(0).since == since);
    CHECK(looks_of(kase, "F13", "2013-06-30").at(0).since == since);
}

TEST_CASE("Of two births on record the one that names a child is that child's") {
    Case kase = with({harm("R1", "officer", "medium", "2009")});
    kase.people = {child_of("II", "2012"), child_of("JJ", "2012")};
    kase.events = {event("E1", "birth", "2012"), event("E2", "birth", "May 2012")};
    kase.events[1].what = "II is born";
    auto const found = looks_of(kase, "C8");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1", "E1", "E2"});
}

TEST_CASE("An answer that came to light later is not said to be dated later") {
    auto found = recorded("R1", "ovp", "low", "1 May 2009");
    found.known = when("1 June 2014");
    auto const view = seen_on(with({found}), "2011-01-01");
    REQUIRE(view.later);
    CHECK(view.later->line ==
          "1 answer was not yet on record on 1 January 2011 and is not shown: OVP, 1 May 2009, "
          "known of from 1 June 2014.");
}
