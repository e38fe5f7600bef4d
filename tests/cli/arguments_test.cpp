#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <fstream>

using namespace parallax::test;

TEST_CASE("Without a command the program says what it needs and ends with 2") {
    Ran const ran = run_with_resources({});
    CHECK(ran.exit_code == 2);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, contains("A subcommand is required"));
}

TEST_CASE("An unknown command or option ends with 2") {
    Ran const ran = run_with_resources({"divine", "example"});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("There is no command 'divine': expected one of score, explain"));
    CHECK(run_with_resources({"instruments", "--sorted-by-level"}).exit_code == 2);
}

TEST_CASE("Help names every command and ends with 0") {
    Ran const ran = run_cli({"--help"});
    CHECK(ran.exit_code == 0);
    for (char const* command : {"score", "explain", "compare", "report", "instruments", "check"}) {
        CHECK_THAT(ran.out, contains(command));
    }
}

TEST_CASE("The version is one line") {
    Ran const ran = run_cli({"--version"});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("parallax-cli 0."));
}

TEST_CASE("A missing resource folder is one clear sentence and ends with 2") {
    for (auto const& ran : {run_cli({"--resources", "/nowhere/at/all", "instruments"}),
                            run_cli({"instruments", "--resources", "/nowhere/at/all"}),
                            run_cli({"instruments"}, {}, {"PARALLAX_RESOURCES=/nowhere/at/all"})}) {
        CHECK(ran.exit_code == 2);
        CHECK(ran.out.empty());
        CHECK_THAT(ran.err, contains("/nowhere/at/all"));
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
    }
}

TEST_CASE("The resource folder may be named by the environment") {
    Ran const ran = run_cli({"instruments"}, {}, {"PARALLAX_RESOURCES=" + resources().string()});
    CHECK(ran.exit_code == 0);
    CHECK_THAT(ran.out, contains("ogrs3@2008"));
}

TEST_CASE("Output that cannot be written ends with 3") {
    Ran const ran = run_cli_into("/dev/full", {"instruments"});
    CHECK(ran.exit_code == 3);
    CHECK_THAT(ran.err, contains("Standard output could not be written"));
}

TEST_CASE("A missing file of sentences ends with 2, a missing sentence in one with 4") {
    TemporaryFolder const folder;
    auto const copy = folder.path() / "resources";
    std::filesystem::copy(resources(), copy, std::filesystem::copy_options::recursive);
    auto const compare = [&] {
        return run_cli({"--resources", copy.string(), "compare", "rm2000-s", "rosh"});
    };
    // A table without sentences: the program asks it for one that it came with.
    std::ofstream(copy / "sentences" / "relation.toml") << "[relation]\n";
    Ran const at_fault = compare();
    CHECK(at_fault.exit_code == 4);
    CHECK_THAT(at_fault.err, contains("Parallax is at fault here") && contains("relation."));
    std::filesystem::remove(copy / "sentences" / "relation.toml");
    Ran const missing = compare();
    CHECK(missing.exit_code == 2);
    CHECK_THAT(missing.err, contains("relation.toml"));
}
