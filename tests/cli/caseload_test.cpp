// What needs a look in all cases of a casebook, from the command line.

#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("The caseload of the example holds what needs-a-look finds in it") {
    auto const day = std::string("2010-12-31");
    Json const one =
        run_with_resources({"needs-a-look", "example", "--as-of", day, "--json"}).json();
    Json const all = run_with_resources({"caseload", "example", "--as-of", day, "--json"}).json();
    CHECK(all["cases"] == 1);
    CHECK(all["as_of"] == day);
    REQUIRE(all["findings"].size() == one.size());
    for (std::size_t i = 0; i < one.size(); ++i) {
        CHECK(all["findings"][i]["code"] == one[i]["code"]);
        CHECK(all["findings"][i]["case"] == "EX-0001");
    }
}

TEST_CASE("A caseload is narrowed by check, agency, tool and what is past its day") {
    auto const found = [](std::vector<std::string> more) {
        std::vector<std::string> all{"caseload", "example", "--as-of", "2010-12-31", "--json"};
        all.insert(all.end(), more.begin(), more.end());
        return run_with_resources(all).json()["findings"];
    };
    for (Json const& one : found({"--check", "F8"})) CHECK(one["code"] == "F8");
    CHECK_FALSE(found({"--check", "F8"}).empty());
    auto const police = found({"--agency", "Police"});
    CHECK_FALSE(police.empty());
    CHECK(police.size() < found({}).size());
    for (Json const& one : found({"--tool", "rosh"})) {
        bool named = false;
        for (Json const& tool : one["tools"]) named = named || tool == "rosh";
        CHECK(named);
    }
    for (Json const& one : found({"--overdue"})) CHECK(one["overdue"] == true);
    CHECK(run_with_resources({"caseload", "example", "--check", "F99"}).exit_code == 2);
    CHECK(run_with_resources({"caseload", "no-such.parallax"}).exit_code == 2);
}

TEST_CASE("A caseload of invented cases goes out as a table, in the order of references") {
    TemporaryFolder const folder;
    auto const file = (folder / "made.parallax").string();
    REQUIRE(run_with_resources({"generate", "--cases", "5", "--seed", "3", file}).exit_code == 0);
    Ran const ran = run_with_resources({"caseload", file, "--as-of", "2026-01-01", "--csv", "-"});
    CHECK(ran.exit_code == 0);
    CHECK(ran.out.starts_with("Case,Check,About,"));
    auto const out = (folder / "looks.csv").string();
    CHECK(run_with_resources({"caseload", file, "--as-of", "2026-01-01", "--csv", out}).exit_code ==
          0);
    CHECK(read_file(out).value() == ran.out);
}

TEST_CASE("A caseload is never written over the casebook it was read from") {
    TemporaryFolder const folder;
    auto const file = (folder / "made.parallax").string();
    REQUIRE(run_with_resources({"generate", "--cases", "1", file}).exit_code == 0);
    auto const before = read_file(file).value();
    Ran const ran = run_with_resources({"caseload", file, "--csv", file});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("the casebook itself"));
    CHECK(read_file(file).value() == before);
    CHECK(run_with_resources({"caseload", file, "--json", "--csv", "-"}).exit_code == 2);
}

TEST_CASE(
    "A filter that finds nothing is not said to be good news, and an unknown tool is refused") {
    Ran const nobody = run_with_resources({"caseload", "example", "--agency", "polise"});
    CHECK(nobody.exit_code == 0);
    CHECK_THAT(nobody.out, contains("By these filters nothing was found"));
    Ran const tool = run_with_resources({"caseload", "example", "--tool", "rmm2000"});
    CHECK(tool.exit_code == 2);
    CHECK_THAT(tool.err, contains("rmm2000"));
}

TEST_CASE("The history of a casebook says what was entered and when, and of whom it is not known") {
    TemporaryFolder const folder;
    auto const file = (folder / "made.parallax").string();
    REQUIRE(run_with_resources({"generate", "--cases", "3", "--seed", "3", file}).exit_code == 0);
    Json const all = run_with_resources({"history", file, "--json"}).json();
    REQUIRE(all.size() == 3);
    auto const reference = all[1]["case"].get<std::string>();
    CHECK(all[1]["state"] == "done");
    CHECK(all[1]["who"] == "");
    CHECK_FALSE(all[1]["at"].get<std::string>().empty());
    Json const one = run_with_resources({"history", file, "--case", reference, "--json"}).json();
    REQUIRE(one.size() == 1);
    CHECK(one[0] == all[1]);
    Ran const ran = run_with_resources({"history", file, "--case", reference});
    CHECK_THAT(ran.out, contains("who entered what, and when") && contains("not kept"));
    CHECK(run_with_resources({"history", file, "--case", "nobody"}).exit_code == 2);
}
