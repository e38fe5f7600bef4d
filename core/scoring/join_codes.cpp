#include "scoring/join_codes.hpp"

#include <fmt/format.h>
#include <utility>

namespace parallax {

namespace {

/// A jump reaches no further than a place in 16 bits.
bool too_long(Code const& code, Instrument::Program const& program) {
    constexpr std::size_t longest = 60000;
    return code.size() > longest || program.slot_count() > longest;
}

/// What is left out of a file, which is refused for it, gives nothing known.
Code or_unknown(Code const& code) { return code.empty() ? Code{Instruction{}} : code; }

/// The place of the first rule that fires, else unknown.
Code first_rule(std::vector<Code> const& rules) {
    Code code;
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        append(code, or_unknown(rules[i]));
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

Code code_of(Instrument::Program::StepCode const& step) {
    if (!step.rules.empty()) return first_rule(step.rules);
    return or_unknown(step.code);
}

void join_steps(Instrument::Program& program, Problems& problems) {
    auto const& steps = program.definition.steps;
    for (std::size_t i = 0; i < program.steps.size(); ++i) {
        auto const& step = program.steps[i];
        append(program.all_steps.code, code_of(step));
        Instruction store;
        store.op = Op::store;
        store.slot = static_cast<std::uint16_t>(program.step_slot(i));
        program.all_steps.code.push_back(store);
        if (!too_long(program.all_steps.code, program)) continue;
        problems.push_back(
            {ProblemKind::bad_input, steps[i].at, fmt::format("step '{}'", steps[i].id),
             "too much to work out in all steps together", "fewer or shorter steps"});
        return;
    }
}

/// Looks at the answers of some checks together: quicker than after each, as hardly one ever fires.
void stop_if_any(Code& code, std::uint16_t checks) {
    Instruction any;
    any.op = Op::any_true;
    any.count = checks;
    Instruction stop;
    stop.op = Op::stop_if_true;
    code.insert(code.end(), {any, stop});
}

/// Whether it can be asked with others like it, and stops the score.
bool is_plain(Check const& check, Instrument::Program::CheckCode const& code) {
    return code.missing_of.empty() && code.present_of.empty() && code.set_of.empty() &&
           !check.failed_parts && !code.when.empty();
}

void join_checks(Instrument::Program& program, Problems& problems) {
    auto const& checks = program.definition.checks;
    Code& all = program.all_checks.code;
    std::uint16_t waiting = 0;
    for (std::size_t i = 0; i < checks.size(); ++i) {
        auto& check = program.checks[i];
        check.plain = is_plain(checks[i], check);
        if (checks[i].beside) continue;
        if (!check.plain) {
            program.listing_checks.push_back(i);
            continue;
        }
        append(all, check.when.code);
        if (++waiting == checks_at_once) stop_if_any(all, std::exchange(waiting, 0));
        if (!too_long(all, program)) continue;
        problems.push_back({ProblemKind::bad_input, checks[i].when.at,
                            fmt::format("check '{}'", checks[i].code),
                            "too much to work out in all checks together", "fewer checks"});
        return;
    }
    if (waiting > 0) stop_if_any(all, waiting);
}

/// Those that refuse, by when they are judged.
void sort_refusals(Instrument::Program& program) {
    auto const& rules = program.definition.applies;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (rules[i].effect != Applicability::Effect::refuse) continue;
        (rules[i].after_checks ? program.late_refusals : program.refusals).push_back(i);
    }
}

std::vector<bool> text_inputs(Instrument::Program const& program) {
    std::vector<bool> texts;
    for (FactKind const* input : program.inputs) {
        texts.push_back(gives_of(*input).kind == Gives::Kind::words);
    }
    return texts;
}

}  // namespace

namespace {

/// Every code that is asked by itself, which may be before the steps are run.
template <class Visit>
void each_asked_alone(Instrument::Program& program, Visit visit) {
    for (Routine& applies : program.applies) visit(applies);
    for (Routine& needed : program.needed) visit(needed);
    for (auto& check : program.checks) visit(check.when);
    for (auto& remark : program.remarks) visit(remark.when);
    visit(program.provisional);
}

}  // namespace

void write_orders(Instrument::Program& program) {
    RegisterPlan& plan = program.registers;
    plan = RegisterPlan(program.slot_count(), text_inputs(program));
    WorkedOut steps;
    for (Routine* routine : {&program.all_steps, &program.all_checks}) {
        routine->orders = orders_of(routine->code, plan, steps);
    }
    WorkedOut none;
    each_asked_alone(
        program, [&](Routine& routine) { routine.orders = orders_of(routine.code, plan, none); });
    plan.close();
    for (Routine* routine : {&program.all_steps, &program.all_checks}) plan.place(routine->orders);
    each_asked_alone(program, [&](Routine& routine) { plan.place(routine.orders); });
}

void join_codes(Instrument::Program& program, Problems& problems) {
    join_steps(program, problems);
    join_checks(program, problems);
    sort_refusals(program);
}

}  // namespace parallax
