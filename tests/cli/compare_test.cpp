#include "cli/run_cli.hpp"
#include "support/catch.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::string relation(std::string const& first, std::string const& second) {
    Ran const ran = run_with_resources({"compare", first, second, "--json"});
    REQUIRE(ran.exit_code == 0);
    return ran.json()["relation"];
}

}  // namespace

TEST_CASE("The relation of two tools is as the published comparison has it") {
    CHECK(relation("rm2000-s", "ogrs3") == "overlaps");
    CHECK(relation("rm2000-s", "rosh") == "different");
    CHECK(relation("rm2000-s", "arms-style") == "overlaps");
    CHECK(relation("rm2000-s", "kirat-style") == "different");
    CHECK(relation("arms-style", "mappa-level") == "linked");
}

TEST_CASE("The relation is the same whichever tool is named first") {
    CHECK(relation("ogrs3", "rosh") == relation("rosh", "ogrs3"));
    CHECK(relation("mappa-level", "arms-style") == "linked");
}

TEST_CASE("A tool asks the same question as itself") {
    CHECK(relation("rm2000-s@standard", "rm2000-s@standard") == "same");
}

TEST_CASE("A comparison gives its reason, its sentence and the seven things that must match") {
    Json const compared = run_with_resources({"compare", "rm2000-s", "rosh", "--json"}).json();
    CHECK_FALSE(compared["reasons"].empty());
    CHECK_FALSE(compared["sentence"].get<std::string>().empty());
    REQUIRE(compared["matters"].size() == 7);
    CHECK(compared["matters"][0]["id"] == "counted");
    CHECK(compared["matters"][0]["is"] == "different");
}

TEST_CASE("A person reads the same sentence as a program") {
    std::string const sentence =
        run_with_resources({"compare", "mappa-level", "rosh", "--json"}).json()["sentence"];
    Ran const ran = run_with_resources({"compare", "mappa-level", "rosh"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains(sentence.substr(0, 40)));
    CHECK_THAT(ran.out, contains("What is counted"));
}

TEST_CASE("Two tools are needed, and both must exist") {
    CHECK(run_with_resources({"compare", "rosh"}).exit_code == 2);
    Ran const ran = run_with_resources({"compare", "rosh", "tarot"});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("There is no instrument 'tarot'"));
}
