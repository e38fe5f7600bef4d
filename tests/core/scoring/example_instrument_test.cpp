// The page on how to write an instrument, its example, and what it says about refusals.

#include "scoring/catalogue.hpp"
#include "scoring/worked_cases.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/json_archive.hpp"
#include "support/places.hpp"
#include "support/text.hpp"

#include <algorithm>

using namespace parallax;
namespace fs = std::filesystem;

namespace {

char const* const definition = "house-moves@2026.toml";
char const* const cases = "house-moves@2026.cases.toml";

fs::path docs() { return test::resources().parent_path() / "docs"; }

std::string page() { return read_file(docs() / "writing-an-instrument.md").value(); }

std::string example(std::string const& file) {
    return read_file(docs() / "example-instrument" / file).value();
}

Facts const& facts() {
    static Facts const loaded = Facts::load(test::resources() / "facts.toml").value();
    return loaded;
}

Expected<Instrument> load(fs::path const& file) {
    return load_instrument(file, facts(), test::resources() / "tables");
}

struct Block {
    std::string file;  ///< empty: the block does not begin by naming one
    std::string text;
};

/// What stands between ```toml and ```, without the line that names the file.
std::vector<Block> toml_blocks(std::string const& text) {
    std::vector<Block> blocks;
    bool inside = false;
    bool first = false;
    for (std::string const& line : split(text, '\n')) {
        if (!inside && line == "```toml") {
            blocks.emplace_back();
            inside = first = true;
        } else if (inside && line == "```") {
            inside = false;
        } else if (inside && first && line.starts_with("# ") && line.ends_with(".toml")) {
            blocks.back().file = line.substr(2);
            first = false;
        } else if (inside) {
            blocks.back().text += line + "\n";
            first = false;
        }
    }
    return blocks;
}

/// One slip in the example.
struct Slip {
    char const* file;
    char const* passage;
    char const* instead;
};

/// What is then said, without the place.
std::vector<std::string> said_of(Slip const& slip) {
    test::TemporaryFolder folder;
    for (char const* file : {definition, cases}) {
        std::string text = example(file);
        if (std::string(file) == slip.file) {
            auto const at = text.find(slip.passage);
            REQUIRE(at != std::string::npos);
            text.replace(at, std::string(slip.passage).size(), slip.instead);
        }
        REQUIRE(write_file(folder / file, text));
    }
    auto const loaded = load(folder / definition);
    REQUIRE_FALSE(loaded);
    std::vector<std::string> said;
    for (Problem problem : loaded.error()) {
        problem.where = {};
        said.push_back(sentence(problem));
    }
    return said;
}

}  // namespace

TEST_CASE("the example instrument of the documentation holds") {
    auto const loaded = load(docs() / "example-instrument" / definition);
    INFO((loaded ? std::string() : sentences(loaded.error())));
    REQUIRE(loaded);
    auto const worked = load_worked_cases(*loaded, worked_cases_of(loaded->definition())).value();
    CHECK(worked.size() >= 8);
    CHECK_THAT(loaded->definition().label, test::contains("invented exercise"));
}

TEST_CASE("the blocks of the page on writing an instrument stand in the files they name") {
    auto const blocks = toml_blocks(page());
    CHECK(blocks.size() >= 10);
    for (Block const& block : blocks) {
        INFO(block.text);
        REQUIRE((block.file == definition || block.file == cases));
        CHECK(example(block.file).find(block.text) != std::string::npos);
    }
}

TEST_CASE("the blocks of the definition, one after the other, are the whole file") {
    std::string whole;
    for (Block const& block : toml_blocks(page())) {
        if (block.file != definition) continue;
        if (!whole.empty()) whole += '\n';
        whole += block.text;
    }
    CHECK(whole == example(definition));
}

TEST_CASE("the page quotes what is said when a slip is made in the example") {
    std::string const text = page();
    for (Slip const& slip : {
             Slip{definition, "word = \"Few hands\"", "wrod = \"Few hands\""},
             Slip{definition, "family = \"house-moves\"\n", ""},
             Slip{definition, "invented exercise\"\nname", "invented exercise\nname"},
             Slip{definition, "edition = \"2026\"", "edition = \"2026\"\nedition = \"2026\""},
             Slip{definition, "\"Nobody. It is an invented exercise.\"", "“Nobody”"},
             Slip{definition, "computed = true", "computed = \"yes\""},
             Slip{definition, "verification = \"our choice\"", "verification = \"checked\""},
             Slip{definition, "fact = \"is_unemployed\"", "fact = \"has_a_van\""},
             Slip{definition, "from = 2\n", "from = 5\n"},
             Slip{definition, "from = 40, to = 59, is", "from = 41, to = 59, is"},
             Slip{definition, "40 to 59\", from = 40", "41 to 59\", from = 41"},
             Slip{definition, "\"age_points +", "\"age_point +"},
             Slip{definition, "\"if(is_unemployed, 1, 0)\"", "\"if(is_unemployed, 1, 0\""},
             Slip{definition, "lookup(points_for_home", "lookup(points_of_home"},
             Slip{definition, "level = \"points\"", "level = \"point\""},
             Slip{definition,
                  "label = \"An invented exercise. It is not a tool and must not be "
                  "used for anybody.\"",
                  "style = true"},
             Slip{cases, "values = { points = 1 }", "values = { points = 2 }"},
         }) {
        for (std::string const& said : said_of(slip)) {
            INFO(said);
            CHECK(text.find(said) != std::string::npos);
        }
    }
}

TEST_CASE("the schema of worked cases knows every way an outcome can end") {
    auto const file = test::resources() / "schema/instrument-cases.schema.json";
    auto const schema = Json::parse(read_file(file).value());
    std::vector<std::string> statuses;
    for (Status status : {Status::scored, Status::range, Status::not_applicable, Status::incomplete,
                          Status::invalid}) {
        statuses.emplace_back(id_of(status));
    }
    CHECK(schema.at("$defs").at("expect").at("properties").at("status").at("enum") == statuses);
}
