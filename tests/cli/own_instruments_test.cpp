// An agency's own files are read by every command, as the window reads them.

#include "cli/run_cli.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;
namespace fs = std::filesystem;

namespace {

/// A person's folder with the example of the documentation as the agency's own tool.
class Person {
public:
    Person() {
        fs::create_directories(own());
        fs::path const example = resources().parent_path() / "docs" / "example-instrument";
        for (char const* name : {"house-moves@2026.toml", "house-moves@2026.cases.toml"}) {
            fs::copy(example / name, own() / name);
        }
    }
    fs::path own() const { return folder_.path() / "data" / "parallax" / "instruments"; }

    Ran run(std::vector<std::string> arguments, std::string const& variable = {}) const {
        arguments.insert(arguments.begin(), {"--resources", resources().string()});
        std::string const chosen =
            variable.empty() ? "XDG_DATA_HOME=" + (folder_.path() / "data").string() : variable;
        return run_cli(arguments, {}, {chosen});
    }

private:
    TemporaryFolder folder_;
};

}  // namespace

TEST_CASE("Every command knows the agency's own tools") {
    Person const person;
    CHECK_THAT(person.run({"instruments"}).out, contains("house-moves@2026"));
    CHECK_THAT(person.run({"explain", "house-moves"}).out, contains("helping hands"));
    CHECK(person.run({"compare", "house-moves", "rosh"}).exit_code == 0);
    Ran const scored =
        person.run({"score", "--json", "house-moves", "--answer", "age_at_assessment=60",
                    "is_unemployed=yes", "suitability_of_accommodation=no_problems"});
    CHECK(scored.exit_code == 0);
    CHECK(scored.json()["level"] == "some");  // 2 points for the age and 1 for work
}

TEST_CASE("The agency's folder may be named, and may be left out") {
    Person const person;
    std::string const named = "PARALLAX_OWN_INSTRUMENTS=" + person.own().string();
    CHECK_THAT(person.run({"instruments"}, named).out, contains("house-moves@2026"));
    CHECK_THAT(person.run({"instruments", "--bundled-only"}, named).out, !contains("house-moves"));
    CHECK_THAT(person.run({"--bundled-only", "instruments"}).out, !contains("house-moves"));
    CHECK(person.run({"score", "house-moves", "--bundled-only"}).exit_code == 2);
}

TEST_CASE("An agency's folder that is not there is no fault") {
    Person const person;
    Ran const ran = person.run({"instruments"}, "PARALLAX_OWN_INSTRUMENTS=/nowhere/at/all");
    CHECK(ran.exit_code == 0);
    CHECK(ran.err.empty());
}

TEST_CASE("A tool may be checked that is added up from the agency's own") {
    Person const person;
    std::string text = read_file(person.own() / "house-moves@2026.toml").value();
    text.replace(text.find("id = \"house-moves\""), 18, "id = \"two-moves\"");
    auto const from = text.find("[[section]]");
    auto const to = text.find("[result]");
    text.replace(from, to - from,
                 "[[part]]\nid = \"once\"\ninstrument = \"house-moves\"\n\n"
                 "[[step]]\nid = \"points\"\nis = \"part(once, points)\"\n\n");
    text.replace(text.find("values = ["),
                 text.find("]\n", text.find("values = [")) + 2 - text.find("values = ["),
                 "values = [\"points\"]\n");
    text.resize(text.find("[[applies]]"));
    auto const file = person.own() / "two-moves@2026.toml";
    REQUIRE(write_file(file, text));
    REQUIRE(write_file(person.own() / "two-moves@2026.cases.toml",
                       "[[case]]\nname = \"all\"\nsource = \"2 + 0 + 0\"\n"
                       "expect = { level = \"some\" }\n[case.answers]\nage_at_assessment = 60\n"
                       "is_unemployed = false\nsuitability_of_accommodation = \"no_problems\"\n"
                       "is_currently_of_no_fixed_abode_or_transient_accommodation = false\n"));
    Ran const held = person.run({"check", file.string()});
    INFO(held.err);
    CHECK(held.exit_code == 0);
    Ran const alone = person.run({"check", "--bundled-only", file.string()});
    CHECK(alone.exit_code == 1);
    CHECK_THAT(alone.err, contains("part 'once'"));
}
