// F14, F17 and F19: each finds what it is for, not what only looks like it, and not too early.

#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Case family() {
    Case kase = empty_case();
    auto agreement = control_of("K1", "voluntary", "police", "March 2020");
    agreement.covers = {"C1"};
    kase.controls = {agreement};
    kase.people = {child_of("C1", "January 2020"), child_of("C2", "May 2021"),
                   child_of("C3", "June 2022")};
    return kase;
}

Person others() {
    Person made;
    made.code = "C9";
    made.role = "other_children";
    made.relation = "cousins";
    return made;
}

}  // namespace

TEST_CASE("F14: a child who came after the controls were written, and whom none covers") {
    CHECK(looks_of(family(), "F14", "2021-04-30").empty());
    auto const found = looks_of(family(), "F14", "2021-05-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"C2", "K1"});
    CHECK(found[0].since == day("2021-05-01"));
}

TEST_CASE("F14: a control widened to the child answers it, until that control is lost") {
    auto kase = family();
    kase.controls[0].covers = {"C1", "C2"};
    CHECK(looks_of(kase, "F14", "2021-12-31").empty());
    kase = family();
    auto plan = control_of("K2", "multi_agency", "police", "June 2021");
    plan.covers = {"C2"};
    kase.controls.push_back(plan);
    CHECK(looks_of(kase, "F14", "2021-12-31").empty());
    kase.control_states = {state_of("K2", "ended", "2022-01-01")};
    CHECK(looks_of(kase, "F14", "2022-01-01").size() == 1);
}

TEST_CASE("F17: the second child whom nothing covers is said to be the second") {
    CHECK(looks_of(family(), "F17", "2022-05-31").empty());
    auto const found = looks_of(family(), "F17", "2022-06-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]).front() == "C3");
    CHECK_THAT(found[0].text, contains("2 children"));
    auto kase = family();
    kase.controls[0].covers = {"C1", "C2"};
    CHECK(looks_of(kase, "F17").empty());  // C3 is then the first
    CHECK(looks_of(kase, "F14").size() == 1);
}

TEST_CASE("F19: a plan for the child at home that is for no other child") {
    auto const found = looks_of(family(), "F19", "2020-03-01");
    REQUIRE(found.size() == 1);
    CHECK_THAT(found[0].text, contains("1 of 1 child "));
    CHECK(looks_of(family(), "F19", "2020-02-29").empty());  // nothing is written for anybody yet
    auto kase = family();
    kase.people.push_back(others());
    CHECK(looks_of(kase, "F19", "2020-02-29").size() == 1);
    kase.controls[0].covers.push_back("C9");
    CHECK(looks_of(kase, "F19").empty());
}

TEST_CASE("F14: a child who came while controls were in place that name no child at all") {
    auto kase = family();
    kase.people = {child_of("C2", "May 2021")};
    kase.controls[0].covers.clear();
    CHECK(looks_of(kase, "F14", "2021-04-30").empty());
    auto const found = looks_of(kase, "F14", "2021-05-01");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"C2", "K1"});
    kase.control_states = {state_of("K1", "ended", "June 2021")};
    CHECK(looks_of(kase, "F14", "2021-06-30").empty());  // none is in place any longer
    kase = family();
    kase.people = {child_of("C2", "January 2020")};  // before there was any control
    kase.controls[0].covers.clear();
    CHECK(looks_of(kase, "F14").empty());
}

TEST_CASE("F14: a child whose cover was lost is seen from that loss on") {
    auto kase = family();
    kase.people.pop_back();
    auto plan = control_of("K2", "multi_agency", "police", "May 2021");
    plan.covers = {"C2"};
    kase.controls.push_back(plan);
    kase.control_states = {state_of("K2", "ended", "2022-01-01")};
    CHECK(looks_of(kase, "F14").at(0).since == day("2022-01-01"));
}

TEST_CASE("F14: a control widened later answers it from then on, and changes no earlier day") {
    auto kase = family();
    auto wider = state_of("K1", "working", "1 September 2021");
    wider.covers = {"C1", "C2"};
    kase.control_states = {wider};
    CHECK(lit(kase, "F14", "C2", "2021-08-31"));
    CHECK_FALSE(lit(kase, "F14", "C2", "2021-09-01"));
    kase.control_states.push_back(state_of("K1", "ended", "1 March 2022"));
    auto const found = looks_of(kase, "F14", "2022-03-01");
    REQUIRE_FALSE(found.empty());
    CHECK(found[0].since == day("2022-03-01"));
}
