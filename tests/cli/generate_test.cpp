// Making a casebook of invented cases, as a person does it.

#include "casebook/casebook.hpp"
#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Ran generate(std::filesystem::path const& file, char const* seed, char const* cases = "5") {
    return run_with_resources({"generate", "--cases", cases, "--seed", seed, file.string()});
}

std::vector<Case> cases_in(std::filesystem::path const& file) {
    auto const casebook = Casebook::open(file, Casebook::Access::read_only);
    REQUIRE(casebook);
    std::vector<Case> all;
    auto const lines = casebook->cases().value();
    for (CaseLine const& line : lines) {
        all.push_back(casebook->load(line.reference).value());
    }
    return all;
}

}  // namespace

TEST_CASE("Invented cases are made, can be read by every command, and are the same for one seed") {
    TemporaryFolder const folder;
    Ran const ran = generate(folder / "a.parallax", "7");
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("5 invented cases"));
    CHECK(generate(folder / "b.parallax", "7").exit_code == 0);
    CHECK(generate(folder / "c.parallax", "8").exit_code == 0);
    CHECK(cases_in(folder / "a.parallax").size() == 5);
    CHECK(cases_in(folder / "a.parallax") == cases_in(folder / "b.parallax"));
    CHECK_FALSE(cases_in(folder / "a.parallax") == cases_in(folder / "c.parallax"));
    Ran const looked = run_with_resources({"needs-a-look", (folder / "a.parallax").string(),
                                           "--case", "INV-000003", "--as-of", "2026", "--json"});
    CHECK(looked.exit_code == 0);
    CHECK_FALSE(looked.json().empty());
}

TEST_CASE("A file that is there is never replaced by invented cases") {
    TemporaryFolder const folder;
    CHECK(generate(folder / "a.parallax", "7").exit_code == 0);
    auto const before = cases_in(folder / "a.parallax");
    CHECK(generate(folder / "a.parallax", "8").exit_code == 3);
    CHECK(cases_in(folder / "a.parallax") == before);
    CHECK(generate(folder / "b.parallax", "7", "0").exit_code == 2);
    CHECK_FALSE(std::filesystem::exists(folder / "b.parallax"));
}
