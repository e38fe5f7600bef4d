// Scoring with more open answers than can be tried: the levels all ways of answering lie within,
// and, from some ways tried, whether that is exact.

#include "scoring/scorer.hpp"

#include <algorithm>
#include <random>

namespace parallax {

namespace {

/// How many ways are tried; always the same ones, so that the same answers give the same outcome.
constexpr int most_drawn = 2000;

}  // namespace

void Scorer::score_within_bounds(Completions const& ways) {
    auto const outer = bounds(ways, run_, answers_);
    if (outer.surely_refused) return refuse_impossible({});
    bool const settled = take_levels_within(ways, outer);
    if (outcome_.levels.empty()) {
        outcome_.status = Status::incomplete;
        outcome_.missing = ways.open;
        if (!ways.open.empty()) return;
        for (auto const& candidates : ways.unknown) {
            outcome_.missing.push_back(definition_.items[candidates.input].fact);
        }
        return;
    }
    StepValues values(program_.steps.size());
    for (std::size_t i = 0; i < program_.steps.size(); ++i) {
        auto const& listed = outer.steps[i].list();
        if (listed.size() <= StepValues::most_shown) values.set(i, listed);
    }
    for (auto const& candidates : ways.unknown) {
        if (candidates.options < 2) continue;
        outcome_.unknown.push_back({definition_.items[candidates.input].fact, !settled});
    }
    for (std::string const& fact : ways.open) outcome_.unknown.push_back({fact, !settled});
    finish_range(settled, std::move(values));
}

/// Names the levels all ways of answering lie within, unless that is every level there is. Gives
/// whether they settle the level.
bool Scorer::take_levels_within(Completions const& ways, Bounds const& outer) {
    std::vector<bool> const reached =
        ways.open.empty() ? levels_of_some(ways) : std::vector<bool>(outer.levels.size(), false);
    bool const some_fit = std::find(reached.begin(), reached.end(), true) != reached.end();
    bool const all =
        std::find(outer.levels.begin(), outer.levels.end(), false) == outer.levels.end();
    bool const one = std::count(outer.levels.begin(), outer.levels.end(), true) == 1;
    bool const settled = one && !outer.may_have_no_level && !outer.may_not_apply &&
                         (some_fit || !outer.may_be_refused);
    bool const exact = settled || (reached == outer.levels && !outer.may_have_no_level);
    bool const none =
        std::find(outer.levels.begin(), outer.levels.end(), true) == outer.levels.end();
    if (none || (all && !exact)) return false;
    for (std::size_t i = 0; i < outer.levels.size(); ++i) {
        if (outer.levels[i]) outcome_.levels.push_back(definition_.levels[i].id);
    }
    outcome_.exact = exact;
    if (!exact) {
        outcome_.warnings.emplace_back(
            "Too much is not known to try every way of answering. The result lies within the "
            "levels named, but not every one of them need be possible.");
    }
    return settled;
}

/// The levels that ways of answering drawn at random reach.
std::vector<bool> Scorer::levels_of_some(Completions const& ways) {
    std::vector<bool> reached(definition_.levels.size(), false);
    std::mt19937 random(2000);
    for (int drawn = 0; drawn < most_drawn && !reached.empty(); ++drawn) {
        for (Candidates const& candidates : ways.unknown) {
            auto const pick = random() % candidates.values.size();
            run_.try_out(candidates.input, candidates.values[pick]);
        }
        run_.run_steps();
        int const level = judge_answers(run_) == Verdict::scored ? run_.level() : -1;
        if (level >= 0) reached[static_cast<std::size_t>(level)] = true;
    }
    run_.take(answers_, outcome_.on);
    run_.run_steps();
    return reached;
}

}  // namespace parallax
