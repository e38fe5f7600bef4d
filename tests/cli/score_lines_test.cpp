#include "cli/rm2000_case.hpp"
#include "cli/run_cli.hpp"
#include "support/catch.hpp"

#include <sstream>

using namespace parallax;
using namespace parallax::test;

namespace {

std::vector<Json> outcomes(Ran const& ran) {
    std::vector<Json> read;
    std::istringstream lines(ran.out);
    for (std::string line; std::getline(lines, line);) read.push_back(Json::parse(line));
    return read;
}

Ran score_lines(std::string const& input) {
    return run_with_resources({"score", "--jsonl"}, input);
}

}  // namespace

TEST_CASE("Each line is answered by one line, in the same order, under its own id") {
    Json other = rm2000_line("second");
    other["answers"]["age_at_commencement_of_risk"] = 40;  // 0 points for age, 1 for sentences
    Ran const ran = score_lines(rm2000_line("first").dump() + "\n" + other.dump() + "\n");
    CHECK(ran.exit_code == 0);
    auto const answered = outcomes(ran);
    REQUIRE(answered.size() == 2);
    CHECK(answered[0]["id"] == "first");
    CHECK(answered[0]["level"] == "high");
    CHECK(answered[1]["id"] == "second");
    CHECK(answered[1]["level"] == "medium");
}

TEST_CASE("A last line without a line end counts, and empty lines do not") {
    CHECK(outcomes(score_lines("\n" + rm2000_line("only").dump())).size() == 1);
    Ran const nothing = score_lines("");
    CHECK(nothing.exit_code == 0);
    CHECK(nothing.out.empty());
}

TEST_CASE("A line that is not JSON is answered as invalid, and the others go on") {
    std::string const good = rm2000_line("good").dump();
    Ran const ran = score_lines(good + "\n{broken\n" + good + "\n");
    CHECK(ran.exit_code == 2);
    auto const answered = outcomes(ran);
    REQUIRE(answered.size() == 3);
    CHECK(answered[0]["status"] == "scored");
    CHECK(answered[1]["status"] == "invalid");
    CHECK(answered[1]["id"].is_null());
    CHECK(answered[1]["errors"][0]["code"] == "line_not_usable");
    CHECK_THAT(answered[1]["errors"][0]["text"].get<std::string>(), contains("Line 2: "));
    CHECK(answered[2]["status"] == "scored");
}

TEST_CASE("A line that cannot be used keeps its id and says why") {
    auto const refusal = [](std::string const& member, Json const& value) {
        Json line = rm2000_line("odd");
        line[member] = value;
        Ran const ran = score_lines(line.dump() + "\n");
        CHECK(ran.exit_code == 2);
        Json const outcome = outcomes(ran).at(0);
        CHECK(outcome["id"] == "odd");
        CHECK(outcome["status"] == "invalid");
        CHECK(outcome["level"].is_null());
        return outcome["errors"][0]["text"].get<std::string>();
    };
    CHECK_THAT(refusal("instrument", "tarot"), contains("There is no instrument"));
    CHECK_THAT(refusal("instrument", 7), contains("\"instrument\""));
    CHECK_THAT(refusal("edition", "1066"), contains("rm2000-s@1066"));
    CHECK_THAT(refusal("on", "31 October"), contains("\"on\""));
    CHECK_THAT(refusal("answers", 3), contains("\"answers\""));
    CHECK_THAT(refusal("answers", {{"sexual_appearances", "often"}}),
               contains("sexual_appearances"));
}

TEST_CASE("A list or a bare value in place of an object is refused") {
    Ran const ran = score_lines("[1, 2]\n\"rm2000-s\"\n");
    CHECK(ran.exit_code == 2);
    CHECK(outcomes(ran).size() == 2);
}

TEST_CASE("Facts the tool does not ask are left out, and named") {
    Json line = rm2000_line("more");
    line["answers"]["shoe_size"] = 43;
    line["answers"]["current_offence_code"] = "11618";
    Json const outcome = outcomes(score_lines(line.dump() + "\n")).at(0);
    CHECK(outcome["status"] == "scored");
    CHECK(outcome["ignored"] == Json{"shoe_size", "current_offence_code"});
}

TEST_CASE("Null and an absent fact are both unknown") {
    Json null = rm2000_line("null");
    null["answers"]["male_victim"] = nullptr;
    null["answers"]["stranger_victim"] = nullptr;
    Json absent = rm2000_line("absent");
    absent["answers"].erase("male_victim");
    absent["answers"].erase("stranger_victim");
    auto const answered = outcomes(score_lines(null.dump() + "\n" + absent.dump() + "\n"));
    for (Json const& outcome : answered) {
        CHECK(outcome["status"] == "range");
        CHECK(outcome["levels"] == Json{"high", "very_high"});
    }
}

TEST_CASE("An outcome that cannot be right is still an answer to its line") {
    Json line = rm2000_line("odd");
    line["answers"]["criminal_appearances"] = 1;
    Ran const ran = score_lines(line.dump() + "\n");
    CHECK(ran.exit_code == 0);
    CHECK(outcomes(ran).at(0)["status"] == "invalid");
}

TEST_CASE("A date given to the command holds for lines that name none") {
    Json line = rm2000_line("undated");
    line.erase("on");
    Ran const ran =
        run_with_resources({"score", "--jsonl", "--on", "2010-10-31"}, line.dump() + "\n");
    CHECK(outcomes(ran).at(0)["on"] == "2010-10-31");
}

TEST_CASE("A line with a key that stands twice is refused, and the others go on") {
    std::string const good = rm2000_line("good").dump();
    std::string inside = good;
    inside.insert(inside.find("\"gender\""), "\"gender\":\"female\",");
    std::string on_top = good;
    on_top.insert(1, "\"on\":\"2010-10-31\",");
    Ran const ran = score_lines(inside + "\n" + on_top + "\n" + good + "\n");
    CHECK(ran.exit_code == 2);
    auto const answered = outcomes(ran);
    REQUIRE(answered.size() == 3);
    CHECK(answered[0]["status"] == "invalid");
    CHECK(answered[0]["errors"][0]["text"] ==
          "Line 1: \"gender\" in \"answers\": found it twice, expected each key once.");
    CHECK(answered[1]["errors"][0]["text"] ==
          "Line 2: \"on\": found it twice, expected each key once.");
    CHECK(answered[2]["status"] == "scored");
}
