#include "scoring/scorer.hpp"

#include "scoring/evidence.hpp"
#include "scoring/remarks.hpp"

#include <algorithm>

namespace parallax {

Scorer::Scorer(std::shared_ptr<Instrument::Program const> const& program, Answers const& answers,
               Date on, bool with_trace)
    : shared_(program),
      program_(*program),
      definition_(program_.definition),
      answers_(answers),
      with_trace_(with_trace),
      run_(program_, answers, on) {
    outcome_.instrument = definition_.id;
    outcome_.edition = definition_.edition;
    outcome_.on = on;
    outcome_.label = definition_.label;
    outcome_.provenance = program_.provenance;
    for (std::string const& value : definition_.values) {
        outcome_.values.emplace_back(value, StepValue{});
    }
    for (auto const& [name, step] : definition_.components) {
        outcome_.components.emplace_back(name, StepValue{});
    }
}

Outcome Scorer::score() {
    refuse_bad_answers();
    refuse_contradicting_age();
    if (!outcome_.errors.empty()) return std::move(outcome_);
    if (with_trace_) warn_of_other_times();
    run_.run_steps();
    if (!judge_applicability()) return std::move(outcome_);
    auto const remarks = with_trace_ ? remarks_of(run_) : std::vector<std::string>{};
    if (definition_.unknown == UnknownPolicy::assume) {
        score_assuming();
    } else if (definition_.unknown == UnknownPolicy::incomplete || nothing_open()) {
        score_complete();
    } else {
        score_range();
    }
    if (outcome_.status != Status::invalid && outcome_.status != Status::not_applicable) {
        outcome_.warnings.insert(outcome_.warnings.end(), remarks.begin(), remarks.end());
        if (with_trace_) say_what_shows_it();
    }
    return std::move(outcome_);
}

void Scorer::say_what_shows_it() {
    outcome_.evidence = evidence_of(definition_, answers_);
    auto said = evidence_remark(definition_, outcome_.evidence);
    if (!said.empty()) outcome_.warnings.push_back(std::move(said));
}

/// Whether every item has one value, those that may stay open too where a span was given.
bool Scorer::nothing_open() const {
    for (std::size_t i = 0; i < program_.item_count(); ++i) {
        Answer const* const taken = run_.taken(i);
        if (taken && std::holds_alternative<NumberSpan>(*taken) && open(i)) return false;
    }
    return missing_items(run_).empty();
}

void Scorer::score_complete() {
    Verdict const verdict = judge_answers(run_);
    if (verdict == Verdict::missing || verdict == Verdict::invalid) {
        return stop_at(findings(run_, definition_.unknown == UnknownPolicy::incomplete));
    }
    StepValues values(program_.steps.size());
    values.note(run_);
    if (!applies_after_checks()) {
        outcome_.status = Status::not_applicable;
    } else if (program_.level_step) {
        int const level = run_.level();
        finish_levels(level, level);
    } else {
        bool const has = program_.scored_by && run_.step(*program_.scored_by).known();
        outcome_.status = has ? Status::scored : Status::incomplete;
    }
    say_beside();
    write_values(values);
    keep_trace(std::move(values));
}

/// What is to be said beside a score. The run must be that of the answers as given.
void Scorer::say_beside() {
    outcome_.errors = errors_beside(run_);
    auto const warnings = warnings_of_parts(run_);
    outcome_.warnings.insert(outcome_.warnings.end(), warnings.begin(), warnings.end());
}

bool Scorer::open(std::size_t input) const {
    Answer const* const taken = run_.taken(input);
    return !taken || !value_of(*taken, *program_.inputs[input]).known();
}

/// What an open answer counts as: the definition's, but of a span of numbers the end nearer to it.
Value Scorer::assumed(std::size_t input, bool worst) const {
    Item const& item = definition_.items[input];
    auto const& answer = worst ? item.if_unknown_worst : item.if_unknown;
    if (!answer) return {};
    Value const value = value_of(*answer, *program_.inputs[input]);
    auto const* span = std::get_if<NumberSpan>(run_.taken(input));
    if (!span || !value.is_number()) return value;
    return Value::of(std::clamp(value.number(), span->from, span->to.value_or(value.number())));
}

void Scorer::assume(bool worst) {
    for (std::size_t i = 0; i < program_.item_count(); ++i) {
        if (open(i)) run_.set(i, assumed(i, worst));
    }
}

int Scorer::level_assuming(bool worst) {
    assume(worst);
    run_.run_steps();
    return run_.level();
}

void Scorer::score_assuming() {
    outcome_.errors = errors_of(run_, findings(run_, false));
    if (!outcome_.errors.empty()) {
        outcome_.status = Status::invalid;
        return;
    }
    int const ceiling = level_assuming(true);
    StepValues either(program_.steps.size());  // what is not known shows as more than one value
    either.note(run_);
    int const known = level_assuming(false);
    either.note(run_);
    StepValues values(program_.steps.size());
    values.note(run_);
    if (!program_.provisional.empty()) {
        outcome_.provisional = run_.evaluate_here(program_.provisional).is_true();
    }
    auto const id = [&](int place) {
        return definition_.levels[static_cast<std::size_t>(place)].id;
    };
    if (ceiling >= 0) outcome_.ceiling = id(ceiling);
    if (known < 0) {
        outcome_.status = Status::incomplete;
        for (std::size_t i = 0; i < definition_.items.size(); ++i) {
            if (open(i)) outcome_.missing.push_back(definition_.items[i].fact);
        }
    } else {
        outcome_.known_level = id(known);
        finish_levels(known, std::max(known, ceiling));
    }
    write_values(values);
    keep_trace(std::move(either));
    weigh_unknowns_assuming(known, ceiling);
}

/// An unknown answer matters if some way of answering it alone moves the known level or the
/// ceiling.
void Scorer::weigh_unknowns_assuming(int known_level, int ceiling) {
    auto const ways = completions(program_, answers_);
    for (std::size_t i = 0; i < program_.item_count(); ++i) {
        Item const& item = definition_.items[i];
        if (!open(i) || !item.if_unknown || !item.if_unknown_worst) continue;
        auto const moves = [&](Value value) {
            auto const alone = [&](bool worst) {
                assume(worst);
                run_.set(i, value);
                run_.run_steps();
                return run_.level();
            };
            return alone(false) != known_level || alone(true) != ceiling;
        };
        bool matters = moves(assumed(i, true)) || moves(assumed(i, false));
        for (Candidates const& candidates : ways.unknown) {
            if (candidates.input != i || matters) continue;
            matters = std::ranges::any_of(candidates.values, moves);
        }
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

/// The values a check lets stand although there is no score.
void Scorer::keep_values(std::vector<std::string> const& kept) {
    for (auto& [wanted, value] : outcome_.values) {
        if (std::find(kept.begin(), kept.end(), wanted) == kept.end()) continue;
        auto const step = static_cast<std::size_t>(program_.step_of(wanted));
        value = step_value(program_, step, run_.step(step));
    }
}

StepValue Scorer::value_in(StepValues const& values, std::string const& step) const {
    auto const i = static_cast<std::size_t>(program_.step_of(step));
    auto const taken = values.of(i);
    return taken.size() == 1 ? step_value(program_, i, taken.front()) : StepValue{};
}

void Scorer::write_values(StepValues const& values) {
    for (auto& [wanted, value] : outcome_.values) {
        value = value_in(values, wanted);
    }
    for (std::size_t i = 0; i < definition_.components.size(); ++i) {
        outcome_.components[i].second = value_in(values, definition_.components[i].second);
    }
}

void Scorer::keep_trace(StepValues values) {
    if (with_trace_) outcome_.trace = trace_of(shared_, run_, std::move(values));
}

}  // namespace parallax
