// Where a check could fall silent, or speak, for the wrong reason.

#include "core/casework/contradiction_records.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// Software that children's services found working and the police found failed.
Case two_papers(char const* working, char const* failed) {
    Case kase = with({});
    kase.controls = {control("K1", "Software")};
    kase.control_states = {status("K1.1", "K1", "working", working),
                           status("K1.2", "K1", "failed", failed)};
    kase.control_states[0].source = "Children's services, core group";
    kase.control_states[1].source = "Police, visit log";
    return kase;
}

bool finds(Case const& kase, std::string const& code, char const* iso = "2026-12-31") {
    auto const codes = codes_in(kase, iso);
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

Assessment in_words_only(char const* code, char const* said, char const* made) {
    auto record = recorded(code, "other", "", made);
    record.said = said;
    return record;
}

/// A look in 2009, a child born in March 2011, and a decision of the police in 2012.
Case decided(char const* what, char const* reason) {
    Case kase = with({in_words_only("R1", "A plan is needed.", "2009")});
    kase.events = {event("E1", "birth", "March 2011")};
    kase.decisions = {decision("D1", "2012", {})};
    kase.decisions[0].what = what;
    kase.decisions[0].leaned_otherwise = reason;
    kase.decisions[0].assessments = {"R1"};
    return kase;
}

}  // namespace

TEST_CASE("C1: a form nobody has touched, or an answer without a level, settles nothing") {
    auto const police = rank("R1", "police", "high", "12 March 2024");
    auto const probation = rank("R2", "probation", "medium", "12 March 2024");
    auto not_scored = rank("R3", "police", "", "May 2024");
    not_scored.note = "Not scored, papers missing.";
    CHECK(codes_in(with({police, probation, not_scored})) == Codes{"C1"});
    CHECK(codes_in(with({police, probation, scored("R3", "{}", "2024-05-01")})) == Codes{"C1"});
}

TEST_CASE("C8: an answer without a date holds from before everything known") {
    auto record = harm("R1", "officer", "medium", "2009");
    record.made = {};
    Case kase = with({record});
    kase.events = {event("E1", "birth", "March 2011")};
    CHECK(codes_in(kase) == Codes{"C8"});
    CHECK(codes_in(kase, "2011-02-28").empty());
    kase.assessments[0].facts_up_to = when("June 2011");  // whoever wrote it knew of the birth
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C9: a decision that leans on an answer and says itself that nothing changed") {
    for (Case const& kase :
         {decided("Fewer visits", "No change."), decided("Leave it as it is: no change", "")}) {
        auto const found = found_in(kase);
        REQUIRE(found.size() == 1);
        CHECK(found[0].code == "C9");
        CHECK(places_of(found[0]) == Codes{"D1", "E1"});
    }
    CHECK(codes_in(decided("Fewer visits", "Staff numbers.")).empty());
}

TEST_CASE("C9: a decision that repeats what its answer says is not told twice") {
    Case kase = decided("Fewer visits", "There is no change.");
    kase.assessments.push_back(in_words_only("R2", "There is no change.", "2012"));
    kase.decisions[0].assessments = {"R2"};
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"R2", "E1"});
}

TEST_CASE("C9: a closing note among the events, after a child was born") {
    Case kase = with({});
    kase.events = {event("E1", "birth", "March 2011"), event("E2", "other", "May 2012")};
    kase.events[1].what = "Closing note: nothing has changed.";
    auto const found = found_in(kase);
    REQUIRE(found.size() == 1);
    CHECK(found[0].code == "C9");
    CHECK(places_of(found[0]) == Codes{"E2", "E1"});
    CHECK_THAT(found[0].text, contains("Somebody wrote, May 2012"));
    CHECK(codes_in(kase, "2012-04-30").empty());
    kase.events[0].date = when("March 2013");
    CHECK(codes_in(kase).empty());
}

TEST_CASE("C9: an event that tells of a note on record is not told twice") {
    Case kase = with({in_words_only("R1", "There is no change.", "2012")});
    kase.events = {event("E1", "birth", "March 2011"), event("E2", "other", "2012")};
    kase.events[1].what = "The police write that nothing has changed.";
    CHECK(codes_in(kase) == Codes{"C9"});
}

TEST_CASE("C9: what may have come after the note is said to have come possibly") {
    Case kase = with({in_words_only("R1", "There is no change.", "March 2011")});
    kase.events = {event("E1", "birth", "2011")};
    auto const unsure = found_in(kase);
    REQUIRE(unsure.size() == 1);
    CHECK_THAT(unsure[0].text, contains("Possibly by then"));
    CHECK_THAT(unsure[0].text, !contains("On record by then"));
    kase.events[0].date = when("2010");
    auto const sure = found_in(kase);
    REQUIRE(sure.size() == 1);
    CHECK_THAT(sure[0].text, contains("On record by then: A child is born (2010)."));
    CHECK_THAT(sure[0].text, !contains("Possibly"));
}

TEST_CASE("C10: one time in other words, or a day within it, is the same time") {
    CHECK(finds(two_papers("Oct 2010", "October 2010"), "C10"));
    CHECK(finds(two_papers("14 October 2010", "October 2010"), "C10"));
    CHECK_FALSE(finds(two_papers("3 October 2010", "20 October 2010"), "C10"));
    CHECK_FALSE(finds(two_papers("September 2010", "October 2010"), "C10"));
    CHECK_FALSE(finds(two_papers("31 October 2010", "1 November 2010"), "C10"));
}

TEST_CASE("C10: a later entry of the control ends it, and one that only repeats itself does not") {
    Case kase = two_papers("October 2010", "October 2010");
    kase.control_states.push_back(status("K1.3", "K1", "failed", "May 2011"));
    kase.control_states[2].source = "Police, visit log";
    CHECK(finds(kase, "C10"));
    kase.control_states[2].source = "Children's services, core group";
    CHECK_FALSE(finds(kase, "C10"));
    CHECK(finds(kase, "C10", "2011-04-30"));
    kase.control_states[2].state = "not_known";
    CHECK(finds(kase, "C10"));
}

TEST_CASE("C10: a later decision by both ends it, and one by a single agency does not") {
    Case kase = two_papers("October 2010", "October 2010");
    kase.decisions = {decision("D1", "May 2011", {"K1"})};
    CHECK(finds(kase, "C10"));
    kase.decisions[0].agency = "police and children's services";
    CHECK_FALSE(finds(kase, "C10"));
    CHECK(finds(kase, "C10", "2011-04-30"));
    kase.decisions[0].made = when("October 2010");
    CHECK(finds(kase, "C10"));
}

TEST_CASE("C11: a record without a date is looked at on the day it is seen from") {
    Case kase = with({rank("R1", "police", "high", "2024")});
    kase.assessments[0].made = {};
    kase.facts = {{"F1", "gender", R"("female")", when("2020"), "a form"}};
    CHECK(codes_in(kase) == Codes{"C11"});
    CHECK(codes_in(kase, "2019-12-31").empty());
}

TEST_CASE("C11: a figure without a level is an answer too, and no answer at all is none") {
    Case kase = with({chance("R1", "osp-dc", "8 in 1,000", "May 2025")});
    kase.facts = {{"F1", "gender", R"("female")", when("2020"), "a form"}};
    CHECK(codes_in(kase) == Codes{"C11"});
    kase.assessments[0].figure = "";
    CHECK(codes_in(kase).empty());
}
