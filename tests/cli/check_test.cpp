#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <fstream>
#include <sstream>

using namespace parallax;
using namespace parallax::test;
namespace fs = std::filesystem;

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

TEST_CASE("An empty file is one fault and not a list of everything it lacks") {
    TemporaryFolder const folder;
    for (char const* text : {"", "\n\n", "# nothing yet\n"}) {
        std::ofstream(folder / "rosh@x.toml") << text;
        Ran const ran = run_with_resources({"check", (folder / "rosh@x.toml").string()});
        CHECK(ran.exit_code == 1);
        CHECK(std::count(ran.err.begin(), ran.err.end(), '\n') == 1);
        CHECK_THAT(ran.err, contains("line 1, column 1: The file: found nothing in it"));
    }
}

TEST_CASE("A text that is not closed is found where it begins") {
    TemporaryFolder const folder;
    for (std::string const end : {"\ntitle = \"x\"\n", "\r\ntitle = \"x\"\r\n", ""}) {
        std::ofstream(folder / "rosh@x.toml") << "format = 1\nid = \"é ros" << end;
        Ran const ran = run_with_resources({"check", (folder / "rosh@x.toml").string()});
        CHECK(ran.exit_code == 1);
        CHECK_THAT(ran.err,
                   contains("line 2, column 6: The file: found a text that is not closed"));
    }
}

TEST_CASE("Faults of levels and of expressions are told at once") {
    TemporaryFolder const folder;
    copy_changed(folder, "rm2000-s@standard.toml", "computed = true\n",
                 "computed = true\nweather = \"fair\"\n");
    auto const file = folder / "rm2000-s@standard.toml";
    std::string text = contents(file);
    text.replace(text.find("lookup(age_points, "), 19, "lookup(no_such_table, ");
    std::ofstream(file) << text;
    Ran const ran = run_with_resources({"check", file.string()});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.err, contains("weather") && contains("no_such_table"));
}

TEST_CASE("A table file that does not exist is told once, with the place that names it") {
    TemporaryFolder const folder;
    for (std::string const name : {"ogrs3@2008.toml", "ogrs3@2008.cases.toml"}) {
        std::string text = contents(resources() / "instruments" / "ogrs3" / name);
        for (auto at = text.find("offence-codes.tsv"); at != std::string::npos;
             at = text.find("offence-codes.tsv"))
            text.replace(at, 17, "nowhere.tsv");
        std::ofstream(folder / name) << text;
    }
    Ran const ran = run_with_resources({"check", (folder / "ogrs3@2008.toml").string()});
    CHECK(ran.exit_code == 1);
    auto const first = ran.err.find("nowhere.tsv");
    REQUIRE(first != std::string::npos);
    CHECK(ran.err.find("nowhere.tsv", first + 1) == std::string::npos);
    CHECK_THAT(ran.err, contains("ogrs3@2008.toml, line "));
}

TEST_CASE("A misspelt choice is found with its line and column, and the choices are named") {
    TemporaryFolder const folder;
    copy_changed(folder, "rm2000-s@standard.toml", "'gender == \"male\"'", "'gender == \"mail\"'");
    auto const file = folder / "rm2000-s@standard.toml";
    std::string const text = contents(file);
    auto const line =
        std::count(text.begin(), text.begin() + static_cast<long>(text.find("mail")), '\n') + 1;
    Ran const ran = run_with_resources({"check", file.string()});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.err, contains("line " + std::to_string(line) + ", column 19"));
    CHECK_THAT(ran.err, contains("found 'mail', expected one of male or female"));
}

TEST_CASE("A figure without a source is found") {
    TemporaryFolder const folder;
    copy_changed(folder, "rm2000-s@standard.toml", "[result]",
                 "[[step]]\nid = \"unfounded\"\nis = \"12\"\n\n[result]");
    Ran const ran = run_with_resources({"check", (folder / "rm2000-s@standard.toml").string()});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.err, contains("step 'unfounded': found a figure without a source"));
}

TEST_CASE("A style file that claims an official name is found, beside its other faults") {
    TemporaryFolder const folder;
    fs::path const from = resources() / "instruments/kirat";
    std::string const name = "kirat-style@published-structure";
    std::string text = contents(from / (name + ".toml"));
    text.replace(text.find("name = \"KIRAT-style\""), 20, "name = \"KIRAT\"\nweather = 1");
    std::ofstream(folder / (name + ".toml")) << text;
    Ran const ran = run_with_resources({"check", (folder / (name + ".toml")).string()});
    CHECK(ran.exit_code == 1);
    CHECK_THAT(ran.err, contains("'KIRAT', the name of an official tool") && contains("weather"));
}
