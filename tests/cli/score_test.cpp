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
    CHECK_THAT(ran.err, contains("cannot be fewer"));
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
