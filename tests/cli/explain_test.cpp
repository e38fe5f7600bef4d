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

TEST_CASE("The explanation says what one fact, two facts and time alone would change") {
    // High by 31 points in January 2020; five years after the start the word goes down one step.
    std::vector<std::string> const arguments = {"explain",
                                                "osp-dc@2024",
                                                "--on",
                                                "2020-01-01",
                                                "--json",
                                                "--two",
                                                "--answer",
                                                "gender=male",
                                                "date_of_birth=1962-06-25",
                                                "has_ever_committed_sexual_offence=true",
                                                "is_current_offence_sexually_motivated=true",
                                                "total_contact_adult_sexual_sanctions=0",
                                                "total_contact_child_sexual_sanctions=2",
                                                "total_non_contact_sexual_offences=4",
                                                "total_indecent_image_sanctions=4",
                                                "date_at_start_of_followup_user_input=2015-05-05",
                                                "total_number_of_sanctions_for_all_offences=11",
                                                "date_of_most_recent_sexual_offence=1991-04-23",
                                                "supervision_status=remand"};
    Ran const ran = run_with_resources(arguments);
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    Json const both = ran.json();
    CHECK(both["outcome"]["level"] == "high");
    Json const& time = both["changes"]["time"];
    REQUIRE(time.size() == 1);
    CHECK(time[0]["from"] == "2020-05-05");
    CHECK(time[0]["levels"] == Json{"medium"});
    bool lowered = false;
    for (Json const& change : both["changes"]["one"]) {
        lowered = lowered || change["fact"] == "total_non_contact_sexual_offences";
    }
    CHECK(lowered);  // none instead of four: 31 - 6 = 25 points, which is medium

    auto words = arguments;
    words.erase(words.begin() + 4);
    CHECK_THAT(run_with_resources(words).out, contains("Nothing but time, from 5 May 2020"));
}
