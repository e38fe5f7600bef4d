// Parts add up to the whole, and more of what counts never counts for less.

#include "drawn_case.hpp"
#include "scoring/sweep.hpp"
#include "support/catch.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

using namespace parallax;
using namespace parallax::test;

namespace {

StepValue value_of(Outcome const& outcome, std::string_view name) {
    for (auto const& [id, value] : outcome.values) {
        if (id == name) return value;
    }
    return {};
}

double component(Outcome const& outcome, std::string_view name) {
    for (auto const& [id, value] : outcome.components) {
        if (id == name && std::holds_alternative<double>(value)) return std::get<double>(value);
    }
    return std::nan("");
}

/// The score of a tool of its own, scored from the same answers; 0 where it is not for him.
double score_alone(std::string_view id, Drawn const& drawn) {
    auto const outcome = every_tool().find(id)->score_without_trace(drawn.answers, drawn.on);
    auto const value = value_of(outcome, "score");
    return std::holds_alternative<double>(value) ? std::get<double>(value) : std::nan("");
}

struct Whole {
    char const* id;
    std::vector<std::pair<char const*, char const*>> parts;  ///< component and tool
};

/// As published for RSR and CSRP: each part rounded to 0.01, and 0.38 for a woman with a sexual offence.
void require_sum(Whole const& whole) {
    Drawing const& drawing = drawing_for(whole.id);
    int scored = 0;
    require_property(whole.id, 300, [&] {
        Drawn const drawn = drawing.draw(4);
        auto const outcome = drawing.instrument().score_without_trace(drawn.answers, drawn.on);
        RC_PRE(outcome.status == Status::scored);
        RC_LOG() << shown(drawing.instrument(), drawn);
        double sum = 0;
        for (auto const& [name, tool] : whole.parts) {
            RC_LOG() << name << " " << component(outcome, name) << "\n";
            RC_ASSERT(component(outcome, name) == score_alone(tool, drawn));
            sum += component(outcome, name);
        }
        bool const woman = drawn.answers.at("gender") == Answer(std::string("female"));
        bool const record = drawn.answers.at("has_ever_committed_sexual_offence") == Answer(true);
        RC_ASSERT(component(outcome, "female") == (woman && record ? 0.38 : 0.0));
        sum += component(outcome, "female");
        double const score = std::get<double>(value_of(outcome, "score"));
        double const hundredths = std::min(9999.0, std::round(sum * 100));
        RC_ASSERT(std::abs(score * 100 - hundredths) < 1e-6);
        ++scored;
    });
    CHECK(scored == 300);
}

}  // namespace

TEST_CASE("the parts of RSR are what the parts say alone, and add up to its score") {
    require_sum({"rsr@2024",
                 {{"osp_dc", "osp-dc@2024"}, {"osp_iic", "osp-iic@2024"}, {"snsv", "snsv@2024"}}});
}

TEST_CASE("the parts of CSRP are what the parts say alone, and add up to its score") {
    require_sum({"csrp@2026",
                 {{"dc_srp", "dc-srp@2026"}, {"iic_srp", "iic-srp@2026"}, {"svrp", "svrp@2026"}}});
}

TEST_CASE("the points beside the items of RM2000 add up to its points") {
    for (char const* id : {"rm2000-s@standard", "rm2000-s@images-adapted", "rm2000-v@standard",
                           "rm2000-v@images-adapted"}) {
        Drawing const& drawing = drawing_for(id);
        require_property(id, 150, [&] {
            Drawn const drawn = drawing.draw_scored(4);
            auto const outcome = drawing.instrument().score(drawn.answers, drawn.on);
            RC_LOG() << shown(drawing.instrument(), drawn);
            double sum = 0;
            for (Item const& item : drawing.instrument().definition().items) {
                if (item.adds.empty() || item.adds_words != "adds") continue;
                sum += std::stod(drawing.instrument().adds(item, outcome));
            }
            RC_ASSERT(value_of(outcome, "points") == StepValue(sum));
        });
    }
}

namespace {

/// The points of OVP, from its published table.
int ovp_points(int sanctions, int violent, int age, bool male, unsigned bits, int drink, int temper,
               int attitude) {
    int const v = violent >= 18  ? 25
                  : violent >= 5 ? violent + 7
                                 : std::array{0, 4, 7, 9, 11}[static_cast<std::size_t>(violent)];
    int const others = sanctions - violent;
    int const n = others >= 21 ? 5 : others >= 11 ? 4 : others >= 5 ? 3 : others >= 3 ? 2 : 0;
    static constexpr std::array<std::pair<int, int>, 9> ages = {
        {{19, 20}, {21, 17}, {23, 14}, {25, 12}, {30, 10}, {35, 8}, {40, 6}, {45, 4}, {50, 2}}};
    auto const band =
        std::find_if(ages.begin(), ages.end(), [&](auto const& one) { return age <= one.first; });
    int const a = band == ages.end() ? 0 : band->second;
    int const life = 4 * static_cast<int>(std::popcount(bits & 15u));
    int const alcohol = static_cast<int>(std::ceil(2.5 * drink));
    return 5 + v + n + a + (male ? 5 : 0) + life + alcohol + 3 * temper + 3 * attitude;
}

/// OVP with everything set by number; keeps the words the sweep borrows.
class Ovp {
public:
    Ovp() : sweep_(*every_tool().find("ovp@2009")) {
        Answers const none;
        sweep_.take(none, parse_iso_date("2010-01-01").value());
        sweep_.change("date_at_start_of_followup_calculated", parse_iso_date("2010-06-30").value());
    }
    void record(int sanctions, int violent, int age, bool male) {
        sweep_.change("total_number_of_sanctions_for_all_offences", double(sanctions));
        sweep_.change("total_number_of_violent_sanctions", double(violent));
        sweep_.change("date_of_birth", Date{std::chrono::year{2010 - age} / 6 / 30});
        sweep_.change("gender", sexes_[male ? 1 : 0]);
    }
    void life(unsigned bits, int alcohol, int binge, int temper, int attitude) {
        sweep_.change("does_recognise_impact_of_offending_on_others", (bits & 1u) == 0);
        sweep_.change("is_currently_of_no_fixed_abode_or_transient_accommodation",
                      (bits & 2u) != 0);
        sweep_.change("is_unemployed", (bits & 4u) != 0);
        sweep_.change("has_current_psychiatric_treatment", (bits & 8u) != 0);
        problem("current_alcohol_use_problems", alcohol);
        problem("excessive_alcohol_use", binge);
        problem("temper_control", temper);
        problem("pro_criminal_attitudes", attitude);
    }
    double points() {
        auto const result = sweep_.score();
        return result.status == Status::scored ? sweep_.number("point_score").value() : -1;
    }

private:
    void problem(char const* fact, int mark) {
        sweep_.change(fact, problems_[static_cast<std::size_t>(mark)]);
    }
    std::array<Answer, 2> sexes_ = {std::string("female"), std::string("male")};
    std::array<Answer, 3> problems_ = {std::string("no_problems"), std::string("some_problems"),
                                       std::string("significant_problems")};
    Sweep sweep_;
};

}  // namespace

TEST_CASE("OVP agrees with its published points for every record and every life its table knows") {
    Ovp ovp;
    int wrong = 0, tried = 0;
    ovp.life(0, 0, 0, 0, 0);
    for (int age = 18; age <= 60; ++age) {
        for (int sanctions = 1; sanctions <= 24; ++sanctions) {
            for (int violent = 0; violent <= sanctions; ++violent) {
                for (bool male : {false, true}) {
                    ovp.record(sanctions, violent, age, male);
                    int const hand = ovp_points(sanctions, violent, age, male, 0, 0, 0, 0);
                    wrong += ovp.points() != hand;
                    ++tried;
                }
            }
        }
    }
    CHECK(tried == 43 * 324 * 2);
    CHECK(wrong == 0);
    for (unsigned life = 0; life < 16 * 81; ++life) {
        unsigned const rest = life / 16;
        int const marks[4] = {int(rest % 3), int(rest / 3 % 3), int(rest / 9 % 3), int(rest / 27)};
        ovp.record(7, 2, 33, true);
        ovp.life(life % 16, marks[0], marks[1], marks[2], marks[3]);
        int const hand =
            ovp_points(7, 2, 33, true, life % 16, marks[0] + marks[1], marks[2], marks[3]);
        wrong += ovp.points() != hand;
    }
    CHECK(wrong == 0);
}

TEST_CASE("one more violent sanction never lowers OVP, nor does one more of any kind") {
    Ovp ovp;
    ovp.life(5, 1, 0, 2, 1);
    for (int sanctions = 1; sanctions < 30; ++sanctions) {
        for (int violent = 0; violent <= sanctions; ++violent) {
            ovp.record(sanctions, violent, 30, true);
            double const now = ovp.points();
            ovp.record(sanctions + 1, violent + 1, 30, true);
            CHECK(ovp.points() >= now);
            ovp.record(sanctions + 1, violent, 30, true);
            CHECK(ovp.points() >= now);
        }
    }
}

namespace {

/// The level of `higher` is never below that of `lower`, both complete.
void require_rises(char const* id, std::vector<char const*> const& facts, int sign = 1) {
    Drawing const& drawing = drawing_for(id);
    Instrument const& tool = drawing.instrument();
    require_property(id, 200, [&] {
        Drawn const drawn = drawing.draw_scored(6);
        auto const fact = facts[*rc::gen::inRange<std::size_t>(0, facts.size())];
        auto const found = drawn.answers.find(std::string_view(fact));
        RC_PRE(found != drawn.answers.end());
        Answers raised = drawn.answers;
        if (std::holds_alternative<bool>(found->second)) {
            raised[fact] = true;
        } else if (auto const* number = std::get_if<double>(&found->second)) {
            raised[fact] = *number + 1;
        }
        auto const after = tool.score_without_trace(raised, drawn.on);
        RC_PRE(after.status == Status::scored);
        auto const before = tool.score_without_trace(drawn.answers, drawn.on);
        RC_LOG() << shown(tool, drawn) << "then more of " << fact;
        int const low = tool.definition().level_place(*before.level);
        int const high = tool.definition().level_place(*after.level);
        RC_ASSERT(sign * low <= sign * high);
    });
}

}  // namespace

TEST_CASE(
    "more appearances and more factors never lower RM2000, and an older man is never higher") {
    std::vector<char const*> const factors = {"male_victim",
                                              "stranger_victim",
                                              "non_contact_sexual_offence",
                                              "never_lived_with_partner",
                                              "sexual_appearances",
                                              "criminal_appearances"};
    for (char const* id : {"rm2000-s@standard", "rm2000-s@images-adapted", "rm2000-c@standard",
                           "rm2000-c@images-adapted"}) {
        require_rises(id, factors);
        require_rises(id, {"age_at_commencement_of_risk"}, -1);
    }
    for (char const* id : {"rm2000-v@standard", "rm2000-v@images-adapted", "rm2000-c@standard"}) {
        require_rises(id, {"violent_appearances", "burglary_conviction"});
        require_rises(id, {"age_at_commencement_of_risk"}, -1);
    }
}

TEST_CASE(
    "ARMS-style: a higher risk rating never lowers the result, more protection never raises it") {
    require_rises("arms-style@published-structure",
                  {"opportunity", "sexual_preoccupation", "offence_related_sexual_interest",
                   "emotional_congruence_with_children", "hostile_orientation",
                   "poor_self_management", "negative_social_influences"});
    require_rises(
        "arms-style@published-structure",
        {"commitment_to_desist", "intimate_relationship", "positive_routine", "social_investment"},
        -1);
}

TEST_CASE("more sexual sanctions of any kind never lower OSP/DC and its successor") {
    for (char const* id : {"osp-dc@2024", "dc-srp@2026"}) {
        require_rises(
            id, {"total_contact_adult_sexual_sanctions", "total_contact_child_sexual_sanctions",
                 "total_non_contact_sexual_offences", "total_number_of_sanctions_for_all_offences",
                 "is_current_offence_against_victim_stranger"});
    }
}
