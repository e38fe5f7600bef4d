#include "casework/answers.hpp"
#include "casework/edit.hpp"
#include "casework/removal.hpp"
#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Assessment computed(char const* code, char const* answers) {
    Assessment assessment = recorded(code, "rm2000-s", "", "30 November 2009");
    assessment.mode = "computed";
    assessment.edition = "standard";
    assessment.answers = answers;
    assessment.scored_on = "2009-11-30";
    return assessment;
}

}  // namespace

TEST_CASE("a corrected answer stands in the place of the old one, and one edit takes it back") {
    Assessment corrected = example().assessments[2];
    REQUIRE(corrected.code == "R3");
    corrected.level = "medium";
    Case const after = with_corrected(example(), corrected);
    CHECK(after.assessments[2].level == "medium");
    CHECK(after.assessments.size() == example().assessments.size());
    Edit const edit = difference(&example(), &after, "Answer R3 corrected");
    CHECK(edit.changes.size() == 1);
    CHECK(value_of(apply(inverse(edit), after)) == example());
}

TEST_CASE("an answer that is taken out is let go by the decisions that leaned on it") {
    Case before = with({recorded("R1", "rosh", "low"), recorded("R2", "rm2000-s", "high")});
    Decision decision;
    decision.code = "D1";
    decision.assessments = {"R1", "R2"};
    before.decisions = {decision};
    auto const result = without_record(before, "assessment", "R1");
    CHECK(result.named == std::vector<std::string>{"D1"});
    CHECK(result.after.assessments.size() == 1);
    CHECK(result.after.decisions[0].assessments == std::vector<std::string>{"R2"});
    CHECK(check(result.after).empty());

    Edit const edit = difference(&before, &result.after, "Answer R1 removed");
    // First the decision lets go, then the answer goes: nothing ever leans on what is not there.
    REQUIRE(edit.changes.size() == 2);
    CHECK(edit.changes[0].table == "decision");
    CHECK(edit.changes[1].table == "assessment");
    CHECK(value_of(apply(inverse(edit), result.after)) == before);
}

TEST_CASE("a control that is taken out goes with its states, and decisions let go of it") {
    Case before = with({});
    before.controls.resize(2);
    before.controls[0].code = "K1";
    before.controls[1].code = "K2";
    for (Control& control : before.controls) control.kind = "legal";
    before.control_states.resize(2);
    before.control_states[0] = {"K1.1", "K1", "working", {}, {}, {}, {}, {}, {}};
    before.control_states[1] = {"K2.1", "K2", "failed", {}, {}, {}, {}, {}, {}};
    Decision decision;
    decision.code = "D1";
    decision.controls = {"K1", "K2"};
    before.decisions = {decision};
    auto const result = without_record(before, "control", "K1");
    CHECK(result.named == std::vector<std::string>{"D1"});
    CHECK(result.gone == std::vector<std::string>{"K1.1"});
    CHECK(result.after.controls.size() == 1);
    CHECK(result.after.control_states.size() == 1);
    CHECK(result.after.decisions[0].controls == std::vector<std::string>{"K2"});
    CHECK(check(result.after).empty());
    Edit const edit = difference(&before, &result.after, "Control K1 removed");
    CHECK(value_of(apply(inverse(edit), result.after)) == before);
}

TEST_CASE("a person who is taken out is no longer covered by a control or named by the page") {
    Case before = with({});
    before.people.resize(2);
    before.people[0] = {"HH", "child", {}, {}, {}, {}, {}};
    before.people[1] = {"A", "adult", {}, {}, {}, {}, {}};
    before.page_about = "HH";
    before.controls.resize(1);
    before.controls[0].code = "K1";
    before.controls[0].kind = "legal";
    before.controls[0].covers = {"HH"};
    auto const result = without_record(before, "person", "HH");
    CHECK(result.named == std::vector<std::string>{"K1"});
    CHECK(result.after.people.size() == 1);
    CHECK(result.after.page_about.empty());
    CHECK(check(result.after).empty());
}

TEST_CASE("a computed answer carries the day it was really worked out, not the day of its facts") {
    auto const today = day("2026-11-22");
    Case const before = with({recorded("R1", "rosh", "low")});
    Case after = before;
    after.assessments.push_back(computed("R2", "{}"));
    mark_computed(&before, after, today);
    CHECK(after.assessments[0].computed_on.empty());
    CHECK(after.assessments[1].computed_on == "2026-11-22");

    Case later = after;
    later.assessments[1].note = "a note is no new computation";
    mark_computed(&after, later, day("2026-12-01"));
    CHECK(later.assessments[1].computed_on == "2026-11-22");
    later.assessments[1].answers = R"({"male_victim":true})";
    mark_computed(&after, later, day("2026-12-01"));
    CHECK(later.assessments[1].computed_on == "2026-12-01");
}

TEST_CASE("the card of a computed answer says on which day it was computed") {
    Case kase = with({computed("R1", R"({"male_victim":null})")});
    CHECK(seen_on(kase, "2009-12-31").cards.at(0).computed_on ==
          "Computed with Parallax. The day was not kept.");
    mark_computed(nullptr, kase, day("2026-11-22"));
    CHECK(seen_on(kase, "2009-12-31").cards.at(0).computed_on ==
          "Computed with Parallax on 22 November 2026.");
}

TEST_CASE("a form in which nobody has answered anything is no answer, on no day") {
    Case const untouched = with({computed("R1", "{}"), computed("R2", "")});
    CHECK(seen_on(untouched, "2009-12-31").cards.empty());
    CHECK_FALSE(seen_on(untouched, "2009-01-01").later);
    Case const asked = with({computed("R1", R"({"male_victim":null})")});
    CHECK(seen_on(asked, "2009-12-31").cards.size() == 1);
}
