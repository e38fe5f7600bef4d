#include "scoring/join_codes.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

/// A jump reaches no further than a place in 16 bits.
bool too_long(Code const& code, Instrument::Program const& program) {
    constexpr std::size_t longest = 60000;
    return code.size() > longest || program.slot_count() > longest;
}

/// The place of the first rule that fires, else unknown.
Code first_rule(std::vector<Code> const& rules) {
    Code code;
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        append(code, rules[i]);
        // An unknown condition counts as one that does not fire.
        Instruction test;
        test.op = Op::take_if_true;
        test.value = Value::of(static_cast<double>(i));
        ends.push_back(code.size());
        code.push_back(test);
    }
    Instruction none;
    code.push_back(none);
    for (std::size_t at : ends) code[at].slot = static_cast<std::uint16_t>(code.size());
    return code;
}

void join_steps(Instrument::Program& program, Problems& problems) {
    auto const& steps = program.definition.steps;
    for (std::size_t i = 0; i < program.steps.size(); ++i) {
        auto const& step = program.steps[i];
        append(program.all_steps, step.rules.empty() ? step.code : first_rule(step.rules));
        Instruction store;
        store.op = Op::store;
        store.slot = static_cast<std::uint16_t>(program.step_slot(i));
        program.all_steps.push_back(store);
        if (!too_long(program.all_steps, program)) continue;
        problems.push_back(
            {ProblemKind::bad_input, steps[i].at, fmt::format("step '{}'", steps[i].id),
             "too much to work out in all steps together", "fewer or shorter steps"});
        return;
    }
}

void join_checks(Instrument::Program& program, Problems& problems) {
    auto const& checks = program.definition.checks;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        auto& check = program.checks[i];
        check.plain = check.missing_of.empty() && check.present_of.empty() &&
                      check.set_of.empty() && !checks[i].failed_parts && !check.when.empty();
        if (checks[i].beside) continue;
        if (!check.plain) {
            program.listing_checks.push_back(i);
            continue;
        }
        append(program.all_checks, check.when);
        Instruction stop;
        stop.op = Op::stop_if_true;
        program.all_checks.push_back(stop);
        if (!too_long(program.all_checks, program)) continue;
        problems.push_back({ProblemKind::bad_input, checks[i].when.at,
                            fmt::format("check '{}'", checks[i].code),
                            "too much to work out in all checks together", "fewer checks"});
        return;
    }
}

/// Those that refuse, by when they are judged.
void sort_refusals(Instrument::Program& program) {
    auto const& rules = program.definition.applies;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].effect != Applicability::Effect::refuse) continue;
        (rules[i].after_checks ? program.late_refusals : program.refusals).push_back(i);
    }
}

}  // namespace

void join_codes(Instrument::Program& program, Problems& problems) {
    join_steps(program, problems);
    join_checks(program, problems);
    sort_refusals(program);
}

}  // namespace parallax
