// The ARMS-style rules once more, by hand from the published outline: every complete set of
// ratings, and ratings with gaps.

#include "grid.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <random>

using namespace parallax;
using namespace parallax::test;

namespace {

Date const on = parse_iso_date("2026-02-03").value();

constexpr std::size_t risks = 7;
constexpr std::size_t factors = 11;

/// R1 to R7, then P1 to P4.
constexpr std::array<char const*, factors> facts = {"opportunity",
                                                    "sexual_preoccupation",
                                                    "offence_related_sexual_interest",
                                                    "emotional_congruence_with_children",
                                                    "hostile_orientation",
                                                    "poor_self_management",
                                                    "negative_social_influences",
                                                    "commitment_to_desist",
                                                    "intimate_relationship",
                                                    "positive_routine",
                                                    "social_investment"};

constexpr int gap = 3;

/// Each 0, 1, 2 or a gap.
using Ratings = std::array<int, factors>;

struct Decided {
    char const* rule;
    int level;  // low 0 to very high 3; -1: cannot be rated
};

/// Section 5.2 and 5.3. `as_strong`: a gap in R counts as 2, as for the ceiling; else as 0.
Decided decided(Ratings const& given, bool as_strong) {
    Ratings r = given;
    for (std::size_t i = 0; i < factors; ++i) {
        if (r[i] == gap) r[i] = as_strong && i < risks ? 2 : 0;
    }
    auto const begin = r.begin();
    auto const middle = begin + risks;
    auto const n2 = std::count(begin, middle, 2);
    auto const n1 = std::count_if(begin, middle, [](int rating) { return rating >= 1; });
    int const ps = r[7] + r[8] + r[9] + r[10];
    auto const p2s = std::count(middle, r.end(), 2);
    auto const miss = std::count(given.begin(), given.end(), gap);
    if (r[0] == 2 && r[2] == 2) return {"M1", 3};
    if (n2 >= 4) return {"M2", 3};
    if (n2 == 3 && p2s == 0) return {"M3", 3};
    if (n2 >= 2) return {"M4", 2};
    if (r[0] == 2 || r[2] == 2) return {"M5", 2};
    if (n2 == 1 && ps <= 2) return {"M6", 2};
    if (given[0] == gap || given[2] == gap || miss >= 4) return {"M0", -1};
    if (n2 == 1) return {"M7", 1};
    if (n1 >= 4) return {"M8", 1};
    if (n1 >= 1 && ps <= 3) return {"M9", 1};
    return {"M10", 0};
}

std::optional<std::string> id_of_level(int level) {
    constexpr std::array<char const*, 4> ids = {"low", "medium", "high", "very_high"};
    if (level < 0) return std::nullopt;
    return ids[static_cast<std::size_t>(level)];
}

Answers in_community() {
    return {{"gender", std::string("male")},
            {"age_at_assessment", 40.0},
            {"convicted_of_sexual_offence", true},
            {"cautioned_for_sexual_offence", false},
            {"in_community", true}};
}

/// Scores ratings and compares them with those by hand.
class Comparison {
public:
    Comparison() {
        for (std::size_t i = 0; i < factors; ++i) slots_[i] = &answers_[facts[i]];
    }

    bool agrees(Ratings const& ratings) {
        for (std::size_t i = 0; i < factors; ++i) {
            *slots_[i] =
                ratings[i] == gap ? Answer(NotKnown{}) : Answer(static_cast<double>(ratings[i]));
        }
        auto const found = arms_.score_without_trace(answers_, on);
        auto const known = decided(ratings, false);
        int const ceiling = decided(ratings, true).level;
        auto const status = known.level < 0         ? Status::incomplete
                            : ceiling > known.level ? Status::range
                                                    : Status::scored;
        return found.known_level == id_of_level(known.level) &&
               found.ceiling == id_of_level(ceiling) && found.status == status &&
               found.values[0].second == StepValue(std::string(known.rule));
    }

private:
    Instrument const& arms_ = *catalogue().find("arms-style");
    Answers answers_ = in_community();
    std::array<Answer*, factors> slots_{};
};

std::string shown(Ratings const& ratings) {
    std::string text;
    for (int rating : ratings) text += rating == gap ? "? " : std::to_string(rating) + " ";
    return text + decided(ratings, false).rule;
}

Ratings numbered(unsigned number, unsigned of_each) {
    Ratings ratings{};
    for (int& rating : ratings) {
        rating = static_cast<int>(number % of_each);
        number /= of_each;
    }
    return ratings;
}

}  // namespace

TEST_CASE("ARMS-style: all 177147 complete ratings give the rule and level worked out by hand") {
    Instrument const& arms = *catalogue().find("arms-style");
    auto const& steps = arms.definition().steps;
    auto const step =
        std::find_if(steps.begin(), steps.end(), [](Step const& one) { return one.id == "rule"; });
    Sweep sweep(arms);
    Answers const answers = in_community();
    sweep.take(answers, on);
    std::vector<Axis> axes;
    for (char const* fact : facts) axes.push_back(number(fact, {0, 1, 2}));
    std::map<std::string, int> fired;
    auto const count = each_combination(sweep, axes, [&](std::vector<int> const& values) {
        Ratings ratings{};
        std::copy(values.begin(), values.end(), ratings.begin());
        auto const found = sweep.score();
        auto const hand = decided(ratings, false);
        auto const place = static_cast<std::size_t>(sweep.number("rule").value());
        ++fired[hand.rule];
        if (found.status != Status::scored || found.level != hand.level ||
            step->rules[place].id != hand.rule) {
            FAIL(shown(ratings));
        }
    });
    CHECK(count == 177147);
    CHECK(fired.size() == 10);  // every rule but M0, which needs a gap
}

TEST_CASE("ARMS-style: ratings with gaps give the known level, the ceiling and the rule by hand") {
    Comparison comparison;
    std::mt19937 random(20260203);
    for (int round = 0; round < rounds(300'000); ++round) {
        Ratings ratings{};
        for (int& rating : ratings) rating = static_cast<int>((random() >> 8U) % 4);
        // Half of the rounds have few strong ratings, or the first rules would decide them all.
        if (round % 2 == 0) {
            for (std::size_t i = 0; i < risks; ++i) {
                if (ratings[i] == 2 && random() % 4 != 0) ratings[i] = 0;
            }
        }
        if (!comparison.agrees(ratings)) FAIL(shown(ratings));
    }
}

TEST_CASE("ARMS-style: at every edge of its rules one rating more or less agrees with the hand") {
    Comparison comparison;
    // Each edge: as many strong, present and protective ratings and gaps as the rules name, and one
    // off; in every place the first two risk factors that have rules of their own can take.
    for (unsigned number = 0; number < 4u * 4u * 6u * 6u * 5u * 5u * 5u; ++number) {
        unsigned left = number;
        auto const next = [&left](unsigned of) {
            unsigned const digit = left % of;
            left /= of;
            return digit;
        };
        Ratings ratings{};
        ratings[0] = static_cast<int>(next(4));
        ratings[2] = static_cast<int>(next(4));
        unsigned strong = next(6), some = next(6), missing = next(5), full = next(5),
                 half = next(5);
        for (std::size_t i :
             {std::size_t{1}, std::size_t{3}, std::size_t{4}, std::size_t{5}, std::size_t{6}}) {
            if (strong > 0) {
                ratings[i] = 2;
                --strong;
            } else if (some > 0) {
                ratings[i] = 1;
                --some;
            } else if (missing > 0) {
                ratings[i] = gap;
                --missing;
            }
        }
        for (std::size_t i = risks; i < factors; ++i) {
            if (full > 0) {
                ratings[i] = 2;
                --full;
            } else if (half > 0) {
                ratings[i] = 1;
                --half;
            } else if (missing > 0) {
                ratings[i] = gap;
                --missing;
            }
        }
        if (!comparison.agrees(ratings)) FAIL(shown(ratings));
    }
}

TEST_CASE("ARMS-style: all 4194304 ratings with and without gaps agree with the hand", "[.long]") {
    Comparison comparison;
    for (unsigned number = 0; number < 4194304; ++number) {
        Ratings const ratings = numbered(number, 4);
        if (!comparison.agrees(ratings)) FAIL(shown(ratings));
    }
}
