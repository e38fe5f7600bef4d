#include "whole_case.hpp"

#include "casework/scenario.hpp"
#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

TEST_CASE("The bundled example can be kept in a casebook and comes back as it was") {
    auto const example = load_scenario(example_scenario(resources()));
    INFO((example ? "" : sentences(example.error())));
    REQUIRE(example);
    TemporaryFolder const folder;
    make_file(folder / "example.parallax", *example);
    auto const casebook = Casebook::open(folder / "example.parallax", Casebook::Access::read_only);
    REQUIRE(casebook);
    CHECK(held(*casebook, example->reference) == *example);
}

TEST_CASE("The example can be looked at in memory and then saved as a casebook") {
    auto const example = load_scenario(example_scenario(resources()));
    REQUIRE(example);
    TemporaryFolder const folder;
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, *example);
    REQUIRE(casebook->save_as(folder / "example.parallax", false));
    CHECK(sql(folder / "example.parallax", "PRAGMA integrity_check") ==
          std::vector<std::string>{"ok"});
    CHECK(held(*Casebook::open(folder / "example.parallax"), example->reference) == *example);
}
