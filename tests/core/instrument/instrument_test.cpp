#include "instrument/definition.hpp"
#include "support/catch.hpp"
#include "support/files.hpp"
#include "support/places.hpp"

#include <algorithm>

using namespace parallax;

namespace {

Facts const& facts() {
    static Facts const loaded = Facts::load(test::resources() / "facts.toml").value();
    return loaded;
}

std::string bundled_rm2000() {
    return read_file(test::resources() / "instruments/rm2000/rm2000-s@standard.toml").value();
}

/// Loads the bundled RM2000/S with one passage replaced.
Expected<Definition> load_with(std::string const& passage, std::string const& instead) {
    test::TemporaryFolder folder;
    std::string text = bundled_rm2000();
    auto const at = text.find(passage);
    REQUIRE(at != std::string::npos);
    text.replace(at, passage.size(), instead);
    auto const file = folder / "rm2000-s@standard.toml";
    REQUIRE(write_file(file, text));
    return load_definition(file, facts(), test::resources() / "tables");
}

unsigned line_of(std::string const& text, std::string const& passage) {
    auto const at = text.find(passage);
    return static_cast<unsigned>(
               std::count(text.begin(), text.begin() + static_cast<long>(at), '\n')) +
           1;
}

}  // namespace

TEST_CASE("a bundled definition reads whole") {
    auto const loaded = load_definition(
        test::resources() / "instruments/rm2000/rm2000-s@standard.toml", facts(), "");
    REQUIRE(loaded);
    CHECK(loaded->full_id() == "rm2000-s@standard");
    CHECK(loaded->levels.size() == 4);
    CHECK(loaded->items.size() == 7);
    CHECK(loaded->level_place("high") == 2);
    CHECK(loaded->level_place("extreme") == -1);
    CHECK(loaded->measures.answer == AnswerKind::rank);
}

TEST_CASE("an unknown key is refused with its line") {
    auto const loaded = load_with("format = 1\n", "format = 1\nnaem = \"slip\"\n");
    REQUIRE_FALSE(loaded);
    REQUIRE(loaded.error().size() == 1);
    CHECK(loaded.error()[0].where.line == line_of(bundled_rm2000(), "format = 1\n") + 1);
    CHECK(loaded.error()[0].where.column == 8);
    CHECK_THAT(sentence(loaded.error()[0]), test::contains("'naem'"));
}

TEST_CASE("all problems of a file are reported at once") {
    auto const loaded = load_with("format = 1\n", "format = 7\nnaem = \"slip\"\nstyle = \"yes\"\n");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().size() == 3);
}

TEST_CASE("a file that is not TOML says where it broke") {
    auto const loaded = load_with("format = 1\n", "format = = 1\n");
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error()[0].where.line == line_of(bundled_rm2000(), "format = 1\n"));
}

TEST_CASE("a table with a gap between its bands is refused") {
    std::string const text = bundled_rm2000();
    auto const at = text.find("from = 25, to = 34", text.find("[[table]]"));
    REQUIRE(at != std::string::npos);
    test::TemporaryFolder folder;
    std::string changed = text;
    changed.replace(at, 18, "from = 26, to = 34");
    REQUIRE(write_file(folder / "rm2000-s@standard.toml", changed));
    auto const loaded = load_definition(folder / "rm2000-s@standard.toml", facts(), "");
    REQUIRE_FALSE(loaded);
    CHECK_THAT(sentences(loaded.error()), test::contains("a gap or an overlap"));
}

TEST_CASE("a style instrument without its label is refused") {
    auto const loaded = load_with("format = 1\n", "format = 1\nstyle = true\n");
    REQUIRE_FALSE(loaded);
    CHECK_THAT(sentences(loaded.error()), test::contains("label"));
}

TEST_CASE("an item about a fact that is not in the dictionary is refused") {
    auto const loaded = load_with("fact = \"male_victim\"", "fact = \"favourite_colour\"");
    REQUIRE_FALSE(loaded);
    CHECK_THAT(sentences(loaded.error()), test::contains("facts.toml"));
}

TEST_CASE("an answer outside its range is refused with the allowed values") {
    FactKind const& age = *facts().find("age_at_commencement_of_risk");
    CHECK(check_answer(Answer(30.0), age));
    CHECK(check_answer(Answer(NotKnown{}), age));
    CHECK(check_answer(Answer(NumberSpan{25, 34}), age));
    auto const refused = check_answer(Answer(12.0), age);
    REQUIRE_FALSE(refused);
    CHECK_THAT(sentences(refused.error()), test::contains("18"));
    CHECK_FALSE(check_answer(Answer(30.5), age));
    CHECK_FALSE(check_answer(Answer(true), age));
    CHECK_FALSE(check_answer(Answer(std::string("other")), *facts().find("gender")));
}

TEST_CASE("answers go to JSON and back unchanged") {
    struct Pair {
        char const* json;
        FactType type;
    };
    for (Pair const& pair :
         {Pair{"null", FactType::yes_no}, Pair{"true", FactType::yes_no},
          Pair{"3", FactType::integer}, Pair{"0.5", FactType::number},
          Pair{"{\"from\":25,\"to\":34}", FactType::integer},
          Pair{"{\"from\":5}", FactType::integer}, Pair{"\"male\"", FactType::choice},
          Pair{"\"1980-02-29\"", FactType::date}}) {
        INFO(pair.json);
        auto const answer = answer_from_json(Json::parse(pair.json), pair.type, "fact");
        REQUIRE(answer);
        CHECK(answer_to_json(*answer).dump() == pair.json);
    }
}

TEST_CASE("an answer of the wrong type is refused") {
    CHECK_FALSE(answer_from_json(Json::parse("\"yes\""), FactType::yes_no, "fact"));
    CHECK_FALSE(answer_from_json(Json::parse("1.5"), FactType::integer, "fact"));
    CHECK_FALSE(answer_from_json(Json::parse("\"1981-02-29\""), FactType::date, "fact"));
    CHECK_FALSE(answer_from_json(Json::parse("{\"to\":3}"), FactType::integer, "fact"));
    CHECK_FALSE(answer_from_json(Json::parse("{\"from\":5,\"to\":3}"), FactType::integer, "fact"));
}

TEST_CASE("answers are told in words") {
    FactKind const& age = *facts().find("age_at_commencement_of_risk");
    CHECK(answer_in_words(Answer(NumberSpan{25, 34}), age) == "25 to 34");
    CHECK(answer_in_words(Answer(NumberSpan{35, {}}), age) == "35 or more");
    CHECK(answer_in_words(Answer(NotKnown{}), age) == "Not known");
    CHECK(answer_in_words(Answer(true), *facts().find("male_victim")) == "Yes");
}

TEST_CASE("what shows an answer is a note beside a number, and has its sentence") {
    auto const refusal = [](Expected<Definition> const& loaded) {
        REQUIRE_FALSE(loaded);
        return sentences(loaded.error());
    };
    CHECK_THAT(refusal(load_with("adds = \"age_points\"",
                                 "adds = \"age_points\"\nevidence = \"opportunity_evidence\"")),
               test::contains("evidence_missing"));
    CHECK_THAT(
        refusal(load_with("adds = \"age_points\"", "adds = \"age_points\"\nevidence = \"gender\"")),
        test::contains("type note"));
}

TEST_CASE("a note is text, and nothing else is a note") {
    CHECK(answer_from_json(Json("seen on 3 May"), FactType::note, "note") ==
          Answer(std::string("seen on 3 May")));
    CHECK_FALSE(answer_from_json(Json(3), FactType::note, "note"));
    FactKind const& note = *facts().find("opportunity_evidence");
    CHECK(check_answer(std::string("seen on 3 May"), note));
    CHECK_FALSE(check_answer(true, note));
    CHECK(allowed_in_words(note) == "what shows it, with source and date, or not known");
}
