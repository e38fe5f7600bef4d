#include "scoring/scorer.hpp"

#include "instrument/vocabulary.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

Scorer::Scorer(Instrument::Program const& program, Answers const& answers, Date on, bool with_trace)
    : program_(program),
      definition_(program.definition),
      answers_(answers),
      with_trace_(with_trace),
      run_(program, answers, on) {
    outcome_.instrument = definition_.id;
    outcome_.edition = definition_.edition;
    outcome_.on = on;
    outcome_.label = definition_.label;
    outcome_.provenance = program.provenance;
    for (std::string const& value : definition_.values) {
        outcome_.values.emplace_back(value, StepValue{});
    }
}

Outcome Scorer::score() {
    refuse_bad_answers();
    if (!outcome_.errors.empty()) return std::move(outcome_);
    run_.run_steps();
    judge_applicability();
    if (outcome_.status == Status::not_applicable || !outcome_.missing.empty()) {
        return std::move(outcome_);
    }
    if (definition_.unknown == UnknownPolicy::assume) {
        score_assuming();
    } else if (definition_.unknown == UnknownPolicy::incomplete || missing_items().empty()) {
        score_complete();
    } else {
        score_range();
    }
    return std::move(outcome_);
}

void Scorer::refuse_bad_answers() {
    for (FactKind const* fact : program_.inputs) {
        auto const found = answers_.find(fact->id);
        if (found == answers_.end()) continue;
        auto const fits = check_answer(found->second, *fact);
        if (fits) continue;
        outcome_.status = Status::invalid;
        outcome_.errors.push_back({"answer_not_allowed", {fact->id}, sentences(fits.error())});
    }
}

void Scorer::judge_applicability() {
    for (std::size_t i = 0; i < definition_.applies.size(); ++i) {
        Applicability const& rule = definition_.applies[i];
        Value holds = run_.evaluate_here(program_.applies[i]);
        if (holds.is_true()) continue;
        bool const refuses = rule.effect == Applicability::Effect::refuse;
        if (holds.is_false() && refuses) {
            outcome_.status = Status::not_applicable;
            outcome_.errors.push_back({"not_applicable", rule.facts, rule.reason});
        } else if (holds.is_false()) {
            outcome_.warnings.push_back(rule.reason);
        } else if (refuses) {
            for (std::string const& fact : rule.facts) {
                if (is_known(answers_, fact)) continue;
                auto& missing = outcome_.missing;
                bool const named = std::find(missing.begin(), missing.end(), fact) != missing.end();
                if (!named) missing.push_back(fact);
            }
        }
    }
    if (outcome_.status == Status::not_applicable) {
        outcome_.missing.clear();
    } else if (!outcome_.missing.empty()) {
        outcome_.status = Status::incomplete;
    }
}

std::vector<std::string> Scorer::missing_items() const {
    std::vector<std::string> missing;
    for (std::size_t i = 0; i < program_.item_count(); ++i) {
        Item const& item = definition_.items[i];
        if (!item.optional && !run_.value(i).known()) missing.push_back(item.fact);
    }
    return missing;
}

std::vector<OutcomeError> Scorer::errors(std::vector<std::string> const& missing) const {
    std::vector<int> stages;
    for (Check const& check : definition_.checks) stages.push_back(check.stage);
    stages.push_back(1);
    std::sort(stages.begin(), stages.end());
    stages.erase(std::unique(stages.begin(), stages.end()), stages.end());
    for (int stage : stages) {
        std::vector<OutcomeError> found;
        if (stage == 1 && !missing.empty()) {
            std::vector<std::string> names;
            for (std::string const& fact : missing) {
                names.push_back(program_.facts->find(fact)->name);
            }
            found.push_back({"missing_mandatory_input", missing,
                             fmt::format("Not answered: {}.", joined(names, "and"))});
        }
        for (std::size_t i = 0; i < definition_.checks.size(); ++i) {
            Check const& check = definition_.checks[i];
            if (check.stage != stage) continue;
            if (run_.evaluate_here(program_.checks[i]).is_true()) {
                found.push_back({check.code, check.fields, check.text});
            }
        }
        if (!found.empty()) return found;
    }
    return {};
}

bool Scorer::checks_pass() const {
    return std::none_of(program_.checks.begin(), program_.checks.end(),
                        [&](Code const& check) { return run_.evaluate_here(check).is_true(); });
}

void Scorer::score_complete() {
    auto const missing = missing_items();
    outcome_.errors = errors(missing);
    if (!outcome_.errors.empty()) {
        bool const only_missing = outcome_.errors.size() == 1 && !missing.empty();
        outcome_.status = only_missing ? Status::incomplete : Status::invalid;
        outcome_.missing = missing;
        return;
    }
    StepValues values(program_.steps.size());
    note_steps(values);
    int const level = run_.level();
    finish_levels(level, level);
    write_values(values);
}

void Scorer::score_range() {
    auto const ways = completions(program_, answers_);
    if (!ways.open.empty() || ways.count() > most_completions) {
        outcome_.missing = ways.open.empty() ? missing_items() : ways.open;
        outcome_.status = Status::incomplete;
        return;
    }
    std::vector<signed char> reached;  // the level of each completion, in order; -1: not possible
    reached.reserve(static_cast<std::size_t>(ways.count()));
    StepValues values(program_.steps.size());
    run_.pretend_given();
    each_completion(ways, run_, [&] {
        run_.run_steps();
        bool const possible = checks_pass();
        reached.push_back(static_cast<signed char>(possible ? run_.level() : -1));
        if (reached.back() >= 0) note_steps(values);
    });
    for (std::size_t i = 0; i < definition_.levels.size(); ++i) {
        auto const level = static_cast<signed char>(i);
        bool const met = std::find(reached.begin(), reached.end(), level) != reached.end();
        if (met) outcome_.levels.push_back(definition_.levels[i].id);
    }
    if (outcome_.levels.empty()) return refuse_impossible();
    bool const one = outcome_.levels.size() == 1;
    outcome_.status = one ? Status::scored : Status::range;
    if (one) outcome_.level = outcome_.levels.front();
    weigh_unknowns(ways, reached);
    write_values(values);
}

void Scorer::refuse_impossible() {
    outcome_.status = Status::invalid;
    outcome_.errors = errors({});
    if (!outcome_.errors.empty()) return;
    outcome_.errors.push_back({"no_possible_answer", missing_items(),
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

void Scorer::assume(bool worst) {
    for (std::size_t i = 0; i < program_.item_count(); ++i) {
        Item const& item = definition_.items[i];
        if (is_known(answers_, item.fact)) continue;
        auto const& answer = worst ? item.if_unknown_worst : item.if_unknown;
        if (answer) run_.set(i, value_of(*answer));
    }
}

int Scorer::level_assuming(bool worst) {
    assume(worst);
    run_.run_steps();
    return run_.level();
}

void Scorer::score_assuming() {
    outcome_.errors = errors({});
    if (!outcome_.errors.empty()) {
        outcome_.status = Status::invalid;
        return;
    }
    int const ceiling = level_assuming(true);
    StepValues either(program_.steps.size());  // what is not known shows as more than one value
    note_steps(either);
    int const known = level_assuming(false);
    note_steps(either);
    StepValues values(program_.steps.size());
    note_steps(values);
    if (!program_.provisional.empty()) {
        outcome_.provisional = run_.evaluate_here(program_.provisional).is_true();
    }
    auto const id = [&](int place) {
        return definition_.levels[static_cast<std::size_t>(place)].id;
    };
    if (ceiling >= 0) outcome_.ceiling = id(ceiling);
    if (known < 0) {
        outcome_.status = Status::incomplete;
        for (Item const& item : definition_.items) {
            if (!is_known(answers_, item.fact)) outcome_.missing.push_back(item.fact);
        }
    } else {
        outcome_.known_level = id(known);
        finish_levels(known, std::max(known, ceiling));
    }
    write_values(values);
    if (with_trace_) outcome_.trace = trace_lines(program_, answers_, either);
    weigh_unknowns_assuming(known, ceiling);
}

/// An unknown answer matters if it alone moves the known level up or the ceiling down.
void Scorer::weigh_unknowns_assuming(int known_level, int ceiling) {
    for (std::size_t i = 0; i < program_.item_count(); ++i) {
        Item const& item = definition_.items[i];
        if (is_known(answers_, item.fact) || !item.if_unknown || !item.if_unknown_worst) continue;
        auto const alone = [&](bool worst) {
            assume(worst);
            run_.set(i, value_of(worst ? *item.if_unknown : *item.if_unknown_worst));
            run_.run_steps();
            return run_.level();
        };
        bool const matters = alone(false) != known_level || alone(true) != ceiling;
        outcome_.unknown.push_back({item.fact, matters});
    }
}

void Scorer::finish_levels(int lowest, int highest) {
    if (lowest < 0) {
        // A rule that says "cannot be rated", or a step without a value.
        outcome_.status = Status::incomplete;
        return;
    }
    for (int place = lowest; place <= highest; ++place) {
        outcome_.levels.push_back(definition_.levels[static_cast<std::size_t>(place)].id);
    }
    bool const one = outcome_.levels.size() == 1;
    outcome_.status = one ? Status::scored : Status::range;
    if (one) outcome_.level = outcome_.levels.front();
}

void Scorer::note_steps(StepValues& values) const {
    for (std::size_t i = 0; i < values.size(); ++i) {
        Value const value = run_.step(i);
        auto& seen = values[i];
        if (seen.size() >= most_shown) continue;
        if (std::find(seen.begin(), seen.end(), value) == seen.end()) seen.push_back(value);
    }
}

void Scorer::write_values(StepValues const& values) {
    for (auto& [wanted, value] : outcome_.values) {
        for (std::size_t i = 0; i < definition_.steps.size(); ++i) {
            if (definition_.steps[i].id != wanted || values[i].size() != 1) continue;
            value = step_value(program_, i, values[i].front());
        }
    }
    if (with_trace_) outcome_.trace = trace_lines(program_, answers_, values);
}

}  // namespace parallax
