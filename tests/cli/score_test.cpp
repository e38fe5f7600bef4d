#include "cli/rm2000_case.hpp"
#include "cli/run_cli.hpp"
#include "support/catch.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::vector<std::string> const standard = {"score", "rm2000-s@standard", "--on", "2009-10-31"};

std::vector<std::string> as_json(std::vector<std::string> command) {
    command.insert(command.begin() + 1, "--json");
    return command;
}

}  // namespace

TEST_CASE("A complete set of answers gives a level, its values and its steps") {
    Ran const ran = run_with_resources(with_answers(as_json(standard)));
    REQUIRE(ran.exit_code == 0);
    CHECK(ran.err.empty());
    Json const outcome = ran.json();
    CHECK(outcome["instrument"] == "rm2000-s");
    CHECK(outcome["edition"] == "standard");
    CHECK(outcome["on"] == "2009-10-31");
    CHECK(outcome["status"] == "scored");
    CHECK(outcome["level"] == "high");
    CHECK(outcome["levels"] == Json{"high"});
    CHECK(outcome["values"]["points"] == 3);
    CHECK(outcome["values"]["aggravating"] == 0);
    CHECK(outcome["provenance"] == "disagreed");
    CHECK_FALSE(outcome["trace"].empty());
}

TEST_CASE("The question stands before the answer, and the level never without its meaning") {
    Ran const ran = run_with_resources(with_answers(standard));
    REQUIRE(ran.exit_code == 0);
    auto const question = ran.out.find("Where does his record rank for a new sex conviction?");
    auto const level = ran.out.find("High (3rd of 4 groups");
    REQUIRE(question != std::string::npos);
    REQUIRE(level != std::string::npos);
    CHECK(question < level);
    CHECK_THAT(ran.out, contains("any new sex conviction"));
    CHECK_THAT(ran.out, contains("long term"));
    CHECK_THAT(ran.out, contains("31 October 2009"));
    CHECK_THAT(ran.out, contains("What this does not tell you"));
}

TEST_CASE("An unknown answer gives a range and says whether it matters") {
    // 24 and two sentences make group 3; two or more of the four facts would make it group 4.
    auto const command = with_answers(standard, {"male_victim=unknown", "stranger_victim=unknown"});
    Json const outcome = run_with_resources(as_json(command)).json();
    CHECK(outcome["status"] == "range");
    CHECK(outcome["level"].is_null());
    CHECK(outcome["levels"] == Json{"high", "very_high"});
    CHECK_THAT(run_with_resources(command).out, contains("High to Very high ("));
}

TEST_CASE("A man the tool was not made for gets no level and the reason") {
    auto const command = with_answers(standard, {"age_at_assessment=17"});
    Ran const ran = run_with_resources(as_json(command));
    CHECK(ran.exit_code == 0);
    CHECK(ran.json()["status"] == "not_applicable");
    CHECK_THAT(run_with_resources(command).out, contains("It was made for men of 18 or over."));
}

TEST_CASE("Answers that cannot be together give no level, a sentence, and end with 2") {
    auto const command = with_answers(standard, {"criminal_appearances=1"});
    Ran const ran = run_with_resources(as_json(command));
    CHECK(ran.exit_code == 2);
    Json const outcome = ran.json();
    CHECK(outcome["status"] == "invalid");
    REQUIRE(outcome["errors"].size() == 1);
    CHECK(outcome["errors"][0]["fields"] == Json{"sexual_appearances", "criminal_appearances"});
    CHECK_THAT(ran.err, contains("cannot be less"));
}

TEST_CASE("An answer outside its range is refused and ends with 2") {
    Ran const ran = run_with_resources(with_answers(standard, {"sexual_appearances=0"}));
    CHECK(ran.exit_code == 2);
    CHECK_FALSE(ran.err.empty());
}

TEST_CASE("Everything wrong with the answers is said at once") {
    Ran const ran =
        run_with_resources({"score", "rm2000-s@standard", "--answer", "shoe_size=43", "male_victim",
                            "sexual_appearances=often", "gender=male", "gender=male"});
    CHECK(ran.exit_code == 2);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, contains("does not ask 'shoe_size'"));
    CHECK_THAT(ran.err, contains("'male_victim', expected fact=value"));
    CHECK_THAT(ran.err, contains("sexual_appearances"));
    CHECK_THAT(ran.err, contains("'gender' is answered twice"));
}

TEST_CASE("An unknown tool is refused, and the editions there are get named") {
    Ran const none = run_with_resources({"score", "tarot", "--answer", "gender=male"});
    CHECK(none.exit_code == 2);
    CHECK_THAT(none.err, contains("There is no instrument 'tarot'"));
    CHECK_THAT(none.err, contains("ogrs3"));
    Ran const edition = run_with_resources({"score", "rm2000-s@1066"});
    CHECK(edition.exit_code == 2);
    CHECK_THAT(edition.err, contains("rm2000-s@standard"));
}

TEST_CASE("A tool that is only recorded cannot be scored") {
    Ran const ran = run_with_resources({"score", "rosh", "--on", "2009-10-31"});
    CHECK(ran.exit_code == 2);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, contains("never computed here"));
}

TEST_CASE("A date that does not exist is refused") {
    Ran const ran = run_with_resources({"score", "ogrs3", "--on", "2009-02-30"});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("--on"));
}

TEST_CASE("A tool and --jsonl exclude each other, and one of them is needed") {
    CHECK(run_with_resources({"score"}).exit_code == 2);
    CHECK(run_with_resources({"score", "ogrs3", "--jsonl"}).exit_code == 2);
}

TEST_CASE("An age that contradicts the date of birth gives no level and says why") {
    // Born in January 1980, he is 29 on 31 October 2009, not 24.
    auto const command = with_answers(standard, {"date_of_birth=1980-01-15"});
    Ran const ran = run_with_resources(as_json(command));
    CHECK(ran.exit_code == 2);
    Json const outcome = ran.json();
    CHECK(outcome["status"] == "invalid");
    CHECK(outcome["level"].is_null());
    REQUIRE(outcome["errors"].size() == 1);
    CHECK(outcome["errors"][0]["code"] == "age_contradicts_date_of_birth");
    CHECK(outcome["errors"][0]["fields"] == Json{"age_at_assessment", "date_of_birth"});
    CHECK_THAT(ran.err, contains("The age given is 24") && contains("15 January 1980 is 29"));
    auto const agrees = with_answers(standard, {"date_of_birth=1985-01-15"});
    CHECK(run_with_resources(as_json(agrees)).json()["status"] == "scored");
}

TEST_CASE("An edition used outside its time says so, in score and in explain") {
    for (std::string const command : {"score", "explain"}) {
        auto const on = [&](char const* day) {
            return run_with_resources(with_answers({command, "rm2000-s@standard", "--on", day}))
                .out;
        };
        CHECK_THAT(on("2026-05-02"), contains("RM2000/S was in force at another time (2003 to") &&
                                         contains("2 May 2026"));
        CHECK_THAT(on("2001-05-02"), contains("was in force at another time"));
        CHECK_THAT(on("2009-10-31"), !contains("at another time"));
    }
}

TEST_CASE("What is missing names an age or a date of birth, not both") {
    Ran const ran = run_with_resources(
        {"score", "rm2000-s@standard", "--on", "2009-10-31", "--answer", "male_victim=true"});
    CHECK_THAT(ran.out, contains("Sex; Age on the day of scoring or Date of birth; Convicted"));
}

TEST_CASE("A wrong answer is told in the words of the command line") {
    Ran const ran =
        run_with_resources({"score", "rm2000-s@standard", "--answer", "male_victim=maybe"});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("expected true or false, or unknown"));
}

TEST_CASE("What an incomplete answer could be is never shown as the answer") {
    Ran const ran = run_with_resources(
        {"score", "ogrs3@2008", "--on", "2009-10-31", "--answer", "date_of_birth=1980-02-01",
         "date_of_current_conviction=2009-01-01", "date_at_start_of_followup_calculated=2009-02-01",
         "total_number_of_sanctions_for_all_offences=5", "age_at_first_sanction=20",
         "current_offence_code=00801"});
    INFO(ran.err);
    REQUIRE(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("No level."));
    CHECK_THAT(ran.out, contains("It could be"));
    CHECK_THAT(ran.out, contains("Sex"));
}

TEST_CASE("Where two editions were in force the other is named, unless one was asked for") {
    std::string const other = "rm2000-s@standard (Standard, 2007) was in force too";
    Ran const ran = run_with_resources({"score", "rm2000-s", "--on", "2015-01-01"});
    CHECK_THAT(ran.out, contains("rm2000-s@standard"));
    Ran const json = run_with_resources({"score", "rm2000-s", "--on", "2015-01-01", "--json"});
    CHECK(json.json()["edition"] == "images-adapted");
    CHECK_THAT(json.json()["warnings"].dump(), contains(other));
    CHECK_THAT(json.err, contains(other));
    std::string const line =
        R"({"id": 1, "instrument": "rm2000-s", "on": "2015-01-01", "answers": {}})";
    CHECK_THAT(run_with_resources({"score", "--jsonl"}, line).out, contains(other));
    for (std::string const asked : {"rm2000-s@images-adapted", "rm2000-s@standard"}) {
        Ran const named = run_with_resources({"score", asked, "--on", "2015-01-01", "--json"});
        CHECK_THAT(named.out, !contains("was in force too"));
    }
    Ran const before = run_with_resources({"score", "rm2000-s", "--on", "2009-10-31", "--json"});
    CHECK(before.json()["edition"] == "standard");
    CHECK_THAT(before.out, !contains("in force too"));
}

TEST_CASE("Yes and no may be written as words") {
    Ran const ran =
        run_with_resources({"score", "rm2000-s@standard", "--on", "2009-10-31", "--json",
                            "--answer", "male_victim=yes", "stranger_victim=no"});
    CHECK(ran.exit_code == 0);
    CHECK(ran.err.empty());
}
