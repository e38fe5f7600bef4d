// F7 where a decision leans on an answer: one that has ended, grown old or was replaced.

#include "core/casework/looks.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Case leaning_on(Assessment answer) {
    Case kase = with({std::move(answer)});
    auto decision = decision_of("D1", "Fewer meetings", "June 2020");
    decision.assessments = {"R1"};
    kase.decisions = {decision};
    return kase;
}

}  // namespace

TEST_CASE("F7: a decision leans on an answer that has ended") {
    auto answer = recorded("R1", "rosh", "medium", "March 2020");
    answer.ended = when("2020-12-31");
    auto const kase = leaning_on(answer);
    CHECK(looks_of(kase, "F7", "2020-12-30").empty());
    auto const found = looks_of(kase, "F7");
    REQUIRE(found.size() == 1);
    CHECK(places_of(found[0]) == Codes{"D1", "R1"});
    CHECK(found[0].since == day("2020-12-31"));
    CHECK_THAT(found[0].text, contains("has ended"));
}

TEST_CASE("F7: a decision leans on an answer that a later one has replaced") {
    auto kase = leaning_on(recorded("R1", "rosh", "medium", "March 2020"));
    kase.assessments.push_back(recorded("R2", "rosh", "high", "October 2020"));
    CHECK(looks_of(kase, "F7", "2020-09-30").empty());
    auto const found = looks_of(kase, "F7");
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2020-10-01"));
    CHECK_THAT(found[0].text, contains("replaced"));
    kase.assessments[1].agency = "probation";  // another agency's answer replaces nothing
    CHECK(looks_of(kase, "F7").empty());
}

TEST_CASE("F7: a decision leans on an answer that is older than its tool allows") {
    auto const kase = leaning_on(recorded("R1", "arms-style", "medium", "31 March 2020"));
    CHECK(looks_of(kase, "F7", "2021-03-30").empty());
    auto const found = looks_of(kase, "F7", "2021-03-31");
    REQUIRE(found.size() == 1);
    CHECK(found[0].since == day("2021-03-31"));
    CHECK_THAT(found[0].text, contains("older"));
}

TEST_CASE("F7: a decision on an answer that was old already is seen from the decision on") {
    auto kase = leaning_on(recorded("R1", "rosh", "medium", "March 2019"));
    kase.assessments.push_back(recorded("R2", "rosh", "high", "October 2019"));
    CHECK(looks_of(kase, "F7").at(0).since == day("2020-06-01"));
}

TEST_CASE("F7: an answer that stands, and words without a tool, are not it") {
    CHECK(looks_of(leaning_on(recorded("R1", "rosh", "medium", "March 2020")), "F7").empty());
    auto words_only = leaning_on(recorded("R1", "other", "", "March 2020"));
    words_only.assessments.push_back(recorded("R2", "other", "", "March 2021"));
    CHECK(looks_of(words_only, "F7").empty());
}
