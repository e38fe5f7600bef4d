// The checks that look at what came later: C7 to C12.

#include "core/casework/contradiction_records.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("C7: a decision leans on a control that has failed, from the day that was known") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "failed", "May 2010")};
    kase.decisions = {decision("D1", "2009", {"K1"})};
    auto const found = found_in(kase, "2010-12-31");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C7");
    CHECK(places_of(found[0]) == Codes{"K1", "D1"});
    CHECK(found[0].since == day("2010-05-01"));
    CHECK(codes_in(kase, "2010-04-30").empty());
}

TEST_CASE("C7: not known is not failed, and a decision that does not lean on it is left alone") {
    Case kase = with({});
    kase.controls = {control("K1", "Software"), control("K2", "Visits")};
    kase.control_states = {status("K1.1", "K1", "not_known", "May 2010")};
    kase.decisions = {decision("D1", "2009", {"K1"})};
    CHECK(codes_in(kase).empty());
    kase.control_states = {status("K1.1", "K1", "failed", "May 2010")};
    kase.decisions = {decision("D1", "2009", {"K2"})};
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C7: a control that came back and failed again is lost from the second time on") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "failed", "May 2010"),
                           status("K1.2", "K1", "working", "May 2011"),
                           status("K1.3", "K1", "failed", "May 2014")};
    kase.decisions = {decision("D1", "2012", {"K1"})};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2014-05-01"));
    CHECK(codes_in(kase, "2013-12-31").empty());
}

TEST_CASE("C8: an answer that holds unless something changes, and a child was born after it") {
    Case kase = with({harm("R1", "officer", "medium", "2009")});
    kase.events = {event("E1", "birth", "March 2011")};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C8");
    CHECK(places_of(found[0]) == Codes{"R1", "E1"});
    CHECK(found[0].since == day("2011-03-01"));
}

TEST_CASE(
    "C8: a change before the answer, a level without unless, and a fresh look are no conflict") {
    Case kase = with({harm("R1", "officer", "medium", "2009")});
    kase.events = {event("E1", "birth", "March 2008")};
    CHECK(codes_in(kase).empty());
    kase.events = {event("E1", "birth", "March 2011")};
    kase.assessments[0].level = "high";
    CHECK(codes_in(kase).empty());
    kase.assessments[0].level = "medium";
    kase.assessments.push_back(harm("R2", "officer", "medium", "June 2011"));
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C9: no change was written after a change on record") {
    auto look = recorded("R1", "other", "", "2009");
    look.said = "A plan is needed.";
    auto note = recorded("R2", "other", "", "2012");
    note.said = "There is no change.";
    Case kase = with({look, note});
    kase.events = {event("E1", "birth", "March 2011")};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C9");
    CHECK(places_of(found[0]) == Codes{"R2", "E1"});
}

TEST_CASE("C9: one event tells of one child, and an agency is the same however it is written") {
    auto look = recorded("R1", "other", "", "March 2010");
    look.said = "A plan is needed.";
    look.agency = "Police ";
    auto note = recorded("R2", "other", "", "2012");
    note.said = "There is no change.";
    note.agency = "police";
    Case kase = with({look, note});
    kase.events = {event("E1", "pregnancy", "2011")};
    kase.people = {{"HH", "child", {}, {}, when("2011"), {}, {}},
                   {"II", "child", {}, {}, when("2011"), {}, {}}};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R2", "E1", "II"});
    kase.people.clear();
    kase.events = {event("E1", "birth", "March 2009")};
    CHECK(codes_in(kase).empty());
    kase.assessments[0].facts_up_to = when("2008");
    CHECK(codes_in(kase) == Codes{"C9"});
}

TEST_CASE("C9: what came out later is seen from the day it was known") {
    auto note = recorded("R1", "other", "", "2012");
    note.said = "There is no change.";
    Case kase = with({note});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "failed", "2010")};
    kase.control_states[0].known = when("May 2015");
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2015-05-01"));
    CHECK(codes_in(kase, "2014-12-31").empty());
}

TEST_CASE("C9: a change before the last fresh look, or after the note, does not contradict it") {
    auto look = recorded("R1", "other", "", "2010");
    look.said = "A plan is needed.";
    auto note = recorded("R2", "other", "", "2012");
    note.said = "There is no change.";
    Case kase = with({look, note});
    kase.events = {event("E1", "birth", "March 2009")};
    CHECK(codes_in(kase).empty());
    kase.events = {event("E1", "birth", "March 2013")};
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C10: one paper has a control working, another of that time has it failed") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "working", "2010"),
                           status("K1.2", "K1", "failed", "2010")};
    kase.control_states[0].source = "Children's services, core group";
    kase.control_states[1].source = "Police, visit log";
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C10");
    CHECK(places_of(found[0]) == Codes{"K1", "K1.1", "K1.2"});
}

TEST_CASE("C10: a state that changed with time, or one paper alone, is no conflict") {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "working", "2009"),
                           status("K1.2", "K1", "failed", "2010")};
    kase.control_states[0].source = "Police, visit log";
    kase.control_states[1].source = "Children's services, core group";
    CHECK(codes_in(kase).empty());  // it worked in 2009 and failed in 2010
    kase.control_states[1].since = kase.control_states[1].known = when("2009");
    kase.control_states[1].source = "Police, visit log";
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C11: a level of a tool that was not made for this person") {
    Case kase = with({rank("R1", "police", "high", "2024-03-12")});
    kase.facts = {{"F1", "gender", R"("female")", when("2020"), "a form"}};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C11");
    CHECK(places_of(found[0]) == Codes{"R1", "F1"});
    kase.facts[0].value = R"("male")";
    CHECK(codes_in(kase).empty());
    kase.facts.clear();  // not known is no reason
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C11: a recorded tool refuses by its own rules, before anything else is known") {
    Case kase = with({recorded("R1", "osp-dc", "low", "May 2025"),
                      recorded("R2", "osp-c", "low", "May 2022"),
                      recorded("R3", "kirat", "high", "May 2022")});
    kase.facts = {{"F1", "gender", R"("female")", when("2020"), "a form"},
                  {"F2", "convicted_in_this_enquiry", "true", when("2021"), "a form"}};
    CHECK(codes_in(kase) == Codes{"C11", "C11", "C11"});
}

TEST_CASE("C12: an answer nobody keeps up is still the last word, until somebody answers again") {
    auto record = harm("R1", "officer", "high", "2008");
    record.ended = when("October 2009");
    auto const found = found_in(with({record}), "2012-01-01");
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C12");
    CHECK(found[0].since == day("2009-10-31"));
    CHECK(codes_in(with({record}), "2009-10-30").empty());
    CHECK(codes_in(with({record, harm("R2", "officer", "high", "2011")}), "2012-01-01").empty());
}
