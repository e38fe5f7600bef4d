#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <fstream>
#include <sstream>

using namespace parallax;
using namespace parallax::test;

namespace {

std::filesystem::path bundled(std::string const& name) {
    return resources() / "instruments" / "rm2000" / name;
}

std::string contents(std::filesystem::path const& file) {
    std::ostringstream text;
    text << std::ifstream(file).rdbuf();
    return text.str();
}

/// The bundled definition and its cases in a folder of their own, the one of them changed.
void copy_changed(TemporaryFolder const& folder, std::string const& changed,
                  std::string const& from, std::string const& to) {
    for (std::string const name : {"rm2000-s@standard.toml", "rm2000-s@standard.cases.toml"}) {
        std::string text = contents(bundled(name));
        if (name == changed) {
            auto const at = text.find(from);
            REQUIRE(at != std::string::npos);
            text.replace(at, from.size(), to);
        }
        std::ofstream(folder / name) << text;
    }
}

}  // namespace

TEST_CASE("A definition that holds is said to hold") {
    Ran const ran = run_with_resources({"check", bundled("rm2000-s@standard.toml").string()});
    CHECK(ran.exit_code == 0);
    CHECK(ran.err.empty());
    CHECK_THAT(ran.out, contains("rm2000-s@standard holds"));
}

TEST_CASE("A definition with faults ends with 1 and names each with line and column") {
    TemporaryFolder const folder;
    copy_changed(folder, "rm2000-s@standard.toml", "computed = true\n",
                 "computed = true\nweather = \"fair\"\nstale_after_months = \"a\"\n");
    Ran const ran = run_with_resources({"check", (folder / "rm2000-s@standard.toml").string()});
    CHECK(ran.exit_code == 1);
    CHECK(ran.out.empty());
    CHECK_THAT(ran.err, contains("weather"));
    CHECK_THAT(ran.err, contains("stale_after_months"));
    CHECK_THAT(ran.err, contains(", line 18, column "));
    CHECK_THAT(ran.err, contains(", line 19, column "));
}

TEST_CASE("The faults are there as JSON too") {
    TemporaryFolder const folder;
    copy_changed(folder, "rm2000-s@standard.toml", "computed = true\n",
                 "computed = true\nweather = \"fair\"\n");
    Ran const ran =
        run_with_resources({"check", "--json", (folder / "rm2000-s@standard.toml").string()});
    CHECK(ran.exit_code == 1);
    Json const checked = ran.json();
    CHECK(checked["holds"] == false);
    REQUIRE(checked["problems"].size() == 1);
    CHECK(checked["problems"][0]["line"] == 18);
    CHECK(checked["problems"][0]["column"].get<int>() >= 1);
}

TEST_CASE("A definition whose worked case comes out otherwise does not hold") {
    TemporaryFolder const folder;
    copy_changed(folder, "rm2000-s@standard.cases.toml", "points = 3", "points = 4");
    Ran const ran = run_with_resources({"check", (folder / "rm2000-s@standard.toml").string()});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.err, contains("case 3"));
}

TEST_CASE("A file that is not TOML ends with 1 and says where it broke") {
    TemporaryFolder const folder;
    std::ofstream(folder / "rosh@x.toml") << "format = 1\n= =\n";
    Ran const ran = run_with_resources({"check", (folder / "rosh@x.toml").string()});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.err, contains("line 2"));
}

TEST_CASE("A definition that does not exist ends with 2") {
    Ran const ran = run_with_resources({"check", "/nowhere/tool@1.toml"});
    CHECK(ran.exit_code == 2);
    CHECK_THAT(ran.err, contains("/nowhere/tool@1.toml"));
}
