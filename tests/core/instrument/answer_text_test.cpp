// Answers as people type them.

#include "instrument/answer_text.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

Facts const& facts() {
    static Facts const loaded = Facts::load(test::resources() / "facts.toml").value();
    return loaded;
}

FactKind const& fact(char const* id) { return *facts().find(id); }

Answer typed(char const* text, char const* id) {
    auto const answer = answer_from_words(text, fact(id));
    INFO(text << (answer ? "" : ": " + sentences(answer.error())));
    REQUIRE(answer);
    return *answer;
}

std::string refusal(char const* text, char const* id) {
    auto const answer = answer_from_words(text, fact(id));
    REQUIRE_FALSE(answer);
    return sentences(answer.error());
}

/// Something of every kind a fact can have.
std::vector<Answer> some_answers(FactKind const& kind) {
    std::vector<Answer> all = {NotKnown{}};
    switch (kind.type) {
        case FactType::yes_no: all.insert(all.end(), {true, false}); break;
        case FactType::integer:
        case FactType::number: {
            double const least = kind.least.value_or(0);
            double const most = kind.most.value_or(least + 3000);
            all.insert(all.end(),
                       {least, most, NumberSpan{least, most}, NumberSpan{least, std::nullopt}});
            break;
        }
        case FactType::choice:
            for (Choice const& choice : kind.choices) all.emplace_back(choice.id);
            break;
        case FactType::choices: {
            Several several;
            all.emplace_back(several);
            for (Choice const& choice : kind.choices) {
                all.emplace_back(Several{{choice.id}});
                several.choices.insert(choice.id);
                all.emplace_back(several);
            }
            break;
        }
        case FactType::date: all.emplace_back(Date{std::chrono::year{1980} / 2 / 29}); break;
        case FactType::code: all.emplace_back(std::string("02802")); break;
        case FactType::note: all.emplace_back(std::string("Home visit, 3 May 2026")); break;
    }
    return all;
}

}  // namespace

TEST_CASE("What an answer is in words is read back as that answer, for every fact there is") {
    for (FactKind const& kind : facts().all()) {
        for (Answer const& answer : some_answers(kind)) {
            auto const words = answer_in_words(answer, kind);
            INFO(kind.id << ": " << words);
            auto const read = answer_from_words(words, kind);
            REQUIRE(read);
            CHECK(*read == answer);
        }
    }
}

TEST_CASE("Answers are read whatever their capitals and blanks") {
    CHECK(typed(" YES ", "male_victim") == Answer(true));
    CHECK(typed("Not Known", "male_victim") == Answer(NotKnown{}));
    CHECK(typed("MALE", "gender") == Answer(std::string("male")));
    CHECK(typed("2 to 4", "sexual_appearances") == Answer(NumberSpan{2, 4}));
    CHECK(typed("2 or more", "sexual_appearances") == Answer(NumberSpan{2, std::nullopt}));
    CHECK(typed("14 March 1980", "date_of_birth") ==
          Answer(Date{std::chrono::year{1980} / 3 / 14}));
    CHECK(typed("none", "previous_convictions") == Answer(Several{}));
}

TEST_CASE("What a fact does not allow is refused, and what it does allow is said") {
    CHECK_THAT(refusal("perhaps", "male_victim"), test::contains("yes, no or not known"));
    CHECK_THAT(refusal("", "male_victim"), test::contains("nothing"));
    CHECK_THAT(refusal("two", "sexual_appearances"), test::contains("a whole number"));
    CHECK_THAT(refusal("4 to 2", "sexual_appearances"), test::contains("a whole number"));
    CHECK_THAT(refusal("-1", "sexual_appearances"), test::contains("a whole number"));
    CHECK_THAT(refusal("1980", "date_of_birth"), test::contains("a date"));
    CHECK_THAT(refusal("arson and piracy", "previous_convictions"), test::contains("arson"));
    CHECK_THAT(refusal("unsure", "gender"), test::contains("male"));
}
