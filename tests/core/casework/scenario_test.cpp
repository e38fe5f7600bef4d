#include "core/casework/example.hpp"
#include "support/files.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// What loading a file with this text says.
std::string problems_of(std::string const& text) {
    TemporaryFolder const folder;
    REQUIRE(write_file(folder / "case.toml", text));
    auto const loaded = load_scenario(folder / "case.toml");
    REQUIRE_FALSE(loaded);
    for (Problem const& problem : loaded.error()) {
        CHECK_THAT(problem.where.file, contains("case.toml"));
    }
    return sentences(loaded.error());
}

}  // namespace

TEST_CASE("a scenario is the records with their names as keys and dates in words") {
    TemporaryFolder const folder;
    REQUIRE(write_file(folder / "case.toml", R"(
        reference = "S-1"
        conference = "autumn 2009"
        [[control]]
        code = "K1"
        name = "Visits"
        kind = "external"
        page_order = 2
        covers = ["HH"]
        began = 2009-03-14
        [[person]]
        code = "HH"
        role = "child"
    )"));
    Case const kase = value_of(load_scenario(folder / "case.toml"));
    CHECK(kase.reference == "S-1");
    CHECK(kase.conference.words() == "autumn 2009");
    CHECK(kase.conference.last() == day("2009-11-30"));
    REQUIRE(kase.controls.size() == 1);
    CHECK(kase.controls[0].page_order == 2);
    CHECK(kase.controls[0].covers == std::vector<std::string>{"HH"});
    CHECK(kase.controls[0].began.first() == day("2009-03-14"));
}

TEST_CASE("a fault in the TOML is named with line and column") {
    TemporaryFolder const folder;
    REQUIRE(write_file(folder / "case.toml", "reference = \"S-1\"\ntitle = [\n"));
    auto const loaded = load_scenario(folder / "case.toml");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().front().where.line >= 2);
    CHECK(loaded.error().front().where.column >= 1);
}

TEST_CASE("a scenario with faults in its records names each with its path") {
    auto const found = problems_of(R"(
        reference = "S-1"
        [[control]]
        code = "K1"
        kind = "external"
        began = "next Tuesday"
        colour = "blue"
        page_order = "first"
    )");
    CHECK_THAT(found, contains("control[1].began"));
    CHECK_THAT(found, contains("control[1].colour"));
    CHECK_THAT(found, contains("control[1].page_order"));
}

TEST_CASE("a scenario whose records do not hold together is refused") {
    auto const found = problems_of(R"(
        reference = "S-1"
        [[decision]]
        code = "D1"
        controls = ["K1"]
    )");
    CHECK_THAT(found, contains("decision D1") && contains("K1"));
}

TEST_CASE("a scenario that does not exist is not found") {
    TemporaryFolder const folder;
    auto const loaded = load_scenario(folder / "nowhere.toml");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().front().kind == ProblemKind::not_found);
}
