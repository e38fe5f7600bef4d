// What people said to a finding: it stands as answered until its grounds change or its time ends.
#include "casework/looked_at.hpp"
#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// A failed control, which F8 finds.
Case failed_control() {
    Case kase = empty_case();
    kase.controls = {control_of("K1", "external", "police")};
    kase.control_states = {state_of("K1", "failed", "May 2020")};
    return kase;
}

Finding the_failure(Case const& kase, char const* iso = "2026-12-31") {
    auto const found = looks_of(kase, "F8", iso);
    REQUIRE(found.size() == 1);
    return found.front();
}

Case answered(Case kase, char const* iso, ImpreciseDate until = {}) {
    kase.look_answers.push_back(answer_to(the_failure(kase, iso), kase, day(iso), day(iso),
                                          "team manager", "A new one is ordered",
                                          std::move(until)));
    return kase;
}

LookedAt look(Case const& kase, char const* iso = "2026-12-31",
              std::vector<CheckOff> const& off = {}) {
    return looked_at(looks_in(kase, iso), kase, off, day(iso));
}

bool is_open(LookedAt const& sorted, char const* code) {
    for (Finding const& one : sorted.open) {
        if (one.code == code) return true;
    }
    return false;
}

}  // namespace

TEST_CASE("a finding nobody has answered is open") {
    auto const sorted = look(failed_control());
    CHECK(is_open(sorted, "F8"));
    CHECK(sorted.answered.empty());
}

TEST_CASE("an answered finding is not gone: it stands with who answered, when and why") {
    Case const kase = answered(failed_control(), "2020-06-01");
    auto const sorted = look(kase);
    CHECK_FALSE(is_open(sorted, "F8"));
    REQUIRE(sorted.answered.size() == 1);
    CHECK(sorted.answered[0].finding == the_failure(kase));
    CHECK(sorted.answered[0].answer.code == "N1");
    CHECK(sorted.answered[0].answer.why == "A new one is ordered");
}

TEST_CASE("an answer does not count before the day it was given") {
    Case const kase = answered(failed_control(), "2020-06-01");
    CHECK(is_open(look(kase, "2020-05-31"), "F8"));
    CHECK_FALSE(is_open(look(kase, "2020-06-01"), "F8"));
}

TEST_CASE("an answer with an end holds to the last day of it and not beyond") {
    Case const kase = answered(failed_control(), "2020-06-01", when("August 2020"));
    CHECK_FALSE(is_open(look(kase, "2020-08-31"), "F8"));
    CHECK(is_open(look(kase, "2020-09-01"), "F8"));
}

TEST_CASE("a finding is open again when its grounds change") {
    Case kase = answered(failed_control(), "2020-06-01");
    auto leaning = decision_of("D1", "He may move in", "July 2020");
    leaning.controls = {"K1"};
    kase.decisions = {leaning};
    CHECK(is_open(look(kase), "F8"));
    // Something else of the case is no ground of it.
    Case other = answered(failed_control(), "2020-06-01");
    other.events = {event_of("E1", "other", "July 2020")};
    CHECK_FALSE(is_open(look(other), "F8"));
}

TEST_CASE("a finding is open again when a record it rests on holds something else") {
    Case kase = answered(failed_control(), "2020-06-01");
    kase.control_states.push_back(state_of("K1", "working", "July 2020"));
    kase.control_states.push_back(state_of("K1", "failed", "August 2020"));
    CHECK(is_open(look(kase), "F8"));
    CHECK_FALSE(is_open(look(kase, "2020-06-30"), "F8"));
}

TEST_CASE("an answer kept by an earlier program, in its words, still speaks to its finding") {
    Case kase = answered(failed_control(), "2020-06-01");
    kase.look_answers[0].grounds = "F8\nWords of an earlier version.\ncontrol K1";
    CHECK_FALSE(is_open(look(kase), "F8"));
    kase.look_answers[0].grounds = "F8\nWords of an earlier version.\ncontrol K2";
    CHECK(is_open(look(kase), "F8"));
}

TEST_CASE("F19 is open again when a child is named by one control less") {
    Case kase = empty_case();
    kase.people = {child_of("C1", "2019"), child_of("C2", "2019")};
    kase.controls = {control_of("K1", "voluntary", "police"),
                     control_of("K2", "voluntary", "police")};
    kase.controls[0].covers = {"C1"};
    kase.controls[1].covers = {"C2"};
    auto const finding = looks_of(kase, "F19", "2020-06-01").at(0);
    kase.look_answers = {
        answer_to(finding, kase, day("2020-06-01"), day("2020-06-01"), "chair", "Seen to", {})};
    CHECK_FALSE(is_open(look(kase, "2020-06-30"), "F19"));
    kase.control_states = {state_of("K1", "ended", "July 2020")};
    CHECK(is_open(look(kase, "2020-07-31"), "F19"));
    CHECK_FALSE(is_open(look(kase, "2020-06-30"), "F19"));
}

TEST_CASE("of two answers to one finding the one given last stands") {
    Case kase = answered(answered(failed_control(), "2020-06-01"), "2020-07-01");
    kase.look_answers[1].why = "It is in place";
    auto const sorted = look(kase);
    REQUIRE(sorted.answered.size() == 1);
    CHECK(sorted.answered[0].answer.code == "N2");
    CHECK(look(kase, "2020-06-15").answered.at(0).answer.code == "N1");
}

TEST_CASE("a check that is switched off says what it would have found, and why it is off") {
    CheckOff const off{"F8", "We check this elsewhere", "supervisor", "2026-11-23"};
    auto const sorted = look(failed_control(), "2026-12-31", {off});
    CHECK_FALSE(is_open(sorted, "F8"));
    REQUIRE(sorted.off.size() == 1);
    CHECK(sorted.off[0].check == off);
    CHECK(sorted.off[0].findings.size() == 1);
    CHECK_FALSE(sorted.off[0].title.empty());
}

TEST_CASE("an answer without a role, a reason or a day is refused") {
    Case kase = answered(failed_control(), "2020-06-01");
    CHECK(check(kase).empty());
    kase.look_answers[0].who = " ";
    kase.look_answers[0].why = "";
    kase.look_answers[0].answered = {};
    CHECK(check(kase).size() == 3);
}
