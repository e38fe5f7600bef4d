// F3, F10, F13 and F18, then F9, F11 and F12: each finds what it is for, not what only looks like
// it, and not too early.

#include "core/casework/changes.hpp"
#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Case fall(char const* reason) {
    auto later = recorded("R2", "rm2000-s", "medium", "October 2020");
    later.reason_for_change = reason;
    return with({recorded("R1", "rm2000-s", "high", "January 2019"), later});
}

Case hinge() {
    Case kase = fall("His age.");
    auto plan = control_of("K1", "multi_agency", "children's services");
    kase.controls = {plan, control_of("K2", "voluntary", "police")};
    kase.control_states = {state_of("K1", "ended", "March 2020"),
                           state_of("K2", "failed", "September 2020")};
    kase.decisions = {decision_of("D1", "Cut police visits", "July 2020")};
    return kase;
}

Case closed() {
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "Close the case", "May 2020")};
    return kase;
}

}  // namespace

TEST_CASE("F3: High beside Low, where the two answer different questions") {
    auto const kase = with({recorded("R1", "rm2000-s", "high", "March 2020"),
                            recorded("R2", "oasys-reoffending", "low", "May 2020")});
    CHECK(looks_of(kase, "F3", "2020-04-30").empty());
    auto const found = looks_of(kase, "F3", "2020-05-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
    CHECK(found[0].since == day("2020-05-01"));
    CHECK(looks_of(kase, "C1").empty());
}

TEST_CASE("F3: words next to each other, and two answers to one question, are not it") {
    CHECK(looks_of(with({recorded("R1", "rm2000-s", "high", "March 2020"),
                         recorded("R2", "oasys-reoffending", "medium", "May 2020")}),
                   "F3")
              .empty());
    CHECK(looks_of(with({recorded("R1", "rosh", "high", "March 2020"),
                         recorded("R1b", "rosh", "low", "May 2020")}),
                   "F3")
              .empty());
}

TEST_CASE("F10: a level fell for age or a relationship") {
    auto const kase = fall("His age, and a settled relationship.");
    CHECK(looks_of(kase, "F10", "2020-09-30").empty());
    auto const found = looks_of(kase, "F10", "2020-10-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
    CHECK(found[0].kind == "ruler");
    CHECK(found[0].since == day("2020-10-01"));
}

TEST_CASE("F10: a fall for another reason, and a rise, are not it") {
    CHECK(looks_of(fall("A conviction was set aside."), "F10").empty());
    auto rise = fall("His age.");
    rise.assessments[1].level = "very_high";
    CHECK(looks_of(rise, "F10").empty());
}

TEST_CASE("F10: a decision that speaks of a partner and of ages is no reason for his level") {
    auto kase = fall("A conviction was set aside.");
    kase.decisions = {decision_of("D1", "Close the plan", "March 2020")};
    kase.decisions[0].agency = "children's services";
    kase.decisions[0].leaned_otherwise =
        "His partner agreed. New rules, and the age of the children.";
    CHECK(looks_of(kase, "F10").empty());
    CHECK(looks_of(kase, "F18").empty());
}

TEST_CASE("F10: between two scorings a fact moved the level, and not the days between them") {
    // Two of the four further facts raise Medium to High, one alone does not.
    auto before = with_fact(images_only(), "never_lived_with_partner", false);
    auto const after = before;
    before["stranger_victim"] = true;
    auto const kase = with({scored("R1", before, "2020-01-01"), scored("R2", after, "2021-01-01")});
    REQUIRE(value_of(what_changed(kase, catalogue(), words(), "R1", "R2")).factors.size() == 1);
    CHECK(looks_of(kase, "F10").empty());
}

TEST_CASE("F10: five years free of offences lower the level by themselves") {
    auto const kase = with({band("R1", "2028-01-09"), band("R2", "2028-01-10")});
    CHECK(looks_of(kase, "F10", "2028-01-09").empty());
    auto const found = looks_of(kase, "F10", "2028-01-10");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
}

TEST_CASE("F18: a new edition under which the level is what it was does not explain a fall") {
    auto before = images_only();
    before["stranger_only_from_images"] = before["non_contact_only_from_images"] = false;
    auto const after = with_fact(before, "never_lived_with_partner", false);
    auto const kase = with(
        {scored("R1", before, "2020-01-01"), scored("R2", after, "2021-01-01", "images-adapted")});
    CHECK(looks_of(kase, "F18").empty());
    CHECK(looks_of(kase, "F10").size() == 1);
}

TEST_CASE("F13: an answer that ended more than a year ago, and one past the rule of its tool") {
    auto ended = recorded("R1", "rosh", "medium", "January 2019");
    ended.ended = when("31 October 2019");
    CHECK(looks_of(with({ended}), "F13", "2020-10-30").empty());
    auto const found = looks_of(with({ended}), "F13", "2020-10-31");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1"});
    CHECK(found[0].since == day("2020-10-31"));
    auto const kept_up = recorded("R1", "rosh", "medium", "January 2019");
    CHECK(looks_of(with({kept_up}), "F13").empty());  // its tool has no rule for that
}

TEST_CASE("F13: a later answer to the same question takes the place of the old one") {
    auto ended = recorded("R1", "rosh", "medium", "January 2019");
    ended.ended = when("31 October 2019");
    CHECK(looks_of(with({ended, recorded("R2", "rosh", "medium", "June 2020")}), "F13").empty());
}

TEST_CASE("F18: the rules of the tool changed between two answers") {
    auto const kase = fall("The rules of the tool were revised.");
    CHECK(looks_of(kase, "F18", "2020-09-30").empty());
    auto const found = looks_of(kase, "F18", "2020-10-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
    CHECK(looks_of(kase, "F10").empty());
    CHECK(looks_of(fall("His age."), "F18").empty());
}

TEST_CASE("F9: visits cut without any answer about him") {
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "Cut required police visits", "July 2020")};
    CHECK(looks_of(kase, "F9", "2020-06-30").empty());
    auto const found = looks_of(kase, "F9", "2020-07-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"D1"});
    kase.decisions[0].what = "Keep police visits as they are";
    CHECK(looks_of(kase, "F9").empty());
}

TEST_CASE("F9: a cut that leans on an answer is another matter") {
    Case kase = fall("His age.");
    kase.decisions = {decision_of("D1", "Cut required police visits", "October 2020")};
    kase.decisions[0].assessments = {"R2"};
    CHECK(looks_of(kase, "F9").empty());
}

TEST_CASE("F11: four steps down within a year that no meeting has seen together") {
    CHECK(looks_of(hinge(), "F11", "2020-09-30").empty());
    auto const found = looks_of(hinge(), "F11", "2020-10-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"K1", "D1", "K2", "R2"});
    CHECK(found[0].since == day("2020-10-01"));
    CHECK_THAT(found[0].text, contains("(4 records)"));
}

TEST_CASE("F11: three of the four, four over a longer time, and a meeting after them are not it") {
    auto kase = hinge();
    kase.decisions.clear();
    CHECK(looks_of(kase, "F11").empty());
    kase = hinge();
    kase.control_states[0] = state_of("K1", "ended", "September 2019");
    CHECK(looks_of(kase, "F11").empty());
    kase = hinge();
    kase.events = {event_of("E1", "conference", "November 2020")};
    CHECK(looks_of(kase, "F11", "2020-10-31").size() == 1);
    CHECK(looks_of(kase, "F11", "2020-11-30").empty());
}

TEST_CASE("F11: a meeting before one of the four was known of cannot have seen all of them") {
    auto kase = hinge();
    kase.decisions[0].known = when("May 2023");
    kase.events = {event_of("E1", "conference", "March 2021")};
    auto const found = looks_of(kase, "F11", "2023-06-30");
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2023-05-01"));
    kase.events.push_back(event_of("E2", "conference", "June 2023"));
    CHECK(looks_of(kase, "F11", "2023-06-30").empty());
}

TEST_CASE("F12: a case closed with no day and no trigger to look again") {
    CHECK(looks_of(closed(), "F12", "2020-04-30").empty());
    auto const found = looks_of(closed(), "F12", "2020-05-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"D1"});
    CHECK(found[0].since == day("2020-05-01"));
}

TEST_CASE("F12: a day with a trigger answers it until it has passed, a day alone does not") {
    auto kase = closed();
    kase.page_lines = {line_of("L1", "next_look", "May 2020")};
    CHECK(looks_of(kase, "F12").size() == 1);
    kase.page_lines[0].when = when("November 2020");
    CHECK(looks_of(kase, "F12", "2020-11-30").empty());
    auto const missed = looks_of(kase, "F12", "2020-12-01");
    REQUIRE(missed.size() == 1);
    CHECK(missed[0].since == day("2020-12-01"));
    kase.page_lines[0].until = when("31 October 2020");
    CHECK(looks_of(kase, "F12", "2020-10-31").empty());
    CHECK(looks_of(kase, "F12", "2020-11-01").size() == 1);
    kase.page_lines[0].when = when("March 2021");
    kase.page_lines[0].until = when("31 December 2020");
    CHECK(looks_of(kase, "F12", "2020-12-31").empty());
    CHECK(looks_of(kase, "F12", "2021-01-01").size() == 1);
}

TEST_CASE("F12: a day to look again that has passed is none any longer") {
    auto kase = closed();
    kase.page_lines = {line_of("L1", "next_look", "May 2020")};
    kase.page_lines[0].when = when("2020-11-15");
    CHECK(looks_of(kase, "F12", "2020-11-15").empty());
    auto const found = looks_of(kase, "F12", "2020-12-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"D1", "L1"});
    CHECK(found[0].since == day("2020-11-16"));
    CHECK_THAT(found[0].text, contains("has passed: 2020-11-15"));
    kase.page_lines.push_back(line_of("L2", "next_look", "December 2020"));
    kase.page_lines[1].when = when("June 2021");
    CHECK(looks_of(kase, "F12", "2020-11-30").size() == 1);
    CHECK(looks_of(kase, "F12", "2021-06-30").empty());
    CHECK(looks_of(kase, "F12", "2021-07-01").at(0).since == day("2021-07-01"));
}

TEST_CASE("F12: words for an end that are denied, or that mean something else, close nothing") {
    auto kase = closed();
    for (char const* what :
         {"Keep a close eye on him", "The case will not yet be closed", "Stay in close contact",
          "No concerns about the plan", "Do not end the plan", "Never close without a meeting"}) {
        INFO(what);
        kase.decisions[0].what = what;
        CHECK(looks_of(kase, "F12").empty());
    }
    for (char const* what :
         {"Child in need plan ended", "No further action", "End the child in need plan",
          "No concerns, so close the case", "No concerns and close", "Case closed",
          "End social work with the family"}) {
        INFO(what);
        kase.decisions[0].what = what;
        CHECK(looks_of(kase, "F12").size() == 1);
    }
}

TEST_CASE("F9: words for a cut that are denied, or that cut something else, are no cut") {
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "", "July 2020")};
    for (char const* what :
         {"Visits must not be reduced", "No cut in visits",
          "Visits reduce the danger, so they go on", "Visits from every three months to monthly",
          "Don\u2019t reduce contact", "Visits go on without a cut"}) {
        INFO(what);
        kase.decisions[0].what = what;
        CHECK(looks_of(kase, "F9").empty());
    }
    for (char const* what :
         {"Stop visits", "Visits from monthly to every three months", "Visits to stop in May",
          "Reduce the number of home visits", "Visits reduced to one a year", "Fewer visits",
          "No more visits", "Visit him less often", "Thin out visits"}) {
        INFO(what);
        kase.decisions[0].what = what;
        CHECK(looks_of(kase, "F9").size() == 1);
    }
}

TEST_CASE("F10: a form without a level between two answers hides no fall") {
    auto kase = fall("His age, and a settled relationship.");
    kase.assessments.push_back(recorded("R3", "rm2000-s", "", "March 2020"));
    auto untouched = recorded("R4", "rm2000-s", "", "April 2020");
    untouched.mode = "computed";
    kase.assessments.push_back(untouched);
    auto const found = looks_of(kase, "F10");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R1", "R2"});
}

TEST_CASE("F11: a form without a level hides no step, and a second failure is one of this year") {
    auto kase = hinge();
    kase.assessments.push_back(recorded("R3", "rm2000-s", "", "May 2020"));
    CHECK(looks_of(kase, "F11").size() == 1);
    kase.control_states.push_back(state_of("K2", "failed", "March 2012"));
    kase.control_states.push_back(state_of("K2", "working", "May 2012"));
    CHECK(looks_of(kase, "F11").at(0).since == day("2020-10-01"));
}

TEST_CASE("F13: an answer past the rule of its own tool, kept up or not") {
    auto const kase = with({recorded("R1", "arms-style", "medium", "31 January 2019")});
    CHECK(looks_of(kase, "F13", "2020-01-30").empty());
    auto const found = looks_of(kase, "F13", "2020-01-31");
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2020-01-31"));
    CHECK_THAT(found[0].text, contains("Nobody has looked again"));
}

TEST_CASE("F9 and F12: what a record says a decision did goes before its words") {
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "The group will meet once more", "May 2020")};
    CHECK(looks_of(kase, "F9").empty());
    CHECK(looks_of(kase, "F12").empty());
    kase.decisions[0].effect = "cuts_contact";
    CHECK(lit(kase, "F9", "D1", "2020-05-01"));
    CHECK(looks_of(kase, "F12").empty());
    kase.decisions[0].effect = "closes";
    CHECK(looks_of(kase, "F9").empty());
    CHECK(lit(kase, "F12", "D1", "2020-05-01"));
    kase.decisions[0].effect = "both";
    CHECK(lit(kase, "F9", "D1", "2020-05-01"));
    CHECK(lit(kase, "F12", "D1", "2020-05-01"));
    kase.decisions[0].what = "Visits are cut and the case is closed";
    kase.decisions[0].effect = "neither";
    CHECK(looks_of(kase, "F9").empty());
    CHECK(looks_of(kase, "F12").empty());
}
