#include "scoring/bounds.hpp"

#include <algorithm>

namespace parallax {

namespace {

constexpr double endless = std::numeric_limits<double>::infinity();

/// Values on the stack, the last on top.
using Stack = std::vector<Possible>;

/// One pass over a code. Jumps only lead forward, so what may stand on the stack at an instruction
/// is complete when the pass gets there.
class Pass {
public:
    Pass(Code const& code, std::vector<Possible>& slots, std::vector<Possible> const& given,
         std::span<TableIndex const> tables)
        : code_(code), slots_(slots), given_(given), tables_(tables), at_(code.size() + 1) {}

    /// What is left at the end; unknown where nothing is.
    Possible run() {
        arrive(0, {});
        for (here_ = 0; here_ < code_.size(); ++here_) {
            if (!reached_at(here_)) continue;
            auto stack = std::move(*at_[here_]);
            take(code_[here_], std::move(stack));
        }
        auto const& left = at_[code_.size()];
        return !left || left->empty() ? Possible(Value{}) : left->front();
    }

private:
    bool reached_at(std::size_t place) const { return at_[place].has_value(); }

    void arrive(std::size_t place, Stack stack) {
        auto& known = at_[place];
        if (!known) {
            known = std::move(stack);
            return;
        }
        for (std::size_t i = 0; i < stack.size(); ++i) (*known)[i].add(stack[i]);
    }

    static Possible popped(Stack& stack) {
        Possible top = std::move(stack.back());
        stack.pop_back();
        return top;
    }

    void push(Stack stack, Possible value) {
        stack.push_back(std::move(value));
        arrive(here_ + 1, std::move(stack));
    }

    void take(Instruction const& step, Stack stack) {
        switch (step.op) {
            case Op::constant: return push(std::move(stack), Possible(step.value));
            case Op::slot: return push(std::move(stack), slots_[step.slot]);
            case Op::given_known: return push(std::move(stack), given_[step.slot]);
            case Op::jump: return arrive(step.slot, std::move(stack));
            case Op::branch: return branch(step, std::move(stack));
            case Op::jump_if_false: return jump_if(false, step, std::move(stack));
            case Op::jump_if_true: return jump_if(true, step, std::move(stack));
            case Op::take_if_true: return take_if_true(step, std::move(stack));
            case Op::store:
                slots_[step.slot] = popped(stack);
                return arrive(here_ + 1, std::move(stack));
            default: return apply(step, std::move(stack));
        }
    }

    void branch(Instruction const& step, Stack stack) {
        Possible const condition = popped(stack);
        bool const not_true =
            condition.may_be(false) || condition.may_be_number() || condition.may_be_other();
        if (condition.may_be(true)) arrive(here_ + 1, stack);
        if (not_true) arrive(step.slot, stack);
        if (!condition.may_be_unknown()) return;
        stack.emplace_back(Value{});
        arrive(step.operand, std::move(stack));
    }

    void jump_if(bool wanted, Instruction const& step, Stack stack) {
        Possible const value = stack.back();
        if (value.may_be(wanted)) {
            stack.back() = Possible(Value::of(wanted));
            arrive(step.slot, stack);
        }
        if (value.surely(wanted)) return;
        stack.back() = value;
        arrive(here_ + 1, std::move(stack));
    }

    void take_if_true(Instruction const& step, Stack stack) {
        Possible const condition = popped(stack);
        if (!condition.surely(true)) arrive(here_ + 1, stack);
        if (!condition.may_be(true)) return;
        stack.emplace_back(step.value);
        arrive(step.slot, std::move(stack));
    }

    void apply(Instruction const& step, Stack stack) {
        std::vector<Possible> operands;
        auto const from_stack = stack.size() - step.count;
        if (step.first == From::slot) operands.push_back(slots_[step.slot]);
        for (std::size_t i = from_stack; i < stack.size(); ++i) operands.push_back(stack[i]);
        if (step.last == From::slot) operands.push_back(slots_[step.operand]);
        if (step.last == From::constant) operands.emplace_back(step.value);
        stack.resize(from_stack);
        push(std::move(stack), applied(step, operands, tables_));
    }

    Code const& code_;
    std::vector<Possible>& slots_;
    std::vector<Possible> const& given_;
    std::span<TableIndex const> tables_;
    std::vector<std::optional<Stack>> at_;
    std::size_t here_ = 0;
};

/// A program over possible answers, its parts first.
class Outline {
public:
    Outline(Instrument::Program const& program, std::vector<Possible> slots,
            std::vector<Possible> given)
        : program_(program), slots_(std::move(slots)), given_(std::move(given)) {}

    Bounds work_out() {
        for (std::size_t i = 0; i < program_.parts.size(); ++i) run_part(i);
        fill_outputs();
        result(program_.all_steps.code);
        for (std::size_t i = 0; i < program_.definition.steps.size(); ++i) {
            bounds_.steps.push_back(slots_[program_.step_slot(i)]);
        }
        weigh_checks();
        weigh_levels();
        return std::move(bounds_);
    }

private:
    Possible result(Code const& code) { return Pass(code, slots_, given_, program_.tables).run(); }

    void run_part(std::size_t part) {
        auto const& code = program_.parts[part];
        std::vector<Possible> slots(code.program->slot_count());
        std::vector<Possible> given;
        for (std::size_t i = 0; i < code.inputs.size(); ++i) {
            slots[i] = slots_[code.inputs[i]];
            given.push_back(given_[code.inputs[i]]);
        }
        slots[code.program->on_slot()] = slots_[program_.on_slot()];
        parts_.push_back(Outline(*code.program, std::move(slots), std::move(given)).work_out());
    }

    /// A part may fail or not apply; whether it does is not followed.
    void fill_outputs() {
        for (std::size_t i = 0; i < program_.outputs.size(); ++i) {
            auto const& output = program_.outputs[i];
            Bounds const& part = parts_[output.part];
            auto const& inner = program_.parts[output.part].program->definition;
            Possible value(Value{});
            if (output.asks == PartAsks::level) {
                for (std::size_t level = 0; level < part.levels.size(); ++level) {
                    if (part.levels[level]) value.add(Value::of(inner.levels[level].id));
                }
            } else if (output.asks == PartAsks::value) {
                value = value_of_part(inner.steps[output.step], part.steps[output.step]);
            } else {
                value = Possible::either_way();
            }
            slots_[program_.output_slot(i)] = std::move(value);
        }
    }

    /// Of a list of rules the id of the rule, as a run gives it.
    static Possible value_of_part(Step const& step, Possible const& value) {
        Possible given = step.rules.empty() ? value : Possible{};
        for (Rule const& rule : step.rules) given.add(Value::of(rule.id));
        given.add(Value{});
        return given;
    }

    void weigh_checks() {
        auto const& checks = program_.definition.checks;
        for (std::size_t i = 0; i < checks.size(); ++i) {
            if (checks[i].beside) continue;
            auto const& code = program_.checks[i];
            Possible const fires =
                code.when.empty() ? Possible(Value::of(true)) : result(code.when.code);
            bounds_.may_be_refused |= fires.may_be(true);
            bounds_.surely_refused |= code.plain && fires.surely(true);
        }
        for (std::size_t i = 0; i < program_.applies.size(); ++i) {
            auto const& rule = program_.definition.applies[i];
            bool const refuses = rule.effect == Applicability::Effect::refuse;
            if (!refuses || !rule.after_checks) continue;
            bounds_.may_not_apply |= result(program_.applies[i].code).may_be(false);
        }
    }

    void weigh_levels() {
        auto const& levels = program_.definition.levels;
        bounds_.levels.assign(levels.size(), false);
        if (!program_.level_step) return;
        Possible const& reached = slots_[program_.step_slot(*program_.level_step)];
        auto const note = [&](int place) {
            if (place < 0) bounds_.may_have_no_level = true;
            if (place >= 0) bounds_.levels[static_cast<std::size_t>(place)] = true;
        };
        if (reached.listed()) {
            for (Value const value : reached.list()) note(program_.level_of(value));
            return;
        }
        // The places of rules are in no order of levels.
        bool const by_rules = !program_.definition.steps[*program_.level_step].rules.empty();
        bool const no_number = reached.may_be_unknown() || reached.may_be(true) ||
                               reached.may_be(false) || reached.may_be_other();
        int const lowest = program_.level_of(Value::of(reached.least()));
        int const highest = program_.level_of(Value::of(reached.most()));
        bounds_.may_have_no_level = no_number || lowest < 0 || by_rules;
        bool const any = reached.may_be_other() || by_rules;
        for (int place = 0; place < static_cast<int>(levels.size()); ++place) {
            bool const within = reached.may_be_number() && lowest <= place && place <= highest;
            if (any || within) note(place);
        }
    }

    Instrument::Program const& program_;
    std::vector<Possible> slots_;
    std::vector<Possible> given_;
    std::vector<Bounds> parts_;
    Bounds bounds_;
};

/// An open number within what the fact allows and what is known; anything else is not followed.
Possible open_answer(FactKind const& fact, Answer const* answer) {
    bool const number = fact.type == FactType::integer || fact.type == FactType::number;
    if (!number) return Possible::text_or_date();
    auto const* span = answer ? std::get_if<NumberSpan>(answer) : nullptr;
    double least = fact.least.value_or(-endless);
    double most = fact.most.value_or(endless);
    if (span) least = std::max(least, span->from);
    if (span && span->to) most = std::min(most, *span->to);
    return Possible::numbers(least, most);
}

}  // namespace

Bounds bounds(Completions const& ways, Run const& run, Answers const& answers) {
    auto const& program = run.program();
    std::vector<Possible> slots;
    std::vector<Possible> given;
    for (std::size_t i = 0; i < program.slot_count(); ++i) slots.emplace_back(run.value(i));
    for (std::size_t i = 0; i < program.inputs.size(); ++i) {
        given.emplace_back(Value::of(run.given(i)));
    }
    for (Candidates const& candidates : ways.unknown) {
        slots[candidates.input] = given[candidates.input] = {};
        for (Value const value : candidates.values) {
            slots[candidates.input].add(value);
            given[candidates.input].add(Value::of(value.known()));
        }
    }
    for (std::string const& fact : ways.open) {
        auto const input = static_cast<std::size_t>(program.input_of(fact));
        auto const found = answers.find(fact);
        slots[input] =
            open_answer(*program.inputs[input], found == answers.end() ? nullptr : &found->second);
        given[input] = Possible(Value::of(true));
        bool const may_stay_open = input < program.needed.size() && !program.needed[input].empty();
        if (!may_stay_open) continue;
        given[input] = Possible::either_way();
        slots[input].add(Value{});
    }
    return Outline(program, std::move(slots), std::move(given)).work_out();
}

}  // namespace parallax
