// Scoring with open answers: every way they can fall is tried, and told is what all of them say.

#include "scoring/scorer.hpp"

#include <algorithm>

namespace parallax {

namespace {

bool is_open(Completions const& ways, std::string const& fact, Instrument::Program const& program) {
    auto const asks = [&](Candidates const& one) { return program.inputs[one.input]->id == fact; };
    return std::any_of(ways.unknown.begin(), ways.unknown.end(), asks) ||
           std::find(ways.open.begin(), ways.open.end(), fact) != ways.open.end();
}

}  // namespace

/// No answer; but which levels it could be is said where only answers are missing.
void Scorer::stop_at(Findings const& found) {
    outcome_.errors = errors_of(run_, found);
    outcome_.missing = missing_facts(run_, found);
    bool const only_missing = kind_of(run_, found) == Verdict::missing;
    outcome_.status = only_missing ? Status::incomplete : Status::invalid;
    for (std::size_t check : found.checks) keep_values(definition_.checks[check].keeps);
    if (!only_missing) return;
    if (with_trace_) {
        auto const wrong = wrong_already(run_, found);
        outcome_.warnings.insert(outcome_.warnings.end(), wrong.begin(), wrong.end());
    }
    auto const ways = completions(program_, answers_);
    if (!ways.open.empty() || ways.count() > most_completions) {
        // What a check demands of an item that may stay open is not followed: then nothing is said.
        auto const followed = [&](std::string const& fact) {
            return is_open(ways, fact, program_);
        };
        auto const& missing = outcome_.missing;
        if (!std::all_of(missing.begin(), missing.end(), followed)) return;
        take_levels_within(ways, bounds(ways, run_, answers_));
    } else if (!ways.unknown.empty()) {
        StepValues values(program_.steps.size());
        try_completions(ways, values);
    }
}

void Scorer::score_range() {
    auto const ways = completions(program_, answers_);
    if (!ways.open.empty() || ways.count() > most_completions) return score_within_bounds(ways);
    StepValues values(program_.steps.size());
    auto const other = try_completions(ways, values);
    if (outcome_.levels.empty()) return refuse_impossible(other);
    bool const one = outcome_.levels.size() == 1 && !other.not_applicable && !other.not_rated;
    finish_range(one, std::move(values));
}

void Scorer::finish_range(bool settled, StepValues values) {
    outcome_.status = settled ? Status::scored : Status::range;
    if (settled) outcome_.level = outcome_.levels.front();
    say_beside();
    write_values(values);
    keep_trace(std::move(values));
}

/// Fills in the levels that can be reached and which unknown answers matter. Leaves the run at the
/// answers as given.
Scorer::OtherEnds Scorer::try_completions(Completions const& ways, StepValues& values) {
    std::vector<signed char> reached;  // the level of each completion, in order; -1: not possible
    reached.reserve(static_cast<std::size_t>(ways.count()));
    OtherEnds other;
    each_completion(ways, run_, [&] {
        run_.run_steps();
        // Who the tool is for is settled, and may rest on spans that no completion touches.
        Verdict const verdict = judge_answers(run_);
        bool const possible = verdict == Verdict::scored;
        reached.push_back(static_cast<signed char>(possible ? run_.level() : -1));
        other.not_applicable |= verdict == Verdict::not_applicable;
        other.not_rated |= possible && reached.back() < 0;
        other.note(verdict, run_);
        if (reached.back() >= 0) values.note(run_);
    });
    run_.take(answers_, outcome_.on);
    run_.run_steps();
    for (std::size_t i = 0; i < definition_.levels.size(); ++i) {
        auto const level = static_cast<signed char>(i);
        bool const met = std::find(reached.begin(), reached.end(), level) != reached.end();
        if (met) outcome_.levels.push_back(definition_.levels[i].id);
    }
    if (outcome_.levels.empty()) return other;
    if (other.not_applicable) {
        outcome_.warnings.emplace_back(
            "Some ways of answering would mean that the tool is not for this person.");
    }
    if (other.not_rated) {
        outcome_.warnings.emplace_back("Some ways of answering cannot be rated.");
    }
    weigh_unknowns(ways, reached);
    return other;
}

void Scorer::OtherEnds::note(Verdict verdict, Run const& run) {
    if (any_seen && always.empty()) return;
    auto const fired =
        verdict == Verdict::invalid ? findings(run, false).checks : std::vector<std::size_t>{};
    if (!any_seen) always = fired;
    std::erase_if(always, [&](std::size_t check) {
        return std::find(fired.begin(), fired.end(), check) == fired.end();
    });
    any_seen = true;
}

/// No completion gives a level. What is wrong whatever the open answers are is said; else only that
/// nothing fits.
void Scorer::refuse_impossible(OtherEnds const& other) {
    std::vector<std::string> open;
    for (std::size_t input : missing_items(run_)) open.push_back(program_.inputs[input]->id);
    if (other.not_rated) {
        outcome_.status = Status::incomplete;
        outcome_.missing = std::move(open);
        return;
    }
    outcome_.status = other.not_applicable ? Status::not_applicable : Status::invalid;
    Findings found;
    found.checks = other.always;
    outcome_.errors = errors_of(run_, found);
    if (!outcome_.errors.empty()) return;
    outcome_.errors.push_back({"no_possible_answer", std::move(open),
                               "No way of answering the open items fits the others."});
}

namespace {

/// Whether the level differs along one line of completions: `turns` of them, `stride` apart.
bool differs(std::vector<signed char> const& reached, std::size_t at, std::size_t stride,
             std::size_t turns) {
    signed char seen = -1;
    for (std::size_t turn = 0; turn < turns; ++turn, at += stride) {
        if (reached[at] < 0) continue;
        if (seen >= 0 && seen != reached[at]) return true;
        seen = reached[at];
    }
    return false;
}

}  // namespace

/// An unknown answer matters if, with the others left as they are in some completion, it alone
/// changes the level. `reached` is in the order of each_completion: the first item turns fastest.
void Scorer::weigh_unknowns(Completions const& ways, std::vector<signed char> const& reached) {
    std::size_t stride = 1;
    for (Candidates const& candidates : ways.unknown) {
        std::size_t const turns = candidates.values.size();
        bool matters = false;
        for (std::size_t at = 0; at < reached.size() && !matters; ++at) {
            bool const begins_a_line = (at / stride) % turns == 0;
            matters = begins_a_line && differs(reached, at, stride, turns);
        }
        if (candidates.options > 1) {
            outcome_.unknown.push_back({definition_.items[candidates.input].fact, matters});
        }
        stride *= turns;
    }
}

}  // namespace parallax
