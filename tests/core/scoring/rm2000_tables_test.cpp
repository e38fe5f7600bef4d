// RM2000 in all its inputs, up to where its tables stop telling men apart. The tables are written
// out here once more from the published account; nothing is read from the definitions.

#include "grid.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace parallax;
using namespace parallax::test;

namespace {

Date const on = parse_iso_date("2009-10-31").value();

int sexual_age_points(int age) { return age <= 24 ? 2 : age <= 34 ? 1 : 0; }
int sexual_points(int times) { return times >= 5 ? 3 : times >= 3 ? 2 : times == 2 ? 1 : 0; }
int criminal_points(int times) { return times >= 5 ? 1 : 0; }
int violence_age_points(int age) { return age <= 24 ? 3 : age <= 34 ? 2 : age <= 44 ? 1 : 0; }
int violent_points(int times) { return times >= 4 ? 3 : times >= 2 ? 2 : times; }

/// Low 0, medium 1, high 2, very high 3.
int sexual_category(int points) { return points == 0 ? 0 : points <= 2 ? 1 : points <= 4 ? 2 : 3; }
int violence_category(int points) {
    return points <= 1 ? 0 : points <= 3 ? 1 : points <= 5 ? 2 : 3;
}

int s_level(int age, int sexual, int criminal, int factors) {
    int const points = sexual_age_points(age) + sexual_points(sexual) + criminal_points(criminal);
    int const up = factors == 4 ? 2 : factors >= 2 ? 1 : 0;
    return std::min(3, sexual_category(points) + up);
}

int v_level(int age, int violent, int burglary) {
    return violence_category(violence_age_points(age) + violent_points(violent) +
                             (burglary != 0 ? 2 : 0));
}

/// The grid of section 5: rows S, columns V.
constexpr int c_level[4][4] = {{0, 1, 1, 2}, {1, 1, 2, 2}, {1, 2, 2, 3}, {2, 2, 3, 3}};

/// Factors that arise only from images are not counted under the adapted rules.
int adapted_factors(int male, int stranger, int only_images, int non_contact, int only_images_too,
                    int single) {
    return male + (stranger != 0 && only_images == 0) + (non_contact != 0 && only_images_too == 0) +
           single;
}

/// Kept for good: a sweep borrows its texts.
Answers const& applicable() {
    static Answers const answers = {{"gender", std::string("male")},
                                    {"age_at_assessment", 60.0},
                                    {"convicted_of_sexual_offence", true},
                                    {"sexual_offence_at_17_or_over", true}};
    return answers;
}

std::vector<int> const ages = from_to(18, 50, {60, 119, 120});

std::vector<Axis> sexual_axes(bool adapted) {
    std::vector<Axis> axes = {number("sexual_appearances", from_to(1, 6)),
                              number("criminal_appearances", from_to(1, 6)),
                              yes_no("male_victim"),
                              yes_no("stranger_victim"),
                              yes_no("non_contact_sexual_offence"),
                              yes_no("never_lived_with_partner")};
    if (adapted) {
        axes.push_back(yes_no("stranger_only_from_images"));
        axes.push_back(yes_no("non_contact_only_from_images"));
    }
    axes.push_back(number("age_at_commencement_of_risk", ages));
    return axes;
}

/// What the axes above say; the age comes last, after the images where they are asked.
struct Man {
    Man(std::vector<int> const& v, bool adapted)
        : sexual(v[0]),
          criminal(v[1]),
          factors(adapted ? adapted_factors(v[2], v[3], v[6], v[4], v[7], v[5])
                          : v[2] + v[3] + v[4] + v[5]),
          age(v[adapted ? 8 : 6]) {}
    bool possible() const { return criminal >= sexual; }
    int s() const { return s_level(age, sexual, criminal, factors); }
    int sexual, criminal, factors, age;
};

/// Stops at the first difference.
void require_level(Sweep::Result const& found, bool possible, int level,
                   std::vector<int> const& values) {
    bool const agrees = possible ? found.status == Status::scored && found.level == level
                                 : found.status == Status::invalid;
    if (agrees) return;
    std::string shown;
    for (int value : values) shown += std::to_string(value) + " ";
    FAIL("answers " << shown << "give " << id_of(found.status) << " " << found.level << ", by hand "
                    << (possible ? level : -1));
}

void enumerate_s(char const* id, bool adapted) {
    Sweep sweep(*catalogue().find(id));
    sweep.take(applicable(), on);
    auto const count = each_combination(sweep, sexual_axes(adapted), [&](auto const& values) {
        Man const man(values, adapted);
        require_level(sweep.score(), man.possible(), man.s(), values);
    });
    CHECK(count == 36u * ages.size() * (adapted ? 64u : 16u));
}

void enumerate_c(char const* id, bool adapted) {
    Sweep sweep(*catalogue().find(id));
    sweep.take(applicable(), on);
    auto axes = sexual_axes(adapted);
    axes.push_back(number("violent_appearances", from_to(0, 5)));
    axes.push_back(yes_no("burglary_conviction"));
    auto const count = each_combination(sweep, axes, [&](auto const& values) {
        Man const man(values, adapted);
        int const v = v_level(man.age, values[values.size() - 2], values.back());
        require_level(sweep.score(), man.possible(), c_level[man.s()][v], values);
    });
    CHECK(count == 36u * ages.size() * (adapted ? 64u : 16u) * 12u);
}

}  // namespace

TEST_CASE("RM2000/S, standard, agrees with the published tables in every input they tell apart") {
    enumerate_s("rm2000-s@standard", false);
}

TEST_CASE("RM2000/S, adapted, counts no stranger and no missing contact that images alone gave") {
    enumerate_s("rm2000-s@images-adapted", true);
}

TEST_CASE("RM2000/V agrees with the published tables in every input they tell apart") {
    for (char const* id : {"rm2000-v@standard", "rm2000-v@images-adapted"}) {
        Sweep sweep(*catalogue().find(id));
        sweep.take(applicable(), on);
        std::vector<Axis> const axes = {number("violent_appearances", from_to(0, 12, {999})),
                                        yes_no("burglary_conviction"),
                                        number("age_at_commencement_of_risk", from_to(18, 120))};
        auto const count = each_combination(sweep, axes, [&](auto const& values) {
            require_level(sweep.score(), true, v_level(values[2], values[0], values[1]), values);
        });
        CHECK(count == 14u * 2u * 103u);
    }
}

TEST_CASE("RM2000/C, standard, agrees with the published grid of S and V in every input") {
    enumerate_c("rm2000-c@standard", false);
}

TEST_CASE("RM2000/C, adapted, agrees with the published grid of S and V in every input") {
    enumerate_c("rm2000-c@images-adapted", true);
}

TEST_CASE("RM2000 refuses whoever it was not made for, whatever else is answered") {
    for (char const* id : {"rm2000-s@standard", "rm2000-s@images-adapted", "rm2000-v@standard",
                           "rm2000-c@standard", "rm2000-c@images-adapted"}) {
        Instrument const& rm2000 = *catalogue().find(id);
        for (unsigned bits = 0; bits < 16; ++bits) {
            Answers answers = {{"gender", std::string(bits & 1u ? "female" : "male")},
                               {"age_at_assessment", bits & 2u ? 17.0 : 18.0},
                               {"convicted_of_sexual_offence", (bits & 4u) == 0},
                               {"sexual_offence_at_17_or_over", (bits & 8u) == 0}};
            auto const outcome = rm2000.score_without_trace(answers, on);
            INFO(id << " " << bits);
            CHECK((outcome.status == Status::not_applicable) == (bits != 0));
            CHECK((bits == 0 || outcome.levels.empty()));
        }
    }
}

TEST_CASE("RM2000 says so where his time at risk begins later than today") {
    for (char const* id :
         {"rm2000-s@standard", "rm2000-s@images-adapted", "rm2000-v@standard",
          "rm2000-v@images-adapted", "rm2000-c@standard", "rm2000-c@images-adapted"}) {
        auto const warnings = [&](double age_at_risk) {
            auto answers = applicable();
            answers["age_at_commencement_of_risk"] = age_at_risk;
            return catalogue().find(id)->score(answers, on).warnings;
        };
        INFO(id);
        auto const before = warnings(60).size();
        auto const later = warnings(61);
        REQUIRE(later.size() == before + 1);
        CHECK(later.back().find("above his age on the day of scoring") != std::string::npos);
    }
}
