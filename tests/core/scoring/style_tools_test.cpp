// What the two style tools say beside their levels, from their own files.

#include "scoring/catalogue.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;

namespace {

Catalogue const& catalogue() {
    static Catalogue const loaded = Catalogue::load(test::resources()).value();
    return loaded;
}

Outcome scored(char const* tool, Answers answers, Answers const& more) {
    for (auto const& [fact, answer] : more) answers[fact] = answer;
    return catalogue().find(tool)->score(answers, std::chrono::year{2026} / 3 / 31);
}

/// A suspect about whom everything is answered no.
Answers suspect_answers() {
    Answers answers = {{"gender", std::string("male")},
                       {"age_at_assessment", 40.0},
                       {"convicted_in_this_enquiry", false},
                       {"number_of_convictions", std::string("none")}};
    for (Item const& item : catalogue().find("kirat-style")->definition().items) {
        if (item.fact != "number_of_convictions") answers[item.fact] = false;
    }
    return answers;
}

Outcome suspect(Answers const& more) { return scored("kirat-style", suspect_answers(), more); }

Answers supervised_answers() {
    Answers answers = {{"gender", std::string("male")},
                       {"age_at_assessment", 40.0},
                       {"convicted_of_sexual_offence", true},
                       {"in_community", true}};
    for (Item const& item : catalogue().find("arms-style")->definition().items) {
        answers[item.fact] = 0.0;
    }
    return answers;
}

Outcome supervised(Answers const& more) { return scored("arms-style", supervised_answers(), more); }

bool prompts(Outcome const& outcome) {
    return std::any_of(
        outcome.warnings.begin(), outcome.warnings.end(), [](std::string const& warning) {
            return warning.find("children's services need to know") != std::string::npos ||
                   warning.find("Children's services need to know") != std::string::npos;
        });
}

}  // namespace

TEST_CASE("the KIRAT-style form says whom it concerns wherever a child may be in his reach") {
    CHECK_FALSE(prompts(suspect({})));
    for (char const* fact : {"children_in_household_or_family", "access_to_children_of_others",
                             "access_to_children_by_role", "produced_images", "groomed_child",
                             "incited_sexual_activity"}) {
        INFO(fact);
        CHECK(prompts(suspect({{fact, true}})));
    }
    for (char const* fact : {"sexual_communication_online", "domestic_abuse"}) {
        INFO(fact);
        CHECK_FALSE(prompts(suspect({{fact, true}})));
    }
}

TEST_CASE("the KIRAT-style form says so whatever the level, and where others are not known") {
    Outcome const medium = suspect({{"children_in_household_or_family", true}});
    CHECK(medium.level == "medium");
    CHECK(prompts(medium));
    Outcome const open = suspect(
        {{"children_in_household_or_family", true}, {"contact_allegation_child", NotKnown{}}});
    CHECK(open.known_level == "medium");
    CHECK(open.ceiling == "very_high");
    CHECK(open.provisional);
    CHECK(prompts(open));
    CHECK_FALSE(prompts(suspect({{"children_in_household_or_family", NotKnown{}}})));
}

TEST_CASE("the ARMS-style form says so where he can reach people, whatever the level") {
    CHECK_FALSE(prompts(supervised({})));
    Outcome const some = supervised({{"opportunity", 1.0}});
    CHECK(prompts(some));
    CHECK_FALSE(prompts(supervised({{"opportunity", NotKnown{}}})));
}

TEST_CASE(
    "the ARMS-style form cannot rate where opportunity is open, and says how high it could be") {
    Outcome const open = supervised({{"opportunity", NotKnown{}}});
    CHECK(open.status == Status::incomplete);
    CHECK(open.ceiling == "high");  // opportunity as strong: rule M5
    CHECK(open.missing == std::vector<std::string>{"opportunity"});
}

TEST_CASE("An unknown answer of a style tool matters where any way of answering it moves a level") {
    for (char const* tool : {"kirat-style", "arms-style"}) {
        Instrument const& instrument = *catalogue().find(tool);
        auto const matters = [&](Answers answers, std::string const& fact) {
            auto const day = std::chrono::year{2026} / 3 / 31;
            auto const open = instrument.score(answers, day);
            for (Answer const& way :
                 {Answer{false}, Answer{true}, Answer{0.0}, Answer{1.0}, Answer{2.0},
                  Answer{std::string("none")}, Answer{std::string("one_or_two")},
                  Answer{std::string("three_or_more")}}) {
                answers[fact] = way;
                auto const one = instrument.score(answers, day);
                bool const fits = one.status != Status::invalid;
                bool const moved =
                    one.known_level != open.known_level || one.ceiling != open.ceiling;
                if (fits && moved) return true;
            }
            return false;
        };
        Answers const open =
            tool == std::string("kirat-style") ? suspect_answers() : supervised_answers();
        for (Item const& item : instrument.definition().items) {
            Answers one = open;
            one.erase(item.fact);
            auto const outcome = instrument.score(one, std::chrono::year{2026} / 3 / 31);
            for (UnknownItem const& unknown : outcome.unknown) {
                INFO(tool << " " << unknown.fact);
                CHECK(unknown.matters == matters(one, unknown.fact));
            }
        }
    }
}
