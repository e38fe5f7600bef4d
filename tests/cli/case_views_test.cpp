// The commands that look across the records of a case, run as a person runs them.

#include "cli/run_cli.hpp"
#include "support/catch.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::vector<std::string> codes_in(Json const& list) {
    std::vector<std::string> codes;
    for (Json const& one : list) codes.push_back(one["code"]);
    return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("Contradictions of the example: the meeting without minutes and the answer that ended") {
    Ran const ran = run_with_resources({"contradictions", "example", "--json"});
    CHECK(ran.exit_code == 0);
    CHECK(codes_in(ran.json()) == Codes{"C6", "C12"});
    CHECK(ran.json()[0]["places"][0]["code"] == "R5");
    CHECK_FALSE(ran.json()[0]["ask"].get<std::string>().empty());
    CHECK(ran.json()[1]["since"] == "2009-11-30");
}

TEST_CASE("By the end of 2010 the failed software and what leaned on it are among them") {
    Ran const ran = run_with_resources({"contradictions", "example", "--as-of", "December 2010"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("failed. 3 decisions lean on it."));
    CHECK_THAT(ran.out, contains("Does what was decided"));
}

TEST_CASE("A script can ask to fail where anything is found") {
    CHECK(run_with_resources({"contradictions", "example", "--fail-on-findings"}).exit_code == 1);
    Ran const early = run_with_resources(
        {"contradictions", "example", "--as-of", "2008-01-31", "--fail-on-findings"});
    CHECK(early.exit_code == 0);
    CHECK_THAT(early.out, contains("No two things on record"));
}

TEST_CASE("The side by side has the same list, as text and as JSON") {
    Ran const text = run_with_resources({"report", "example", "--side-by-side", "--text"});
    CHECK_THAT(text.out, contains("Records that do not fit together"));
    Json const json = run_with_resources({"report", "example", "--side-by-side", "--json"}).json();
    bool there = false;
    for (Json const& block : json["blocks"]) {
        there = there || block.value("name", "") == "Records that do not fit together";
    }
    CHECK(there);
}

TEST_CASE("Coverage of the example says how many squares are empty, and which") {
    Json const made = run_with_resources({"coverage", "example", "--json"}).json();
    CHECK(made["squares"] == 32);
    CHECK(made["empty"] == 28);
    CHECK(made["columns"].back()["id"] == "anyone");
    Ran const text = run_with_resources({"coverage", "example"});
    CHECK(text.exit_code == 0);
    CHECK_THAT(text.out, contains("In 28 of 32 squares nobody has asked."));
    CHECK_THAT(text.out, contains("nobody has asked"));
}

TEST_CASE("What changed in October 2010 was no news about him") {
    Json const made = run_with_resources({"what-changed", "example", "R3", "R9", "--json"}).json();
    CHECK(codes_in(made["factors"]) == Codes{"N4", "N6", "N16"});
    CHECK(made["factors"][0]["known"] == "stated");
    CHECK(made["factors"][0]["sufficient"].is_null());
    CHECK(codes_in(made["unseen"]) == Codes{"M1", "M2", "M3", "M4", "M5"});
    Ran const text = run_with_resources({"what-changed", "example", "R3", "R9"});
    CHECK_THAT(text.out, contains("He got older"));
}

TEST_CASE("What changed needs two answers of the case") {
    CHECK(run_with_resources({"what-changed", "example", "R3"}).exit_code == 2);
    Ran const backwards = run_with_resources({"what-changed", "example", "R10", "R9"});
    CHECK(backwards.exit_code == 2);
    CHECK(backwards.out.empty());
    CHECK(backwards.err.find("R10") != std::string::npos);
    Ran const ran = run_with_resources({"what-changed", "example", "R3", "R99"});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("There is no answer 'R99'"));
}

TEST_CASE("What changed, seen from a day, uses no answer from after it") {
    Ran const early =
        run_with_resources({"what-changed", "example", "R3", "R9", "--as-of", "2009"});
    CHECK(early.exit_code == 2);
    CHECK(early.out.empty());
    CHECK_THAT(early.err, contains("R9"));
    CHECK_THAT(early.err, contains("one made after 2009"));
    auto const seen = [](char const* day) {
        auto const ran =
            run_with_resources({"what-changed", "example", "R3", "R9", "--json", "--as-of", day});
        return codes_in(ran.json()["factors"]);
    };
    CHECK(seen("October 2010") == Codes{"N4", "N6", "N16"});
    CHECK(seen("2019") == Codes{"N4", "N6", "N16"});
    CHECK(
        run_with_resources({"what-changed", "example", "R3", "R9", "--as-of", "soon"}).exit_code ==
        2);
}

TEST_CASE("The glossary shows one word, those that hold a text, or all") {
    Json const one = run_with_resources({"glossary", "rosh medium", "--json"}).json();
    REQUIRE(one.size() == 1);
    CHECK(one[0]["id"] == "rosh_medium");
    CHECK(run_with_resources({"glossary", "mappa level", "--json"}).json().size() == 3);
    CHECK(run_with_resources({"glossary", "--json"}).json().size() == 132);
    Ran const text = run_with_resources({"glossary", "SRO"});
    CHECK(text.exit_code == 0);
    CHECK_THAT(text.out, contains("Recalled"));
    Ran const none = run_with_resources({"glossary", "quixotic"});
    CHECK(none.exit_code == 2);
    CHECK_THAT(none.err, contains("The glossary has no word 'quixotic'"));
}

TEST_CASE("A comparison says whether one line may join two scales") {
    Json const renamed = run_with_resources({"compare", "osp-dc", "dc-srp", "--json"}).json();
    CHECK(renamed["line"] == "marked");
    Json const recut = run_with_resources({"compare", "csrp", "rsr", "--json"}).json();
    CHECK(recut["line"] == "number_only");
    CHECK_THAT(recut["line_sentence"].get<std::string>(), contains("The level must not be"));
    CHECK_THAT(recut["seven"].get<std::string>(), contains("of the seven things match"));
}

TEST_CASE(
    "Controls and decisions of the example: what is known to work, who leans on it, who knew") {
    Ran const ran = run_with_resources({"controls", "example", "--as-of", "December 2012"});
    CHECK(ran.exit_code == 0);
    for (char const* part : {"Controls", "Decisions, and what they lean on", "Who knew what",
                             "Who lived where", "Did not"}) {
        CHECK_THAT(ran.out, contains(part));
    }
    Json const json =
        run_with_resources({"controls", "example", "--as-of", "December 2012", "--json"}).json();
    for (Json const& control : json["controls"]) {
        if (control["code"] == "K7") CHECK(control["state"] == "failed");
    }
    CHECK(json["living"].size() == 4);
    CHECK(run_with_resources({"controls", "example", "--pdf", "-", "--json"}).exit_code == 2);
}

TEST_CASE("An answer is not compared with itself") {
    Ran const ran = run_with_resources({"what-changed", "example", "R3", "R3"});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("an earlier answer and a later one"));
}

TEST_CASE("An option with an empty text is refused, and not taken as left out") {
    Ran const ran = run_with_resources({"contradictions", "example", "--as-of", ""});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("--as-of") && contains("an empty text was given"));
}

TEST_CASE("A day to score on is read in words, and what is longer than a day is refused") {
    std::vector<std::string> const asked = {"score", "rm2000-s@standard", "--on",
                                            "31 October 2009"};
    CHECK(run_with_resources(asked).out ==
          run_with_resources({"score", "rm2000-s@standard", "--on", "2009-10-31"}).out);
    Ran const ran = run_with_resources({"score", "rm2000-s@standard", "--on", "October 2009"});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("one day, such as 31 October 2009"));
}

TEST_CASE("Between two questions it is said that nothing that changed was looked for") {
    Ran const ran = run_with_resources({"what-changed", "example", "R1", "R3"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("was not looked for"));
    CHECK_THAT(ran.out, !contains("Nothing else on record"));
}
