#include "scoring/judge.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

bool needed(Run const& run, std::size_t item) {
    auto const& program = run.program();
    if (program.definition.items[item].optional) return false;
    Routine const& when = program.needed[item];
    return when.empty() || run.evaluate_here(when).is_true();
}

bool any_missing(Run const& run) {
    for (std::size_t i = 0; i < run.program().item_count(); ++i) {
        if (!run.value(i).known() && needed(run, i)) return true;
    }
    return false;
}

/// Known, and neither no, 0 nor an empty list.
bool is_set(Value value) {
    bool const nought = value.is_number() ? value.number() == 0 : value.rank() == 0;
    return value.known() && !nought;
}

bool failed(Verdict verdict) { return verdict == Verdict::missing || verdict == Verdict::invalid; }

bool any_part_failed(Run const& run) {
    return std::any_of(run.verdicts().begin(), run.verdicts().end(), failed);
}

/// The facts a check names: its own, or those it found missing or present, or the failed parts.
std::vector<std::string> fields_of(Run const& run, std::size_t check) {
    auto const& program = run.program();
    Check const& rule = program.definition.checks[check];
    auto const& code = program.checks[check];
    std::vector<std::string> fields = rule.fields;
    for (std::size_t input : code.missing_of) {
        if (!run.value(input).known()) fields.push_back(program.inputs[input]->id);
    }
    for (std::size_t input : code.present_of) {
        if (run.value(input).known()) fields.push_back(program.inputs[input]->id);
    }
    for (std::size_t input : code.set_of) {
        if (is_set(run.value(input))) fields.push_back(program.inputs[input]->id);
    }
    for (std::size_t i = 0; rule.failed_parts && i < run.verdicts().size(); ++i) {
        if (failed(run.verdicts()[i])) fields.push_back(program.definition.parts[i].failed_as);
    }
    return fields;
}

std::string names_of(Run const& run, std::vector<std::string> const& fields) {
    std::vector<std::string> names;
    for (std::string const& field : fields) {
        FactKind const* fact = run.program().facts->find(field);
        names.push_back(fact ? fact->name : field);
    }
    return joined(names, "and");
}

}  // namespace

std::vector<std::string> unsettled_facts(Run const& run) {
    auto const& program = run.program();
    std::vector<std::string> facts;
    for (std::size_t const i : program.refusals) {
        Applicability const& rule = program.definition.applies[i];
        if (run.evaluate_here(program.applies[i]).known()) continue;
        for (std::string const& fact : rule.facts) {
            bool const open = !run.value(static_cast<std::size_t>(program.input_of(fact))).known();
            bool const named = std::find(facts.begin(), facts.end(), fact) != facts.end();
            if (open && !named) facts.push_back(fact);
        }
    }
    return facts;
}

namespace {

/// Why the parts could not be scored, each under its name.
std::string why_parts_failed(Run const& run) {
    std::string text;
    for (std::size_t i = 0; i < run.verdicts().size(); ++i) {
        if (!failed(run.verdicts()[i])) continue;
        Run const& part = run.parts()[i];
        text += fmt::format(" {}:", part.program().definition.name);
        auto const unsettled = unsettled_facts(part);
        if (!unsettled.empty()) {
            text += fmt::format(" Not known whether it is for this person: {}.",
                                names_of(part, unsettled));
            continue;
        }
        for (OutcomeError const& error : errors_of(part, findings(part, true))) {
            text += " " + error.text;
        }
    }
    return text;
}

OutcomeError error_of(Run const& run, std::size_t check) {
    Check const& rule = run.program().definition.checks[check];
    auto fields = fields_of(run, check);
    auto text = filled(rule.text, [&](std::string_view name) -> std::optional<std::string> {
        if (name == "fields") return names_of(run, fields);
        return std::nullopt;
    });
    if (rule.failed_parts) text += why_parts_failed(run);
    return {rule.code, std::move(fields), std::move(text)};
}

/// Applicability: false where one of these rules refuses, unknown where one cannot be judged.
Value applies(Run const& run, std::vector<std::size_t> const& refusals) {
    Value result = Value::of(true);
    for (std::size_t const rule : refusals) {
        Value const holds = run.evaluate_here(run.program().applies[rule]);
        if (holds.is_false()) return holds;
        if (!holds.known()) result = holds;
    }
    return result;
}

}  // namespace

std::vector<std::size_t> missing_items(Run const& run) {
    std::vector<std::size_t> missing;
    for (std::size_t i = 0; i < run.program().item_count(); ++i) {
        if (!run.value(i).known() && needed(run, i)) missing.push_back(i);
    }
    return missing;
}

bool fires(Run const& run, std::size_t check) {
    auto const& program = run.program();
    Check const& rule = program.definition.checks[check];
    auto const& code = program.checks[check];
    auto const known = [&](std::size_t input) { return run.value(input).known(); };
    if (!code.when.empty() && !run.evaluate_here(code.when).is_true()) return false;
    if (!code.missing_of.empty() &&
        std::all_of(code.missing_of.begin(), code.missing_of.end(), known)) {
        return false;
    }
    if (!code.present_of.empty() &&
        std::none_of(code.present_of.begin(), code.present_of.end(), known)) {
        return false;
    }
    auto const set = [&](std::size_t input) { return is_set(run.value(input)); };
    if (!code.set_of.empty() && std::none_of(code.set_of.begin(), code.set_of.end(), set)) {
        return false;
    }
    return !rule.failed_parts || any_part_failed(run);
}

Findings findings(Run const& run, bool with_missing) {
    auto const& checks = run.program().definition.checks;
    Findings found;
    if (with_missing && run.program().reports_missing) found.missing = missing_items(run);
    int first = found.missing.empty() ? std::numeric_limits<int>::max() : 1;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (checks[i].beside || checks[i].stage > first || !fires(run, i)) continue;
        if (checks[i].stage < first) {
            found = {};
            first = checks[i].stage;
        }
        found.checks.push_back(i);
    }
    found.stage = first;
    return found;
}

Verdict kind_of(Run const& run, Findings const& findings) {
    for (std::size_t check : findings.checks) {
        Check const& rule = run.program().definition.checks[check];
        bool const parts_lack =
            rule.failed_parts && std::none_of(run.verdicts().begin(), run.verdicts().end(),
                                              [](Verdict v) { return v == Verdict::invalid; });
        if (rule.missing_of.empty() && !rule.missing && !parts_lack) return Verdict::invalid;
    }
    return Verdict::missing;
}

Verdict judge(Run const& run) {
    Value const first = applies(run, run.program().refusals);
    if (first.is_false()) return Verdict::not_for_this_person;
    if (!first.known()) return Verdict::missing;
    return judge_answers(run);
}

Verdict judge_answers(Run const& run) {
    auto const& program = run.program();
    bool const lacks = program.reports_missing && any_missing(run);
    bool stops = run.evaluate_here(program.all_checks).is_true();
    for (std::size_t i = 0; i < program.listing_checks.size() && !stops; ++i) {
        stops = fires(run, program.listing_checks[i]);
    }
    if (stops) return kind_of(run, findings(run, true));
    if (lacks) return Verdict::missing;
    if (applies(run, program.late_refusals).is_false()) return Verdict::not_applicable;
    return Verdict::scored;
}

std::vector<OutcomeError> errors_of(Run const& run, Findings const& findings) {
    std::vector<OutcomeError> errors;
    if (!findings.missing.empty()) {
        std::vector<std::string> fields;
        for (std::size_t input : findings.missing) {
            fields.push_back(run.program().inputs[input]->id);
        }
        auto text = fmt::format("Not answered: {}.", names_of(run, fields));
        errors.push_back({"missing_mandatory_input", std::move(fields), std::move(text)});
    }
    for (std::size_t check : findings.checks) errors.push_back(error_of(run, check));
    auto const& checks = run.program().definition.checks;
    for (std::size_t i = 0; i < checks.size() && !findings.empty(); ++i) {
        bool const belongs = checks[i].beside && checks[i].also_in_stage == findings.stage;
        if (belongs && fires(run, i)) errors.push_back(error_of(run, i));
    }
    return errors;
}

std::vector<std::string> missing_facts(Run const& run, Findings const& found) {
    std::vector<std::string> facts;
    auto const add = [&](std::string const& fact) {
        if (std::find(facts.begin(), facts.end(), fact) == facts.end()) facts.push_back(fact);
    };
    auto const& program = run.program();
    for (std::size_t input : found.missing) add(program.inputs[input]->id);
    for (std::size_t check : found.checks) {
        for (std::size_t input : program.checks[check].missing_of) {
            if (!run.value(input).known()) add(program.inputs[input]->id);
        }
        Check const& rule = program.definition.checks[check];
        for (std::size_t i = 0; rule.missing && i < rule.fields.size(); ++i) {
            int const input = program.input_of(rule.fields[i]);
            bool const open = input >= 0 && !run.value(static_cast<std::size_t>(input)).known();
            if (open) add(rule.fields[i]);
        }
        for (std::size_t i = 0; i < run.parts().size(); ++i) {
            bool const counts = program.definition.checks[check].failed_parts &&
                                run.verdicts()[i] == Verdict::missing;
            if (!counts) continue;
            Run const& part = run.parts()[i];
            for (auto const& fact : unsettled_facts(part)) add(fact);
            for (auto const& fact : missing_facts(part, findings(part, true))) add(fact);
        }
    }
    return facts;
}

std::vector<std::string> warnings_of_parts(Run const& run) {
    std::vector<std::string> warnings;
    for (std::size_t i = 0; i < run.parts().size(); ++i) {
        if (run.verdicts()[i] != Verdict::scored) continue;
        Run const& part = run.parts()[i];
        auto const& definition = part.program().definition;
        for (OutcomeError const& error : errors_beside(part)) {
            warnings.push_back(fmt::format("{}: {}", definition.name, error.text));
        }
        for (std::size_t rule = 0; rule < definition.applies.size(); ++rule) {
            bool const warns = definition.applies[rule].effect == Applicability::Effect::warn;
            if (!warns || !part.evaluate_here(part.program().applies[rule]).is_false()) continue;
            warnings.push_back(
                fmt::format("{}: {}", definition.name, definition.applies[rule].reason));
        }
        auto const inner = warnings_of_parts(part);
        warnings.insert(warnings.end(), inner.begin(), inner.end());
    }
    return warnings;
}

std::vector<std::string> wrong_already(Run const& run, Findings const& missing) {
    std::vector<std::string> texts;
    auto const& checks = run.program().definition.checks;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        Check const& rule = checks[i];
        bool const of_what_lacks = !rule.missing_of.empty() || rule.missing || rule.failed_parts;
        if (rule.beside || of_what_lacks || rule.stage <= missing.stage) continue;
        if (fires(run, i)) texts.push_back(error_of(run, i).text);
    }
    return texts;
}

std::vector<OutcomeError> errors_beside(Run const& run) {
    std::vector<OutcomeError> errors;
    auto const& checks = run.program().definition.checks;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        if (checks[i].beside && fires(run, i)) errors.push_back(error_of(run, i));
    }
    return errors;
}

}  // namespace parallax
