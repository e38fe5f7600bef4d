// What a scale grew from, and what its levels say: the parts of a definition that checks across
// records rest on.

#include "instrument/kin.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

Facts const& facts() {
    static Facts const loaded = Facts::load(test::resources() / "facts.toml").value();
    return loaded;
}

/// The bundled RoSH with one passage replaced.
Expected<Definition> rosh_with(std::string const& passage, std::string const& instead) {
    test::TemporaryFolder const folder;
    auto text = read_file(test::resources() / "instruments/rosh/rosh@2009.toml").value();
    auto const at = text.find(passage);
    REQUIRE(at != std::string::npos);
    text.replace(at, passage.size(), instead);
    auto const file = folder / "rosh@2009.toml";
    REQUIRE(write_file(file, text));
    return load_definition(file, facts(), test::resources() / "tables");
}

Definition scale(std::string id, std::string grown_from) {
    Definition made;
    made.id = std::move(id);
    made.edition = "1";
    made.measures.grown_from = std::move(grown_from);
    return made;
}

}  // namespace

TEST_CASE("what it grew from and what changed are told together or not at all") {
    auto const whole = rosh_with("looks_at =",
                                 "grown_from = \"osp-c\"\nchanged = [\"counted\"]\nlooks_at =");
    REQUIRE(whole);
    CHECK(whole->measures.grown_from == "osp-c");
    CHECK(whole->measures.changed == std::set<Changed>{Changed::counted});
    CHECK_FALSE(rosh_with("looks_at =", "grown_from = \"osp-c\"\nlooks_at ="));
    CHECK_FALSE(rosh_with("looks_at =", "changed = [\"name\"]\nlooks_at ="));
    CHECK_FALSE(
        rosh_with("looks_at =", "grown_from = \"osp-c\"\nchanged = [\"luck\"]\nlooks_at ="));
}

TEST_CASE("scales that grew from one another are kin, whatever the order they are read in") {
    std::vector<Definition> all = {scale("c", "b"), scale("x", ""), scale("a", ""),
                                   scale("b", "a@1")};
    join_kin(all);
    std::set<std::string> const line = {"a", "b", "c"};
    CHECK(all[0].measures.kin == line);
    CHECK(all[1].measures.kin == std::set<std::string>{"x"});
    CHECK(all[2].measures.kin == line);
    CHECK(all[3].measures.kin == line);
}

TEST_CASE("a level can say by which words it is known, and that it ends with a change") {
    auto const rosh = rosh_with("format = 1\n", "format = 1\n");
    REQUIRE(rosh);
    CHECK(rosh->level("medium")->until_change);
    CHECK_FALSE(rosh->level("high")->until_change);
    CHECK(rosh->level("medium")->said_as == std::vector<std::string>{"unless"});
    CHECK(rosh->level("low")->said_as.empty());
    CHECK(rosh->level("low")->needs.empty());
}

TEST_CASE("facts say how they can move: never, only up, with his age, or either way") {
    CHECK(facts().find("date_of_birth")->over_time == OverTime::fixed);
    CHECK(facts().find("sexual_appearances")->over_time == OverTime::grows);
    CHECK(facts().find("age_at_commencement_of_risk")->over_time == OverTime::ages);
    CHECK(facts().find("temper_control")->over_time == OverTime::free);
    CHECK(facts().find("never_lived_with_partner")->relationship);
    CHECK_FALSE(facts().find("male_victim")->relationship);
}
