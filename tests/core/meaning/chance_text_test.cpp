#include "meaning/chance_text.hpp"
#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

Sentences const& sentences() {
    static auto const loaded = Sentences::load(test::resources() / "sentences").value();
    return loaded;
}

Definition const& tool(char const* id) {
    static auto const loaded = Catalogue::load(test::resources()).value();
    return loaded.find(id)->definition();
}

}  // namespace

TEST_CASE("a chance is read as it was written, in 100") {
    CHECK(chance_in_100("2.9").value() == Approx(2.9));
    CHECK(chance_in_100("2.9%").value() == Approx(2.9));
    CHECK(chance_in_100("33 in 1,000").value() == Approx(3.3));
    CHECK(chance_in_100("about 8 in 100 in two years").value() == Approx(8));
    CHECK(chance_in_100("1 in 4").value() == Approx(25));
    CHECK(chance_in_100(" 40, over two years").value() == Approx(40));
}

TEST_CASE("what does not begin with a figure, or is no chance, is not read as one") {
    CHECK_FALSE(chance_in_100(""));
    CHECK_FALSE(chance_in_100("High"));
    CHECK_FALSE(chance_in_100("a score of 30"));
    CHECK_FALSE(chance_in_100("120"));
    CHECK_FALSE(chance_in_100("3 in 0"));
    CHECK_FALSE(chance_in_100("1.2.3"));
}

TEST_CASE("a chance is said of a thousand people, both halves of it") {
    auto const text = chance_text(tool("osp-dc"), 2.1, sentences());
    REQUIRE(text);
    CHECK(text->in_1000 == 21);
    CHECK(text->sentence ==
          "Of 1,000 men with a record like this, about 21 are found to commit a new sex offence by "
          "direct contact within 2 years. About 979 are not found to.");
    CHECK(text->figure == "21 of 1,000 squares are filled.");
}

TEST_CASE("a chance of less than one in a thousand is not said to be none") {
    auto const text = chance_text(tool("iic-srp"), 0.04, sentences());
    REQUIRE(text);
    CHECK(text->in_1000 == 0);
    CHECK_THAT(text->sentence, Catch::Contains("fewer than 1 is found"));
}

TEST_CASE("a rank, a judgement and what is no chance in 100 are never said of a thousand people") {
    CHECK_FALSE(chance_text(tool("rm2000-s"), 5, sentences()));
    CHECK_FALSE(chance_text(tool("rosh"), 5, sentences()));
    CHECK_FALSE(chance_text(tool("ogrs3"), 101, sentences()));
    CHECK_FALSE(chance_text(tool("ogrs3"), -1, sentences()));
}

TEST_CASE("a figure an agency wrote is said of people unless it speaks of other years") {
    CHECK(recorded_chance(tool("ogrs3"), "17%", sentences())->in_1000 == 170);
    CHECK(recorded_chance(tool("ogrs3"), "8 in 100 in two years", sentences())->in_1000 == 80);
    CHECK_FALSE(recorded_chance(tool("ogrs3"), "8 in 100 in one year", sentences()));
    CHECK_FALSE(recorded_chance(tool("ogrs3"), "8 in 100 over 5 years", sentences()));
    CHECK_FALSE(recorded_chance(tool("rm2000-s"), "8 in 100", sentences()));
}

TEST_CASE("every scored tool whose answer is a chance can say it of people, and no other can") {
    auto const catalogue = Catalogue::load(test::resources()).value();
    for (Instrument const& one : catalogue.all()) {
        Definition const& definition = one.definition();
        INFO(definition.full_id());
        bool const chance = definition.measures.answer == AnswerKind::chance;
        if (definition.can_be_computed) CHECK(definition.measures.chance.has_value() == chance);
        if (!chance) CHECK_FALSE(definition.measures.chance);
    }
}
