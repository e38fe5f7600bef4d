// What once lit a check that should have stayed dark, or kept one dark that should have lit.

#include "casework/caseload_finding.hpp"
#include "casework/coverage.hpp"
#include "casework/in_force.hpp"
#include "casework/invented.hpp"
#include "casework/said.hpp"
#include "core/casework/contradiction_records.hpp"
#include "core/casework/looks.hpp"

#include <algorithm>

using namespace parallax;
using namespace parallax::test;

namespace {

Case fall(char const* reason) {
    auto later = recorded("R2", "rm2000-s", "medium", "October 2020");
    later.reason_for_change = reason;
    return with({recorded("R1", "rm2000-s", "high", "January 2019"), later});
}

Case control_with(std::vector<ControlStatus> states) {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "external", "police")};
    auto decision = decision_of("D1", "Move in", "June 2020");
    decision.controls = {"K1"};
    decision.agency = "probation";
    kase.decisions = {decision};
    kase.control_states = std::move(states);
    for (std::size_t i = 0; i < kase.control_states.size(); ++i) {
        kase.control_states[i].code = "S" + std::to_string(i + 1);
    }
    return kase;
}

bool has(Case const& kase, char const* code, char const* iso = "2026-12-31") {
    auto const codes = codes_in(kase, iso);
    return std::ranges::find(codes, code) != codes.end();
}

constexpr char const* full =
    R"({"gender":"male","age_at_assessment":40,"convicted_of_sexual_offence":true,)"
    R"("sexual_offence_at_17_or_over":true,"age_at_commencement_of_risk":30,)"
    R"("sexual_appearances":%,"criminal_appearances":1,"male_victim":false,)"
    R"("stranger_victim":false,"non_contact_sexual_offence":true,)"
    R"("never_lived_with_partner":false})";

std::string with_appearances(int number) {
    std::string text = full;
    text.replace(text.find('%'), 1, std::to_string(number));
    return text;
}

Codes in_force_codes(Case const& kase, char const* iso) {
    Codes codes;
    for (Assessment const* one : in_force(kase, day(iso))) codes.push_back(one->code);
    return codes;
}

}  // namespace

TEST_CASE("A later record without a level, or an untouched form, hides no fall") {
    auto kase = fall("His age.");
    REQUIRE(looks_of(kase, "F10").size() == 1);
    auto papers = recorded("R3", "rm2000-s", "", "December 2019");
    papers.said = "not scored, papers missing";
    kase.assessments.push_back(papers);
    kase.assessments.push_back(scored("R4", "{}", "2020-01-01"));
    CHECK(looks_of(kase, "F10").size() == 1);
}

TEST_CASE("An untouched form or a record without a level settles no contradiction") {
    auto kase = with({rank("R1", "police", "high", "3 March 2020"),
                      rank("R2", "probation", "low", "3 March 2020")});
    REQUIRE(has(kase, "C1"));
    kase.assessments.push_back(scored("R3", "{}", "2020-06-01"));
    kase.assessments.push_back(rank("R4", "police", "", "July 2020"));
    CHECK(has(kase, "C1"));
    kase.assessments.push_back(rank("R5", "police", "high", "August 2020"));
    CHECK_FALSE(has(kase, "C1"));
}

TEST_CASE("A control known to have failed is no longer working, though nobody wrote since when") {
    auto failed = state_of("K1", "failed", "May 2014");
    failed.since = {};
    auto const kase = control_with({state_of("K1", "working", "2009"), failed});
    CHECK(looks_of(kase, "F8", "2014-04-30").empty());
    CHECK(looks_of(kase, "F8", "2015-01-01").size() == 1);
    CHECK(has(kase, "C7"));
}

TEST_CASE("A failure that was mended is dark, and a second one counts from its own day") {
    auto const kase = control_with({state_of("K1", "failed", "February 2021"),
                                    state_of("K1", "working", "March 2022"),
                                    state_of("K1", "failed", "May 2024")});
    CHECK(looks_of(kase, "F8", "2021-06-01").size() == 1);
    CHECK(looks_of(kase, "F8", "2023-01-01").empty());
    auto const again = looks_of(kase, "F8", "2025-01-01");
    REQUIRE(again.size() == 1);
    CHECK(again[0].since == day("2024-05-01"));
}

TEST_CASE("Every finding of an invented case is there on the day it says it began") {
    for (std::size_t number = 1; number <= 30; ++number) {
        auto const kase = invented_case(7, number);
        for (Finding const& one : looks_in(kase, "2025-12-31")) {
            if (!one.since || !one.code.starts_with("F")) continue;
            auto const then = needs_a_look(kase, catalogue(), words(), *one.since);
            INFO(kase.reference << " " << one.code << " since " << iso_date(*one.since));
            CHECK(std::ranges::any_of(
                then, [&](Finding const& other) { return other.code == one.code; }));
        }
    }
}

TEST_CASE("A level that fell for corrected facts alone did not fall by itself") {
    auto const kase = with({scored("R1", with_appearances(6).c_str(), "2010-03-01"),
                            scored("R2", with_appearances(1).c_str(), "2010-06-01")});
    CHECK(looks_of(kase, "F10").empty());
}

TEST_CASE("Words about a partner or an age in somebody's decision explain no fall") {
    auto kase = fall("A conviction was set aside");
    auto decision = decision_of("D1", "No plan", "March 2020");
    decision.leaned_otherwise = "His partner agreed. The age of the children. New rules at home.";
    kase.decisions = {decision};
    CHECK(looks_of(kase, "F10").empty());
    CHECK(looks_of(kase, "F18").empty());
}

TEST_CASE("A child learned of later is on no earlier page or grid") {
    Case kase = empty_case();
    Person child = child_of("HH", "May 2014");
    child.born = when("March 2010");
    kase.people = {child};
    CHECK(people_on(kase, day("2012-06-01"), words()).find("HH") == std::string::npos);
    CHECK(coverage(kase, catalogue(), words(), day("2012-06-01")).columns.size() == 1);
    CHECK(people_on(kase, day("2014-06-01"), words()).find("HH") != std::string::npos);
}

TEST_CASE("What is denied is not said") {
    for (char const* denied : {"Visits must not be reduced", "No cut in visits",
                               "The case will not yet be closed", "Never to be reduced"}) {
        INFO(denied);
        CHECK(word_said(denied, "reduced; cut; closed").empty());
    }
    CHECK(word_said("No news. Visits were cut", "cut") == "cut");
    CHECK(word_said("It was not he who said that visits are cut", "cut") == "cut");
}

TEST_CASE("F12: keeping a close eye on him closes nothing") {
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "Keep a close eye on him", "May 2020")};
    CHECK(looks_of(kase, "F12").empty());
    kase.decisions[0].what = "Close the case";
    CHECK(looks_of(kase, "F12").size() == 1);
}

TEST_CASE("F16: an order that ended years before its day does not end again") {
    Case kase = empty_case();
    auto order = control_of("K1", "legal", "probation");
    order.ends = when("2023");
    kase.controls = {order};
    kase.control_states = {state_of("K1", "ended", "May 2021")};
    CHECK(looks_of(kase, "F16", "2024-06-01").empty());
    kase.control_states.clear();
    CHECK(looks_of(kase, "F16", "2024-06-01").size() == 1);
}

TEST_CASE("F1: two controls that nobody owns belong to no one agency") {
    Case kase = empty_case();
    auto order = control_of("K1", "legal", "");
    order.ends = when("January 2021");
    kase.controls = {order, control_of("K2", "treatment", "", "")};
    kase.control_states = {state_of("K1", "working", "January 2020"),
                           state_of("K2", "not_known", "January 2020")};
    CHECK(looks_of(kase, "F1", "2020-06-30").empty());
}

TEST_CASE("C10: one time is one time, however it is written, until somebody finds out") {
    auto const two = [](char const* first, char const* second) {
        Case kase = empty_case();
        kase.controls = {control("K1", "Software")};
        auto works = status("S1", "K1", "working", first);
        auto lost = status("S2", "K1", "failed", second);
        works.source = "police log";
        lost.source = "plan";
        kase.control_states = {works, lost};
        return kase;
    };
    CHECK(has(two("October 2010", "Oct 2010"), "C10"));
    CHECK(has(two("October 2010", "12 October 2010"), "C10"));
    CHECK_FALSE(has(two("October 2010", "December 2010"), "C10"));
    CHECK_FALSE(has(two("2010", "October 2010"), "C10"));
    CHECK_FALSE(has(two("October 2010", "October 2010"), "C10", "2010-09-30"));
    auto settled = two("October 2010", "October 2010");
    auto later = status("S3", "K1", "failed", "January 2011");
    later.source = "both";
    settled.control_states.push_back(later);
    CHECK(has(settled, "C10", "2010-12-31"));
    CHECK_FALSE(has(settled, "C10", "2011-01-31"));
}

TEST_CASE("C11: a record without a date, and a figure without a level, count too") {
    auto undated = rank("R1", "police", "high", "2020");
    undated.made = {};
    auto kase = with({undated});
    kase.facts = {{"F1", "gender", "\"female\"", when("2019"), "", {}}};
    CHECK(has(kase, "C11"));
    CHECK_FALSE(has(kase, "C11", "2018-12-31"));
    auto figure = with({chance("R1", "osp-iic", "3.3", "May 2022")});
    figure.facts = kase.facts;
    CHECK(has(figure, "C11"));
}

TEST_CASE("C8: an answer that nobody dated has not seen what changed") {
    auto undated = harm("R1", "", "medium", "2020");
    undated.made = {};
    auto kase = with({undated});
    kase.events = {event_of("E1", "birth", "May 2021", "A child is born")};
    CHECK(has(kase, "C8", "2021-06-01"));
    CHECK_FALSE(has(kase, "C8", "2021-04-30"));
}

TEST_CASE("What is worked out without a date is there from the day it is scored on") {
    auto record = scored("R1", with_appearances(1).c_str(), "2015-05-01");
    record.made = {};
    auto const kase = with({record});
    CHECK(in_force_codes(kase, "2010-01-01").empty());
    CHECK(in_force_codes(kase, "2015-05-01") == Codes{"R1"});
}

TEST_CASE("That there never was a day to look again is no day that has passed") {
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "Close the case", "May 2020")};
    auto const overdue = [&] {
        LookedAt sorted;
        sorted.open = looks_of(kase, "F12");
        return caseload_findings(sorted, kase, catalogue(), words(), day("2026-12-31"))
            .at(0)
            .overdue;
    };
    CHECK_FALSE(overdue());
    kase.page_lines = {line_of("L1", "next_look", "May 2020")};
    kase.page_lines[0].when = when("November 2020");
    CHECK(overdue());
}

TEST_CASE("An event that came to light years later changes nothing before") {
    auto kase = with({harm("R1", "", "medium", "May 2010")});
    auto offence = event_of("E1", "offence", "2012", "An offence");
    offence.known = when("August 2015");
    kase.events = {offence};
    CHECK_FALSE(has(kase, "C8", "2013-06-01"));
    auto const found = found_in(kase, "2015-08-31");
    auto const c8 = std::ranges::find(found, "C8", &Contradiction::code);
    REQUIRE(c8 != found.end());
    CHECK(c8->since == day("2015-08-01"));
}
