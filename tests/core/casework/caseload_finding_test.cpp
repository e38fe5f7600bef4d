// What a caseload takes for past its day.

#include "casework/caseload_finding.hpp"
#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

bool past_its_day(Case const& kase, char const* code) {
    auto const sorted = looked_at(looks_in(kase), kase, {}, day("2026-12-31"));
    for (CaseloadFinding const& one :
         caseload_findings(sorted, kase, catalogue(), words(), day("2026-12-31"))) {
        if (one.finding.code == code) return one.overdue;
    }
    FAIL(code << " is not found");
    return false;
}

}  // namespace

TEST_CASE("caseload: a closed case without any day is not past its day, one with a missed day is") {
    Case kase = empty_case();
    kase.decisions = {decision_of("D1", "Close the case", "May 2020")};
    CHECK_FALSE(past_its_day(kase, "F12"));
    kase.page_lines = {line_of("L1", "next_look", "May 2020")};
    kase.page_lines[0].when = when("November 2020");
    CHECK(past_its_day(kase, "F12"));
}

TEST_CASE("caseload: an order that has ended and an answer that is old are past their day") {
    Case kase = with({recorded("R1", "arms-style", "medium", "2020")});
    kase.controls = {control_of("K1", "legal", "police")};
    kase.controls[0].ends = when("January 2021");
    CHECK(past_its_day(kase, "F13"));
    CHECK(past_its_day(kase, "F16"));
}

TEST_CASE("caseload: a tool whose scale nobody stated is not named as if it were") {
    auto high = recorded("R1", "rm2000-s", "high", "2020");
    high.scale_note = "scale not stated";
    auto low = recorded("R2", "rm2000-s", "low", "2021");
    low.scale_note = "scale not stated";
    low.reason_for_change = "revised guidelines";
    Case const kase = with({high, low});
    auto const sorted = looked_at(looks_in(kase), kase, {}, day("2026-12-31"));
    auto const all = caseload_findings(sorted, kase, catalogue(), words(), day("2026-12-31"));
    auto const found = std::ranges::find_if(
        all, [](CaseloadFinding const& one) { return one.finding.code == "F18"; });
    REQUIRE(found != all.end());
    CHECK(found->tools == Codes{"rm2000-s"});
    CHECK(found->tool_names == Codes{"RM2000"});
}
