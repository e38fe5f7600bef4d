#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Assessment from(char const* agency, Assessment assessment) {
    assessment.agency = agency;
    return assessment;
}

void check_banner(std::vector<Assessment> assessments, char const* line, char const* detail) {
    auto const view = seen_on(with(std::move(assessments)), "2009-12-31");
    CHECK(view.banner == line);
    CHECK(view.banner_detail == detail);
}

}  // namespace

TEST_CASE("without answers the banner says what to do next") {
    check_banner({}, "No answers yet.", "Record one, or score one on the Assess page.");
}

TEST_CASE("one answer has nothing to agree with") {
    check_banner({recorded("R1", "rm2000-s", "high")}, "1 answer, to 1 question.",
                 "Nothing here can agree or disagree with it.");
}

TEST_CASE("two answers to the same question that differ ask for the facts") {
    check_banner({recorded("R1", "rm2000-s", "high"),
                  from("probation", recorded("R2", "rm2000-s", "medium"))},
                 "2 answers to the same question, and they differ.", "Which facts did each use?");
}

TEST_CASE("two answers to the same question that agree are asked if they are two") {
    check_banner(
        {recorded("R1", "rm2000-s", "high"), from("probation", recorded("R2", "rm2000-s", "high"))},
        "2 answers to the same question, and they agree.", "Did each look at the facts afresh?");
}

TEST_CASE("an answer without a level neither agrees nor differs") {
    check_banner(
        {recorded("R1", "rm2000-s", "high"), from("probation", recorded("R2", "rm2000-s", ""))},
        "2 answers to the same question.",
        "Where two answer the same question, it is not settled that they agree.");
}

TEST_CASE("three answers to two questions are counted as that") {
    check_banner({recorded("R1", "rm2000-s", "high"),
                  from("probation", recorded("R2", "rm2000-s", "medium")),
                  recorded("R3", "oasys-reoffending", "low")},
                 "3 answers to 2 questions.",
                 "Where two answer the same question, they differ. Which facts did each use?");
}

TEST_CASE("a tool that is not installed is not counted as a question") {
    check_banner({recorded("R1", "rm2000-s", "high"), recorded("R2", "crystal-ball", "high")},
                 "1 answer, to 1 question.",
                 "Nothing here can agree or disagree with it. 1 answer comes from a tool that is "
                 "not installed here.");
}

TEST_CASE("an answer in words is not counted") {
    Assessment words = recorded("R2", "other", "");
    words.said = "A report.";
    check_banner({recorded("R1", "rm2000-s", "high"), words}, "1 answer, to 1 question.",
                 "Nothing here can agree or disagree with it.");
}
