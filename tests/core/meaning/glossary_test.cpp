#include "meaning/glossary.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"
#include "support/reading_grade.hpp"

#include <set>

using namespace parallax;

namespace {

Glossary const& glossary() {
    static Glossary const loaded = Glossary::load(glossary_file(test::resources())).value();
    return loaded;
}

Expected<Glossary> written(std::string const& text) {
    test::TemporaryFolder const folder;
    auto const file = folder.path() / "glossary.toml";
    REQUIRE(write_file(file, text));
    return Glossary::load(file);
}

std::string const one_term = R"([[term]]
id = "risk"
term = "Risk"
part = "risk"
meaning = "Something bad could happen."
used_by = "everyone"
mixed_up_with = "danger"
source = "a book"
verification = "published"
)";

}  // namespace

TEST_CASE("the glossary has a hundred and thirty-two words, each with its source") {
    CHECK(glossary().all().size() == 132);
    std::set<std::string> ids;
    for (Term const& term : glossary().all()) {
        INFO(term.term);
        CHECK(ids.insert(term.id).second);
        CHECK(std::string(".?").find(term.meaning.back()) != std::string::npos);
        CHECK_FALSE(term.basis.source.empty());
        CHECK(term.basis.verification != Verification::verified);
    }
}

TEST_CASE("a word is found by its name, its other names and its id, in capitals or not") {
    REQUIRE(glossary().find("RoSH Medium"));
    CHECK(glossary().find("rosh medium") == glossary().find("rosh_medium"));
    CHECK(glossary().find("IIOC") == glossary().find("Indecent images of children"));
    CHECK(glossary().find("no such word") == nullptr);
    CHECK(glossary().find("") == nullptr);
}

TEST_CASE("a search looks at names first, and at meanings where no name fits") {
    auto const levels = glossary().search("MAPPA Level");
    CHECK(levels.size() == 3);
    for (Term const* term : glossary().search("coin")) {
        CHECK(term->meaning.find("coin") != std::string::npos);
    }
    CHECK_FALSE(glossary().search("coin").empty());
    CHECK(glossary().search("").empty());
    CHECK(glossary().search("quixotic").empty());
}

TEST_CASE("what was not read in a document is marked as recalled") {
    for (char const* id : {"sro", "core_group", "indirect_contact", "sanction"}) {
        REQUIRE(glossary().find(id));
        CHECK(glossary().find(id)->basis.verification == Verification::recalled);
    }
}

TEST_CASE("the meanings can be read at twelve") {
    double sum = 0;
    int counted = 0;
    for (Term const& term : glossary().all()) {
        if (word_count(term.meaning) < 8) continue;  // too short to be measured
        double const grade = reading_grade(term.meaning);
        INFO(term.term << ": " << term.meaning);
        CHECK(grade <= 9);
        sum += grade;
        ++counted;
    }
    CHECK(sum / counted <= 6);
}

TEST_CASE("a glossary with faults is refused with all of them") {
    CHECK(written(one_term));
    auto const twice = written(one_term + one_term);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().size() == 1);
    auto const other_part = written("[[term]]\nid = \"x\"\npart = \"elsewhere\"\nextra = 1\n");
    REQUIRE_FALSE(other_part);
    CHECK(other_part.error().size() >= 3);
}

TEST_CASE("The places of terms in a text are those of their longest names, each once, in order") {
    std::string const text = "RoSH Medium is one RoSH; MAPPA meets. MAPPA again.";
    auto const places = glossary().places_in(text);
    REQUIRE(places.size() >= 2);
    CHECK(text.substr(places[0].at, places[0].length) == "RoSH Medium");
    for (std::size_t i = 1; i < places.size(); ++i) {
        CHECK(places[i].at >= places[i - 1].at + places[i - 1].length);
        CHECK(places[i].term != places[i - 1].term);
    }
    auto const mappa = std::ranges::count_if(places, [&](Glossary::NamedPlace const& place) {
        return text.substr(place.at, place.length) == "MAPPA";
    });
    CHECK(mappa == 1);
    CHECK(glossary().places_in("nothing of the kind").empty());
}
