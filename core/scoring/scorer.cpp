#include "scoring/scorer.hpp"

#include "instrument/vocabulary.hpp"
#include "scoring/catalogue.hpp"
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
    if (definition_.unknown == UnknownPolicy::assume) {
        score_assuming();
    } else if (definition_.unknown == UnknownPolicy::incomplete || missing_items(run_).empty()) {
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

/// Where a tool takes either, the two must say the same, or it would depend on the tool which counts.
void Scorer::refuse_contradicting_age() {
    int const age_input = program_.input_of("age_at_assessment");
    int const born_input = program_.input_of("date_of_birth");
    if (age_input < 0 || born_input < 0 || !outcome_.errors.empty()) return;
    auto const age = answers_.find("age_at_assessment");
    auto const born = answers_.find("date_of_birth");
    if (age == answers_.end() || born == answers_.end()) return;
    auto const* day = std::get_if<Date>(&born->second);
    if (!day) return;
    int const years = completed_years(*day, outcome_.on);
    auto const* exact = std::get_if<double>(&age->second);
    auto const* span = std::get_if<NumberSpan>(&age->second);
    bool const fits = (exact && *exact == years) ||
                      (span && span->from <= years && years <= span->to.value_or(years)) ||
                      (!exact && !span);
    if (fits) return;
    auto const& fact = *program_.inputs[static_cast<std::size_t>(age_input)];
    outcome_.status = Status::invalid;
    outcome_.errors.push_back({"age_contradicts_date_of_birth",
                               {"age_at_assessment", "date_of_birth"},
                               fmt::format("The age given is {}, but somebody born on {} is {} on "
                                           "{}. Check both.",
                                           answer_in_words(age->second, fact), date_in_words(*day),
                                           years, date_in_words(outcome_.on))});
}

void Scorer::warn_of_other_times() {
    if (in_force(definition_, outcome_.on)) return;
    outcome_.warnings.push_back(
        fmt::format("{} was in force at another time ({}); it is scored here for {}.",
                    definition_.name, in_force_in_words(definition_), date_in_words(outcome_.on)));
}

/// A rule that is open only because a number is known as a span holds, or fails, where it does so at
/// both ends of every span.
Value Scorer::holds_at_the_ends(std::size_t rule) {
    Value const plain = run_.evaluate_here(program_.applies[rule]);
    if (plain.known()) return plain;
    Completions ends;
    for (std::string const& fact : definition_.applies[rule].facts) {
        auto const found = answers_.find(fact);
        auto const* span =
            found == answers_.end() ? nullptr : std::get_if<NumberSpan>(&found->second);
        if (!span) continue;
        auto const input = static_cast<std::size_t>(program_.input_of(fact));
        double const far = program_.inputs[input]->most.value_or(span->from + far_above);
        ends.unknown.push_back(
            {input, {Value::of(span->from), Value::of(span->to.value_or(far))}, 2});
    }
    if (ends.unknown.empty()) return plain;
    bool always = true;
    bool never = true;
    each_completion(ends, run_, [&] {
        Value const holds = run_.evaluate_here(program_.applies[rule]);
        always = always && holds.is_true();
        never = never && holds.is_false();
    });
    run_.take(answers_, outcome_.on);
    run_.run_steps();
    return always || never ? Value::of(always) : plain;
}

/// Whether the tool is for this person, as far as it is known. Left open it is no answer.
bool Scorer::judge_applicability() {
    bool unsettled = false;
    for (std::size_t i = 0; i < definition_.applies.size(); ++i) {
        Applicability const& rule = definition_.applies[i];
        if (rule.after_checks) continue;
        Value const holds = holds_at_the_ends(i);
        if (holds.is_true()) continue;
        bool const refuses = rule.effect == Applicability::Effect::refuse;
        if (holds.is_false() && refuses) {
            outcome_.status = Status::not_applicable;
            outcome_.errors.push_back({"not_applicable", rule.facts, rule.reason});
        } else if (holds.is_false()) {
            outcome_.warnings.push_back(rule.reason);
        } else if (refuses) {
            unsettled = true;
        }
    }
    if (unsettled) outcome_.missing = unsettled_facts(run_);
    if (outcome_.status == Status::not_applicable) {
        outcome_.missing.clear();
    } else if (unsettled) {
        outcome_.status = Status::incomplete;
    }
    return !unsettled && outcome_.status != Status::not_applicable;
}

/// Judged once the checks have passed; the values stand all the same.
bool Scorer::applies_after_checks() {
    for (std::size_t i = 0; i < definition_.applies.size(); ++i) {
        Applicability const& rule = definition_.applies[i];
        if (!rule.after_checks || !run_.evaluate_here(program_.applies[i]).is_false()) continue;
        outcome_.warnings.push_back(rule.reason);
        if (rule.effect == Applicability::Effect::refuse) return false;
    }
    return true;
}

void Scorer::score_complete() {
    auto const found = findings(run_, definition_.unknown == UnknownPolicy::incomplete);
    if (!found.empty()) return stop_at(found);
    StepValues values(program_.steps.size());
    note_steps(values);
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
}

/// What is to be said beside a score. The run must be that of the answers as given.
void Scorer::say_beside() {
    outcome_.errors = errors_beside(run_);
    auto const warnings = warnings_of_parts(run_);
    outcome_.warnings.insert(outcome_.warnings.end(), warnings.begin(), warnings.end());
}

/// No answer; but which levels it could be is said where only answers are missing.
void Scorer::stop_at(Findings const& found) {
    outcome_.errors = errors_of(run_, found);
    outcome_.missing = missing_facts(run_, found);
    bool const only_missing = kind_of(run_, found) == Verdict::missing;
    outcome_.status = only_missing ? Status::incomplete : Status::invalid;
    for (std::size_t check : found.checks) keep_values(definition_.checks[check].keeps);
    if (!only_missing) return;
    auto const ways = completions(program_, answers_);
    if (!ways.open.empty() || ways.unknown.empty() || ways.count() > most_completions) return;
    StepValues values(program_.steps.size());
    try_completions(ways, values);
}

void Scorer::score_range() {
    auto const ways = completions(program_, answers_);
    if (!ways.open.empty() || ways.count() > most_completions) {
        for (std::size_t input : missing_items(run_)) {
            outcome_.missing.push_back(program_.inputs[input]->id);
        }
        if (!ways.open.empty()) outcome_.missing = ways.open;
        outcome_.status = Status::incomplete;
        return;
    }
    StepValues values(program_.steps.size());
    auto const other = try_completions(ways, values);
    if (outcome_.levels.empty()) return refuse_impossible(other);
    bool const one = outcome_.levels.size() == 1 && !other.not_applicable && !other.not_rated;
    outcome_.status = one ? Status::scored : Status::range;
    if (one) outcome_.level = outcome_.levels.front();
    say_beside();
    write_values(values);
}

/// Fills in the levels that can be reached and which unknown answers matter. Leaves the run at the
/// answers as given.
Scorer::OtherEnds Scorer::try_completions(Completions const& ways, StepValues& values) {
    std::vector<signed char> reached;  // the level of each completion, in order; -1: not possible
    reached.reserve(static_cast<std::size_t>(ways.count()));
    OtherEnds other;
    each_completion(ways, run_, [&] {
        run_.run_steps();
        Verdict const verdict = judge(run_);
        bool const possible = verdict == Verdict::scored;
        reached.push_back(static_cast<signed char>(possible ? run_.level() : -1));
        other.not_applicable |=
            verdict == Verdict::not_applicable || verdict == Verdict::not_for_this_person;
        other.not_rated |= possible && reached.back() < 0;
        other.note(verdict, run_);
        if (reached.back() >= 0) note_steps(values);
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

bool Scorer::open(std::size_t input) const {
    auto const found = answers_.find(program_.inputs[input]->id);
    return found == answers_.end() || !value_of(found->second, *program_.inputs[input]).known();
}

/// What an open answer counts as: the definition's, but of a span of numbers the end nearer to it.
Value Scorer::assumed(std::size_t input, bool worst) const {
    Item const& item = definition_.items[input];
    auto const& answer = worst ? item.if_unknown_worst : item.if_unknown;
    if (!answer) return {};
    Value const value = value_of(*answer, *program_.inputs[input]);
    auto const found = answers_.find(item.fact);
    auto const* span = found == answers_.end() ? nullptr : std::get_if<NumberSpan>(&found->second);
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
            if (open(static_cast<std::size_t>(&item - definition_.items.data()))) {
                outcome_.missing.push_back(item.fact);
            }
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
        if (!open(i) || !item.if_unknown || !item.if_unknown_worst) continue;
        auto const alone = [&](bool worst) {
            assume(worst);
            run_.set(i, assumed(i, !worst));
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
    if (values[i].size() != 1) return {};
    return step_value(program_, i, values[i].front());
}

void Scorer::write_values(StepValues const& values) {
    for (auto& [wanted, value] : outcome_.values) {
        value = value_in(values, wanted);
    }
    for (std::size_t i = 0; i < definition_.components.size(); ++i) {
        outcome_.components[i].second = value_in(values, definition_.components[i].second);
    }
    if (with_trace_) outcome_.trace = trace_lines(program_, answers_, values);
}

}  // namespace parallax
