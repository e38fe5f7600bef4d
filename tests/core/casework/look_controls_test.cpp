// F1, F6, F7, F8 and F16: each finds what it is for, not what only looks like it, not too early.

#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Case treatment_under_order() {
    Case kase = empty_case();
    auto order = control_of("K1", "legal", "probation");
    order.ends = when("January 2021");
    kase.controls = {order, control_of("K2", "treatment", "probation", "")};
    kase.control_states = {state_of("K1", "working", "January 2020"),
                           state_of("K2", "not_known", "January 2020")};
    return kase;
}

Case software() {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "voluntary", "police")};
    auto decision = decision_of("D1", "Fewer meetings", "June 2020");
    decision.controls = {"K1"};
    decision.agency = "probation";
    kase.decisions = {decision};
    return kase;
}

}  // namespace

TEST_CASE("F1: a treatment not begun, under an order that will end") {
    auto const found = looks_of(treatment_under_order(), "F1", "2020-06-30");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"K2", "K1"});
    CHECK(found[0].kind == "safeguard");
    CHECK(found[0].since == day("2020-01-01"));
    CHECK_THAT(found[0].text, contains("January 2021"));
}

TEST_CASE("F1: not once it has begun or is dropped, not without an end, not before it is ordered") {
    auto kase = treatment_under_order();
    CHECK(looks_of(kase, "F1", "2019-12-31").empty());
    kase.controls[1].began = when("February 2020");
    CHECK(looks_of(kase, "F1", "2020-06-30").empty());
    kase = treatment_under_order();
    kase.control_states.push_back(state_of("K2", "ended", "March 2020"));
    CHECK(looks_of(kase, "F1", "2020-02-28").size() == 1);
    CHECK(looks_of(kase, "F1", "2020-03-01").empty());
    kase = treatment_under_order();
    kase.controls[0].ends = {};
    CHECK(looks_of(kase, "F1", "2020-06-30").empty());
}

TEST_CASE("F6: an agency whose controls are all over leaves its answers behind") {
    Case kase = with({recorded("R1", "rosh", "medium", "March 2020")});
    kase.controls = {control_of("K1", "legal", "Police"), control_of("K2", "external", "police")};
    kase.control_states = {state_of("K1", "ended", "January 2021"),
                           state_of("K2", "ended", "May 2021")};
    CHECK(looks_of(kase, "F6", "2021-04-30").empty());
    auto const found = looks_of(kase, "F6", "2021-05-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"K1", "K2", "R1"});
    CHECK(found[0].since == day("2021-05-01"));
}

TEST_CASE("F6: not while one control is left, and not where it has answered nothing") {
    Case kase = with({recorded("R1", "rosh", "medium", "March 2020")});
    kase.controls = {control_of("K1", "legal", "police"), control_of("K2", "external", "police")};
    kase.control_states = {state_of("K1", "ended", "January 2021"),
                           state_of("K2", "failed", "January 2021")};
    CHECK(looks_of(kase, "F6").empty());
    kase.control_states[1].state = "ended";
    kase.assessments[0].agency = "probation";
    CHECK(looks_of(kase, "F6").empty());
}

TEST_CASE("F7: a decision leans on a control that nobody has proved to work") {
    auto const found = looks_of(software(), "F7", "2020-06-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"D1", "K1"});
    CHECK(found[0].since == day("2020-06-01"));
    CHECK_THAT(found[0].text, contains("last proved: not known"));
}

TEST_CASE("F7: not before the decision, and not once it is known to work") {
    auto kase = software();
    CHECK(looks_of(kase, "F7", "2020-05-31").empty());
    kase.control_states = {state_of("K1", "working", "July 2020")};
    CHECK(looks_of(kase, "F7", "2020-06-30").size() == 1);
    CHECK(looks_of(kase, "F7", "2020-07-01").empty());
}

TEST_CASE("F8: a failed control names the decisions that lean on it and who is to hear of it") {
    auto kase = software();
    kase.control_states = {state_of("K1", "failed", "July 2020")};
    auto const found = looks_of(kase, "F8", "2020-07-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"K1", "D1"});
    CHECK(found[0].since == day("2020-07-01"));
    CHECK_THAT(found[0].ask, contains("probation"));
}

TEST_CASE("F8: nothing before it was known, however long it had been so, and nothing for an end") {
    auto kase = software();
    kase.control_states = {state_of("K1", "failed", "July 2020")};
    kase.control_states[0].since = when("January 2020");
    CHECK(looks_of(kase, "F8", "2020-06-30").empty());
    kase.control_states[0].state = "ended";
    CHECK(looks_of(kase, "F8").empty());
}

TEST_CASE("F16: a legal control that has reached its end, until a conference has met after it") {
    auto kase = treatment_under_order();
    CHECK(looks_of(kase, "F16", "2020-12-31").empty());
    auto const found = looks_of(kase, "F16", "2021-01-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"K1"});
    CHECK(found[0].since == day("2021-01-01"));
    kase.events = {event_of("E1", "conference", "March 2021")};
    CHECK(looks_of(kase, "F16", "2021-02-28").size() == 1);
    CHECK(looks_of(kase, "F16", "2021-03-01").empty());
}

TEST_CASE("F16: the end of what is no legal control is not one") {
    auto kase = treatment_under_order();
    kase.controls[0].kind = "voluntary";
    CHECK(looks_of(kase, "F16").empty());
}

TEST_CASE("F1: controls that nobody owns do not belong together") {
    auto kase = treatment_under_order();
    kase.controls[0].owner = "";
    kase.controls[1].owner = " ";
    CHECK(looks_of(kase, "F1", "2020-06-30").empty());
}

TEST_CASE(
    "F1: an order of many years is long enough, unless the treatment is known to take longer") {
    auto kase = treatment_under_order();
    kase.controls[0].ends = when("January 2025");
    CHECK(looks_of(kase, "F1", "2020-06-30").empty());
    kase.controls[1].ends = when("March 2025");
    CHECK(looks_of(kase, "F1", "2020-06-30").size() == 1);
    kase.controls[1].ends = when("December 2024");
    CHECK(looks_of(kase, "F1", "2020-06-30").empty());
}

TEST_CASE("F6: an owner has left when somebody else checks the control that runs on") {
    Case kase = with({recorded("R1", "rosh", "medium", "March 2020")});
    kase.controls = {control_of("K1", "external", "police")};
    kase.control_states = {state_of("K1", "working", "June 2020"),
                           state_of("K1", "working", "May 2021")};
    kase.control_states[0].owner = "Police, monthly";
    kase.control_states[1].owner = "children's services";
    CHECK(looks_of(kase, "F6", "2021-04-30").empty());
    auto const found = looks_of(kase, "F6", "2021-06-30");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"K1", "R1"});
    CHECK(found[0].since == day("2021-05-01"));
    CHECK_THAT(found[0].text, contains("children's services"));
    kase.controls.push_back(control_of("K2", "external", "probation"));
    kase.control_states.push_back(state_of("K2", "working", "June 2020"));
    kase.control_states.back().owner = "police";  // it holds what was another's
    CHECK(looks_of(kase, "F6", "2021-06-30").empty());
    kase.control_states.push_back(state_of("K2", "ended", "2022-03-01"));
    CHECK(looks_of(kase, "F6").at(0).since == day("2022-03-01"));
}

TEST_CASE("F6: an agency that came back and left again is seen from the second time on") {
    Case kase = with({recorded("R1", "rosh", "medium", "March 2020")});
    kase.controls = {control_of("K1", "legal", "police")};
    kase.control_states = {state_of("K1", "ended", "January 2021"),
                           state_of("K1", "working", "March 2021"),
                           state_of("K1", "ended", "June 2021")};
    CHECK(looks_of(kase, "F6", "2021-02-28").at(0).since == day("2021-01-01"));
    CHECK(looks_of(kase, "F6", "2021-05-31").empty());
    CHECK(looks_of(kase, "F6").at(0).since == day("2021-06-01"));
}

TEST_CASE("F7: what was proved once and is not any longer is seen from then on") {
    auto kase = software();
    kase.control_states = {state_of("K1", "working", "July 2020"),
                           state_of("K1", "not_known", "September 2020")};
    CHECK(looks_of(kase, "F7", "2020-06-30").at(0).since == day("2020-06-01"));
    CHECK(looks_of(kase, "F7", "2020-08-31").empty());
    CHECK(looks_of(kase, "F7").at(0).since == day("2020-09-01"));
}

TEST_CASE("F8: a control that was mended and failed again is seen from the second failure on") {
    auto kase = software();
    kase.control_states = {state_of("K1", "failed", "July 2020"),
                           state_of("K1", "working", "September 2020"),
                           state_of("K1", "failed", "November 2020")};
    CHECK(looks_of(kase, "F8", "2020-08-31").at(0).since == day("2020-07-01"));
    CHECK(looks_of(kase, "F8", "2020-10-31").empty());
    CHECK(looks_of(kase, "F8").at(0).since == day("2020-11-01"));
}

TEST_CASE("F8: what is said to fail from a later day is not seen before that day") {
    auto kase = software();
    kase.control_states = {state_of("K1", "failed", "July 2020")};
    kase.control_states[0].since = when("September 2020");
    CHECK(looks_of(kase, "F8", "2020-08-31").empty());
    CHECK(looks_of(kase, "F8").at(0).since == day("2020-09-01"));
}

TEST_CASE("F8: a failure that nobody dated is one from the day it was learned") {
    auto kase = software();
    kase.control_states = {state_of("K1", "working", "2009"), state_of("K1", "failed", "May 2014")};
    kase.control_states[1].since = {};
    CHECK(looks_of(kase, "F8", "2014-04-30").empty());
    auto const found = looks_of(kase, "F8", "2015-01-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2014-05-01"));
}

TEST_CASE("F16: an order that was over years before is not announced at its old end") {
    auto kase = treatment_under_order();
    kase.control_states.push_back(state_of("K1", "ended", "March 2020"));
    CHECK(looks_of(kase, "F16").empty());
    kase.control_states.back() = state_of("K1", "ended", "January 2021");
    CHECK(looks_of(kase, "F16").size() == 1);
}

TEST_CASE("F16: an order that was made longer ends at its new end") {
    auto kase = empty_case();
    auto order = control_of("K1", "legal", "police");
    order.ends = when("31 December 2020");
    kase.controls = {order};
    auto longer = state_of("K1", "working", "1 December 2020");
    longer.new_end = when("30 June 2021");
    kase.control_states = {longer};
    CHECK(looks_of(kase, "F16", "2020-12-31").empty());
    CHECK(looks_of(kase, "F16", "2021-06-29").empty());
    auto const found = looks_of(kase, "F16", "2021-06-30");
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2021-06-30"));
}

TEST_CASE("F16: an order cut short is seen from the day that was known") {
    auto kase = empty_case();
    auto order = control_of("K1", "legal", "police");
    order.ends = when("31 December 2021");
    kase.controls = {order};
    auto shorter = state_of("K1", "working", "1 March 2021");
    shorter.known = when("1 July 2021");
    shorter.new_end = when("1 April 2021");
    kase.control_states = {shorter};
    CHECK(looks_of(kase, "F16", "2021-06-30").empty());
    CHECK(looks_of(kase, "F16", "2021-07-01").at(0).since == day("2021-07-01"));
}
