#include "cli/rm2000_case.hpp"
#include "cli/run_cli.hpp"
#include "support/catch.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("The card of a tool starts with its question and says what it does not tell you") {
    Ran const ran = run_with_resources({"explain", "rm2000-s@standard"});
    REQUIRE(ran.exit_code == 0);
    auto const question = ran.out.find("Where does his record rank for a new sex conviction?");
    auto const levels = ran.out.find("Levels, lowest first");
    REQUIRE(question != std::string::npos);
    REQUIRE(levels != std::string::npos);
    CHECK(question < levels);
    CHECK_THAT(ran.out, contains("1st of 4 groups; it does not mean safe"));
    CHECK_THAT(ran.out, contains("It does not say what this one man will do."));
    CHECK_THAT(ran.out, contains("age_at_commencement_of_risk"));
    CHECK_THAT(ran.out, contains("David Thornton"));
}

TEST_CASE("A tool that is only recorded has a card too") {
    Ran const ran = run_with_resources({"explain", "rosh", "--json"});
    REQUIRE(ran.exit_code == 0);
    Json const card = ran.json();
    CHECK(card["modes"] == Json{"recorded"});
    CHECK(card["facts"].empty());
    REQUIRE(card["levels"].size() == 4);
    CHECK(card["levels"][1]["id"] == "medium");
}

TEST_CASE("The card sums up how far the rules are checked") {
    Json const rules =
        run_with_resources({"explain", "rm2000-s@standard", "--json"}).json()["rules"];
    CHECK(rules.contains("recalled"));
    CHECK(rules.contains("published"));
    CHECK_FALSE(rules.contains("verified"));
}

TEST_CASE("With answers the outcome is explained step by step") {
    Ran const ran =
        run_with_resources(with_answers({"explain", "rm2000-s@standard", "--on", "2009-10-31"}));
    REQUIRE(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("Step by step"));
    CHECK_THAT(ran.out, contains("The three facts add up to 3."));
    CHECK_THAT(ran.out, contains("High (3rd of 4 groups"));
}

TEST_CASE("The explanation as JSON holds the outcome beside the card") {
    Json const both =
        run_with_resources(with_answers({"explain", "rm2000-s@standard", "--json"})).json();
    CHECK(both["instrument"] == "rm2000-s");
    CHECK(both["outcome"]["level"] == "high");
}

TEST_CASE("A tool that does not exist cannot be explained") {
    Ran const ran = run_with_resources({"explain", "tarot"});
    CHECK(ran.exit_code == 2);
    CHECK(ran.out.empty());
    CHECK(run_with_resources({"explain"}).exit_code == 2);
}

TEST_CASE("Every step says where it comes from") {
    Ran const ran =
        run_with_resources(with_answers({"explain", "rm2000-s@standard", "--on", "2009-10-31"}));
    CHECK_THAT(ran.out, contains("Follows from the answers"));
}

TEST_CASE("The tool that came after is named, and one that is not installed is said to be so") {
    CHECK_THAT(run_with_resources({"explain", "ogrs3"}).out, contains("Replaced by"));
    Ran const ran = run_with_resources({"explain", "rm2000-s@standard"});
    CHECK_THAT(ran.out, contains("OSP/C (osp-c)") || contains("osp-c (not installed here)"));
}
