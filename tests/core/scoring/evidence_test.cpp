// Notes of what shows a mark: asked for from a mark on, said to be missing, never scored.

#include "scoring/evidence.hpp"
#include "scoring/catalogue.hpp"
#include "scoring/sweep.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

constexpr Date scored_on = std::chrono::year{2026} / 3 / 31;

Instrument const& tool() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return *loaded.find("arms-style");
}

Answers answers_with(double opportunity, double routine, Answers const& more = {}) {
    Answers answers = {{"gender", std::string("male")},
                       {"age_at_assessment", 40.0},
                       {"convicted_of_sexual_offence", true},
                       {"in_community", true}};
    for (Item const& item : tool().definition().items) answers[item.fact] = 0.0;
    answers["opportunity"] = opportunity;
    answers["positive_routine"] = routine;
    for (auto const& [fact, answer] : more) answers[fact] = answer;
    return answers;
}

Outcome scored(Answers const& answers) { return tool().score(answers, scored_on); }

int sentences_about_notes(Outcome const& outcome) {
    return static_cast<int>(std::ranges::count_if(outcome.warnings, [](std::string const& said) {
        return said.starts_with("No note yet says what shows");
    }));
}

}  // namespace

TEST_CASE("Every mark of an ARMS-style form asks for a note from some or partly on") {
    for (Item const& item : tool().definition().items) {
        INFO(item.fact);
        CHECK(item.evidence == item.fact + "_evidence");
        CHECK(item.evidence_from == 1);
    }
}

TEST_CASE("A mark of nought asks for no note") {
    auto const outcome = scored(answers_with(0, 0));
    CHECK(outcome.evidence.empty());
    CHECK(sentences_about_notes(outcome) == 0);
}

TEST_CASE("Marks without a note are named beside the result, by their words on the form") {
    auto const outcome = scored(answers_with(1, 2));
    REQUIRE(outcome.evidence.size() == 2);
    CHECK(outcome.evidence[0].fact == "opportunity");
    CHECK(outcome.evidence[0].note.empty());
    CHECK(outcome.evidence[1].fact == "positive_routine");
    REQUIRE(sentences_about_notes(outcome) == 1);
    CHECK_THAT(outcome.warnings.back(),
               test::contains("Opportunity to offend; Regular, useful days"));
}

TEST_CASE("A note that stands there is kept with the result, and no longer asked for") {
    auto const outcome =
        scored(answers_with(1, 0, {{"opportunity_evidence", std::string(" Visit, 3 May 2026 ")}}));
    REQUIRE(outcome.evidence.size() == 1);
    CHECK(outcome.evidence[0].note == "Visit, 3 May 2026");
    CHECK(sentences_about_notes(outcome) == 0);
    CHECK(to_json(outcome)["evidence"][0]["note"] == "Visit, 3 May 2026");
}

TEST_CASE("Blanks and Not known are no note") {
    for (Answer const& nothing : {Answer(std::string("  ")), Answer(NotKnown{})}) {
        auto const outcome = scored(answers_with(1, 0, {{"opportunity_evidence", nothing}}));
        CHECK(sentences_about_notes(outcome) == 1);
        CHECK(to_json(outcome)["evidence"][0]["note"].is_null());
    }
}

TEST_CASE("A mark that is not known asks for no note") {
    auto const outcome = scored(answers_with(1, 0, {{"opportunity", NotKnown{}}}));
    CHECK(outcome.evidence.empty());
}

TEST_CASE("No note moves a level, a value or a known level") {
    for (double mark : {0.0, 1.0, 2.0}) {
        auto const without = scored(answers_with(mark, mark));
        auto const with =
            scored(answers_with(mark, mark,
                                {{"opportunity_evidence", std::string("seen")},
                                 {"positive_routine_evidence", std::string("seen")}}));
        CHECK(without.levels == with.levels);
        CHECK(without.known_level == with.known_level);
        CHECK(without.values == with.values);
    }
}
