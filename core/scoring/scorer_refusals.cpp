// Before any scoring: answers that are not allowed, a time that was not the edition's, and people
// the tool was not made for.

#include "scoring/catalogue.hpp"
#include "scoring/remarks.hpp"
#include "scoring/scorer.hpp"
#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax {

void Scorer::refuse_bad_answers() {
    for (std::size_t i = 0; i < program_.inputs.size(); ++i) {
        if (!run_.taken(i)) continue;
        FactKind const& fact = *program_.inputs[i];
        auto const fits = check_answer(*run_.taken(i), fact);
        if (fits) continue;
        outcome_.status = Status::invalid;
        outcome_.errors.push_back({"answer_not_allowed", {fact.id}, sentences(fits.error())});
    }
}

/// Where a tool takes either, the two must say the same, or it would hang on the tool which counts.
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
    if (auto over = licence_over(definition_, outcome_.on); !over.empty()) {
        outcome_.warnings.push_back(std::move(over));
    }
    if (in_force(definition_, outcome_.on)) return;
    outcome_.warnings.push_back(
        fmt::format("{} was in force at another time ({}); it is scored here for {}.",
                    definition_.name, in_force_in_words(definition_), date_in_words(outcome_.on)));
}

/// A rule that is open only because a number is known as a span holds, or fails, where it does so
/// for every number of the spans that need be tried.
Value Scorer::holds_over_spans(std::size_t rule) {
    Value const plain = run_.evaluate_here(program_.applies[rule]);
    if (plain.known()) return plain;
    Completions spans;
    for (std::string const& fact : definition_.applies[rule].facts) {
        auto const found = answers_.find(fact);
        auto const* span =
            found == answers_.end() ? nullptr : std::get_if<NumberSpan>(&found->second);
        if (!span) continue;
        auto const input = static_cast<std::size_t>(program_.input_of(fact));
        auto const numbers = numbers_to_try(program_, input, *span);
        if (!numbers) return plain;
        Candidates candidates{input, {}, 2};
        for (double const number : *numbers) candidates.values.push_back(Value::of(number));
        spans.unknown.push_back(std::move(candidates));
    }
    if (spans.unknown.empty()) return plain;
    bool always = true;
    bool never = true;
    each_completion(spans, run_, [&] {
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
        Value const holds = holds_over_spans(i);
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

/// Judged once the checks have passed; the values stand all the same. Only what is known refuses.
bool Scorer::applies_after_checks() {
    for (std::size_t i = 0; i < definition_.applies.size(); ++i) {
        Applicability const& rule = definition_.applies[i];
        if (!rule.after_checks || !run_.evaluate_here(program_.applies[i]).is_false()) continue;
        outcome_.warnings.push_back(rule.reason);
        if (rule.effect == Applicability::Effect::refuse) return false;
    }
    return true;
}

}  // namespace parallax
