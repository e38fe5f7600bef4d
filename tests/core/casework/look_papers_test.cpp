// F2, F4, F5, F15 and F20: each finds what it is for, not what only looks like it, not too early.

#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Assessment meeting(char const* note) {
    auto record = recorded("R1", "mappa-level", "level_2", "May 2020");
    record.note = note;
    return record;
}

Case at_conference() {
    Case kase = with({recorded("R1", "rosh", "medium", "March 2020")});
    kase.assessments[0].group = "children";
    kase.events = {event_of("E1", "conference", "2020-06-10")};
    return kase;
}

Case nothing_changed() {
    auto note = recorded("R1", "other", "", "May 2021");
    note.said = "Nothing has changed.";
    Case kase = with({note});
    kase.controls = {control_of("K1", "external", "police"),
                     control_of("K2", "external", "police")};
    kase.control_states = {state_of("K1", "ended", "2020-02-01"),
                           state_of("K2", "ended", "2021-02-01")};
    kase.events = {event_of("E1", "conference", "2020-06-10")};
    return kase;
}

}  // namespace

TEST_CASE("F2: a level that needs papers, where the record says there were none") {
    auto const found = looks_of(with({meeting("Raised without minutes.")}), "F2", "2020-05-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1"});
    CHECK(found[0].since == day("2020-05-01"));
    CHECK(looks_of(with({meeting("Minutes were kept.")}), "F2").empty());
    CHECK(looks_of(with({meeting("Raised without minutes.")}), "F2", "2020-04-30").empty());
}

TEST_CASE("F4: from the conference on, an answer that waits for a change needs a list of them") {
    auto const kase = at_conference();
    CHECK(looks_of(kase, "F4", "2020-06-09").empty());
    auto const found = looks_of(kase, "F4", "2020-06-10");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1"});
    CHECK(found[0].since == day("2020-06-10"));
}

TEST_CASE("F4: a list answers it while the list is in use, and another level does not ask for it") {
    auto kase = at_conference();
    kase.page_lines = {line_of("L1", "unless", "2020-07-01")};
    kase.page_lines[0].until = when("2020-09-30");
    CHECK(looks_of(kase, "F4", "2020-06-30").size() == 1);
    CHECK(looks_of(kase, "F4", "2020-07-01").empty());
    auto const again = looks_of(kase, "F4", "2020-10-01");
    REQUIRE(again.size() == 1);
    CHECK(again[0].since == day("2020-10-01"));
    CHECK(looks_of(kase, "F4", "2020-09-30").empty());
    kase = at_conference();
    kase.assessments[0].level = "high";
    CHECK(looks_of(kase, "F4").empty());
}

TEST_CASE("F5: something that a paper holds and no plan covers, once there is a plan to look at") {
    auto kase = at_conference();
    kase.events.push_back(
        event_of("E2", "other", "January 2020", "A report holds a worry that no plan covers."));
    CHECK(looks_of(kase, "F5", "2020-06-09").empty());
    auto const found = looks_of(kase, "F5", "2020-06-10");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"E2"});
    kase.events[1].what = "A report holds a worry that the plan covers.";
    CHECK(looks_of(kase, "F5").empty());
}

TEST_CASE("F15: no change is set against all that changed since the first plan") {
    auto const kase = nothing_changed();
    CHECK(looks_of(kase, "F15", "2021-04-30").empty());
    auto const found = looks_of(kase, "F15", "2021-05-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1", "K2"});  // K1 ended before the first plan
    CHECK(found[0].since == day("2021-05-01"));
}

TEST_CASE("F15: what changed after the note, or was learned later, does not speak against it") {
    auto kase = nothing_changed();
    kase.control_states[1] = state_of("K2", "ended", "June 2021");
    CHECK(looks_of(kase, "F15").empty());
    kase = nothing_changed();
    kase.control_states[1].known = when("June 2021");
    CHECK(looks_of(kase, "F15", "2021-05-31").empty());
}

TEST_CASE("F20: nobody has decided whether to tell") {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "information", "", "")};
    auto const found = looks_of(kase, "F20", "2020-01-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"K1"});
    CHECK_FALSE(found[0].since);
    kase.control_states = {state_of("K1", "ended", "March 2020")};  // it was decided against
    CHECK(looks_of(kase, "F20", "2020-02-29").size() == 1);
    CHECK(looks_of(kase, "F20", "2020-03-01").empty());
    kase.control_states.clear();
    kase.controls[0].kind = "external";
    CHECK(looks_of(kase, "F20").empty());
}

TEST_CASE("F2: that nothing took place without its papers is not that the papers were lacking") {
    CHECK(looks_of(with({meeting("Never a meeting without minutes.")}), "F2").empty());
    CHECK(codes_in(with({meeting("Never a meeting without minutes.")})).empty());
}

TEST_CASE("F5: what a record says of its plan goes before its words") {
    Case kase = empty_case();
    kase.events = {event_of("E1", "conference", "June 2020"),
                   event_of("E2", "other", "2019", "A paper names girls of 15")};
    kase.assessments = {recorded("R1", "rosh", "medium", "July 2020")};
    CHECK(looks_of(kase, "F5").empty());
    kase.events[1].in_plan = "no";
    CHECK(lit(kase, "F5", "E2", "2020-06-01"));
    CHECK(looks_of(kase, "F5", "2020-05-31").empty());
    kase.assessments[0].in_plan = "no";
    CHECK(lit(kase, "F5", "R1", "2020-07-01"));
    CHECK_FALSE(lit(kase, "F5", "R1", "2020-06-30"));
    kase.events[1].what = "No plan covers the girls a paper names";
    kase.events[1].in_plan = "yes";
    CHECK_FALSE(lit(kase, "F5", "E2", "2020-06-01"));
}

TEST_CASE("F5: what a paper holds is seen once the paper came to light") {
    Case kase = empty_case();
    kase.events = {event_of("E1", "conference", "June 2020"), event_of("E2", "other", "2019")};
    kase.events[1].in_plan = "no";
    kase.events[1].known = when("March 2021");
    CHECK(looks_of(kase, "F5", "2021-02-28").empty());
    CHECK(looks_of(kase, "F5", "2021-03-01").at(0).since == day("2021-03-01"));
}
