// Every line of "what would change it", of pairs of changes and of what time alone does, scored
// again from scratch.

#include "drawn_case.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace parallax;
using namespace parallax::test;

namespace {

using Levels = std::vector<std::string>;

Levels levels_of(Instrument const& tool, Answers const& answers, Date on) {
    return tool.score_without_trace(answers, on).levels;
}

/// +1 where the span moved up, -1 down, 0 where it only grew or shrank.
int way(Instrument const& tool, Levels const& from, Levels const& to) {
    if (from.empty() || to.empty()) return 0;
    auto const place = [&](std::string const& id) { return tool.definition().level_place(id); };
    int const low = place(to.front()) - place(from.front());
    int const high = place(to.back()) - place(from.back());
    if (low >= 0 && high >= 0 && low + high > 0) return 1;
    if (low <= 0 && high <= 0 && low + high < 0) return -1;
    return 0;
}

template <class Law>
void for_every_tool_with_levels(int times, Law law) {
    for (Drawing const& drawing : drawings()) {
        Instrument const& tool = drawing.instrument();
        if (tool.definition().levels.empty()) continue;
        require_property(tool.definition().full_id(), times, [&] { law(drawing, tool); });
    }
}

}  // namespace

TEST_CASE("every line of what would change it leads to the level it names") {
    int lines = 0;
    for_every_tool_with_levels(25, [&](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(4);
        auto const now = levels_of(tool, drawn.answers, drawn.on);
        RC_LOG() << shown(tool, drawn);
        for (WhatIf const& change : tool.what_would_change(drawn.answers, drawn.on)) {
            RC_LOG() << change.fact << ": " << change.words << "\n";
            Answers changed = drawn.answers;
            changed[change.fact] = change.answer;
            RC_ASSERT(levels_of(tool, changed, drawn.on) == change.levels);
            RC_ASSERT(change.levels != now);
            RC_ASSERT(change.direction == way(tool, now, change.levels));
            ++lines;
        }
    });
    CHECK(lines > 1000);
}

TEST_CASE("a change that would move the level is not left out, where yes or no are the answers") {
    for_every_tool_with_levels(15, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(3);
        auto const now = levels_of(tool, drawn.answers, drawn.on);
        RC_PRE(!now.empty());
        auto const changes = tool.what_would_change(drawn.answers, drawn.on);
        RC_LOG() << shown(tool, drawn);
        for (Item const& item : tool.definition().items) {
            auto const found = drawn.answers.find(item.fact);
            if (found == drawn.answers.end() || !std::holds_alternative<bool>(found->second)) {
                continue;
            }
            Answers changed = drawn.answers;
            changed[item.fact] = !std::get<bool>(found->second);
            auto const then = levels_of(tool, changed, drawn.on);
            bool const named = std::any_of(changes.begin(), changes.end(), [&](WhatIf const& one) {
                return one.fact == item.fact;
            });
            RC_LOG() << item.fact << "\n";
            RC_ASSERT(named == (!then.empty() && then != now));
        }
    });
}

TEST_CASE("two changes move the level together, as the line says, and neither does alone") {
    int lines = 0;
    for_every_tool_with_levels(2, [&](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw(3);
        auto const now = levels_of(tool, drawn.answers, drawn.on);
        auto const pairs = tool.what_two_would_change(drawn.answers, drawn.on, 20);
        RC_LOG() << shown(tool, drawn);
        RC_ASSERT(pairs.size() <= 20u);
        for (TwoChanges const& two : pairs) {
            RC_LOG() << two.first.words << " and " << two.second.words << "\n";
            Answers first = drawn.answers, second = drawn.answers;
            first[two.first.fact] = two.first.answer;
            second[two.second.fact] = two.second.answer;
            RC_ASSERT(two.first.fact != two.second.fact);
            RC_ASSERT(levels_of(tool, first, drawn.on) == now);
            RC_ASSERT(levels_of(tool, second, drawn.on) == now);
            first[two.second.fact] = two.second.answer;
            RC_ASSERT(levels_of(tool, first, drawn.on) == two.first.levels);
            RC_ASSERT(two.first.direction == way(tool, now, two.first.levels));
            ++lines;
        }
    });
    CHECK(lines > 100);
}

TEST_CASE("what time changes is what scoring every day from scratch finds") {
    for_every_tool_with_levels(2, [](Drawing const& drawing, Instrument const& tool) {
        Drawn const drawn = drawing.draw_scored(2);
        int const days = 2 * 366;
        int const first = day_number(drawn.on);
        auto const found =
            tool.what_time_changes(drawn.answers, drawn.on, date_from_day_number(first + days));
        std::vector<std::pair<Date, Levels>> expected;
        auto before = levels_of(tool, drawn.answers, drawn.on);
        RC_LOG() << shown(tool, drawn);
        for (int day = first + 1; day <= first + days; ++day) {
            auto levels = levels_of(tool, drawn.answers, date_from_day_number(day));
            if (levels == before) continue;
            expected.emplace_back(date_from_day_number(day), levels);
            RC_ASSERT(found.size() >= expected.size());
            RC_ASSERT(found[expected.size() - 1].direction == way(tool, before, levels));
            before = std::move(levels);
        }
        RC_ASSERT(found.size() == expected.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            RC_LOG() << iso_date(found[i].day) << "\n";
            RC_ASSERT(found[i].day == expected[i].first);
            RC_ASSERT(found[i].levels == expected[i].second);
        }
    });
}

TEST_CASE("each day that time moves a level is the first of the new level, and the last was not") {
    int moves = 0;
    for (Drawing const& drawing : drawings()) {
        Instrument const& tool = drawing.instrument();
        for (WorkedCase const& worked : drawing.cases()) {
            INFO(tool.definition().full_id() << ": " << worked.name);
            auto before = levels_of(tool, worked.answers, worked.on);
            auto const until = date_from_day_number(day_number(worked.on) + 8 * 366);
            for (auto const& move : tool.what_time_changes(worked.answers, worked.on, until)) {
                auto const last = date_from_day_number(day_number(move.day) - 1);
                CHECK(levels_of(tool, worked.answers, last) == before);
                CHECK(levels_of(tool, worked.answers, move.day) == move.levels);
                CHECK(move.levels != before);
                before = move.levels;
                ++moves;
            }
        }
    }
    CHECK(moves > 20);
}

TEST_CASE(
    "an age known as a span hides neither what would change the level nor that time does not") {
    Instrument const& rm2000 = *every_tool().find("rm2000-s@standard");
    Answers answers = {{"gender", std::string("male")},
                       {"age_at_assessment", 40.0},
                       {"convicted_of_sexual_offence", true},
                       {"sexual_offence_at_17_or_over", true},
                       {"age_at_commencement_of_risk", NumberSpan{25, 34}},
                       {"sexual_appearances", 1.0},
                       {"criminal_appearances", 1.0},
                       {"male_victim", false},
                       {"stranger_victim", false},
                       {"non_contact_sexual_offence", false},
                       {"never_lived_with_partner", true}};
    Date const on{std::chrono::year{2009} / 10 / 31};
    auto const changes = rm2000.what_would_change(answers, on);
    answers["age_at_commencement_of_risk"] = 30.0;
    auto const exact = rm2000.what_would_change(answers, on);
    REQUIRE_FALSE(exact.empty());
    REQUIRE(changes.size() == exact.size());
    for (std::size_t i = 0; i < exact.size(); ++i) {
        CHECK(changes[i].fact == exact[i].fact);
        CHECK(changes[i].levels == exact[i].levels);
    }
    answers["age_at_commencement_of_risk"] = NumberSpan{25, 34};
    CHECK(rm2000.what_time_changes(answers, on, Date{std::chrono::year{2012} / 1 / 1}).empty());
}
