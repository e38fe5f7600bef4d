#include "scoring/advice.hpp"
#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

/// RM2000/S with a change in its text, compiled without its worked cases.
Problems advice_on_changed(std::string const& from, std::string const& to) {
    auto const source = test::resources() / "instruments/rm2000/rm2000-s@standard.toml";
    std::string text = read_file(source).value();
    auto const at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    test::TemporaryFolder const folder;
    auto const file = folder / "rm2000-s@standard.toml";
    REQUIRE(write_file(file, text));
    auto definition = load_definition(file, catalogue().facts(), test::resources() / "tables");
    REQUIRE(definition);
    auto const instrument = Instrument::compile(*std::move(definition), catalogue().facts());
    REQUIRE(instrument);
    return advice_on(*instrument);
}

bool tells(Problems const& notes, char const* what, char const* found) {
    return std::any_of(notes.begin(), notes.end(), [&](Problem const& note) {
        return note.what.find(what) != std::string::npos &&
               note.found.find(found) != std::string::npos;
    });
}

}  // namespace

TEST_CASE("every rule, level, item and table of the bundled tools is reached and used") {
    for (Instrument const& instrument : catalogue().all()) {
        for (Problem const& note : advice_on(instrument)) {
            INFO(instrument.definition().full_id() << ": " << sentence(note));
            bool const hard = note.found.find("a text of grade") != std::string::npos;
            // The official tools demand these two and use them for nothing.
            bool const demanded = note.what == "item 'is_current_offence_sexually_motivated'" ||
                                  note.what == "item 'supervision_status'";
            CHECK((hard || demanded));
        }
    }
}

TEST_CASE("an item that nothing uses is pointed out") {
    auto const notes = advice_on_changed("[[step]]", R"([[item]]
fact = "in_community"
section = "step1"
wording = "Lives in the community"
source = "invented"
verification = "our choice"

[[step]])");
    CHECK(tells(notes, "item 'in_community'", "no step, rule or check"));
    CHECK_FALSE(tells(notes, "item 'sexual_appearances'", "no step"));
}

TEST_CASE("a level that no answers lead to is pointed out") {
    auto const unchanged = advice_on_changed("format = 1", "format = 1");
    CHECK_FALSE(tells(unchanged, "level 'very_high'", "never reached"));
    auto const definition = catalogue().find("rm2000-s@standard")->definition();
    // No man reaches the uppermost level when the level step stays at the first one.
    auto const step = "id = \"" + definition.level_step + "\"\nis = \"";
    auto const notes = advice_on_changed(step, step + "0 * ");
    CHECK(tells(notes, "level 'very_high'", "never reached"));
}

TEST_CASE("a text that is hard to read is pointed out with its grade") {
    auto const notes =
        advice_on_changed("wording = \"",
                          "wording = \"Consideration of approximately identifiable characteristics "
                          "regarding individual circumstances notwithstanding: ");
    CHECK(tells(notes, "wording", "a text of grade"));
}

TEST_CASE("a note about a text says in which line it stands") {
    for (char const* text :
         {"question = \"", "certainty = \"", "meaning = \"", "title = \"Step 1"}) {
        auto const notes = advice_on_changed(
            text, std::string(text) +
                      "Notwithstanding considerable organisational heterogeneity, practitioners "
                      "conscientiously operationalise multidimensional considerations. ");
        auto const note = std::ranges::find_if(notes, [](Problem const& one) {
            return one.found.find("Notwithstanding") != std::string::npos;
        });
        INFO(text);
        REQUIRE(note != notes.end());
        CHECK(note->where.line > 0);
    }
}
