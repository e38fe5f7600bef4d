#include "scoring/program.hpp"

#include "scoring/find_answers.hpp"
#include "scoring/judge.hpp"

namespace parallax {

int Instrument::Program::input_of(std::string_view fact) const {
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i]->id == fact) return static_cast<int>(i);
    }
    return -1;
}

int Instrument::Program::step_of(std::string_view id) const {
    for (std::size_t i = 0; i < definition.steps.size(); ++i) {
        if (definition.steps[i].id == id) return static_cast<int>(i);
    }
    return -1;
}

int Instrument::Program::level_of(Value reached) const {
    if (reached.kind() == Value::Kind::text) return definition.level_place(reached.text());
    if (!reached.is_number()) return -1;
    Step const& step = definition.steps[*level_step];
    if (!step.rules.empty()) {
        return definition.level_place(step.rules[static_cast<std::size_t>(reached.number())].level);
    }
    int place = -1;
    for (std::size_t i = 0; i < level_starts.size(); ++i) {
        if (reached.number() >= level_starts[i]) place = static_cast<int>(i);
    }
    return place;
}

Value value_of(Answer const& answer, FactKind const& fact) {
    struct Reader {
        FactKind const& fact;
        Value operator()(NotKnown) const { return {}; }
        Value operator()(NumberSpan const& span) const {
            return span.to == span.from ? Value::of(span.from) : Value{};
        }
        Value operator()(bool value) const { return Value::of(value); }
        Value operator()(double value) const { return Value::of(value); }
        Value operator()(std::string const& value) const { return Value::of(value); }
        Value operator()(Date value) const { return Value::of(value); }
        Value operator()(Several const& several) const {
            std::uint64_t bits = 0;
            for (std::size_t i = 0; i < fact.choices.size(); ++i) {
                if (several.choices.contains(fact.choices[i].id)) bits |= std::uint64_t{1} << i;
            }
            return Value::of_several(bits);
        }
    };
    return std::visit(Reader{fact}, answer);
}

Run::Run(Instrument::Program const& program)
    : program_(program),
      slots_(program.registers.initial()),
      given_(program.inputs.size()),
      verdicts_(program.parts.size()) {
    parts_.reserve(program.parts.size());
    for (auto const& part : program.parts) parts_.push_back(Run(*part.program));
}

Run::Run(Instrument::Program const& program, Answers const& answers, Date on) : Run(program) {
    take(answers, on);
}

void Run::take(Answers const& answers, Date on) {
    find_answers(program_, answers, taken_);
    for (std::size_t i = 0; i < program_.inputs.size(); ++i) {
        try_out(i, taken_[i] ? value_of(*taken_[i], *program_.inputs[i]) : Value{});
    }
    move_to(on);
}

void Run::answer(std::size_t input, Answer const& answer) {
    taken_[input] = &answer;
    try_out(input, value_of(answer, *program_.inputs[input]));
}

void Run::set(std::size_t input, Value value) {
    slots_[input] = value;
    for (RegisterPlan::Row const& row : program_.registers.rows()) {
        if (row.input == input) slots_[row.at] = looked_up(program_.tables[row.table], value);
    }
}

Value Run::evaluate_here(Routine const& routine) const {
    return evaluate(routine.orders, {slots_.data(), given_, program_.tables});
}

void Run::run_part(std::size_t part) {
    auto const& code = program_.parts[part];
    Run& run = parts_[part];
    for (std::size_t i = 0; i < code.inputs.size(); ++i) {
        run.set(i, slots_[code.inputs[i]]);
        run.given_[i] = given_[code.inputs[i]];
    }
    run.slots_[code.program->on_slot()] = slots_[program_.on_slot()];
    run.run_steps();
    verdicts_[part] = judge(run);
}

Value Run::output(Instrument::Program::PartOutput const& output) const {
    Verdict const verdict = verdicts_[output.part];
    bool const failed = verdict == Verdict::missing || verdict == Verdict::invalid;
    if (output.asks == PartAsks::failed) return Value::of(failed);
    if (output.asks == PartAsks::applies) {
        return Value::of(verdict != Verdict::not_applicable &&
                         verdict != Verdict::not_for_this_person);
    }
    if (failed || verdict == Verdict::not_for_this_person) return {};
    Run const& run = parts_[output.part];
    Definition const& definition = run.program_.definition;
    if (output.asks == PartAsks::level) {
        int const level = verdict == Verdict::scored ? run.level() : -1;
        if (level < 0) return {};
        return Value::of(definition.levels[static_cast<std::size_t>(level)].id);
    }
    Value const value = run.step(output.step);
    auto const& rules = definition.steps[output.step].rules;
    if (rules.empty() || !value.known()) return value;
    return Value::of(rules[static_cast<std::size_t>(value.number())].id);
}

void Run::run_steps() {
    for (std::size_t part = 0; part < parts_.size(); ++part) run_part(part);
    for (std::size_t i = 0; i < program_.outputs.size(); ++i) {
        slots_[program_.output_slot(i)] = output(program_.outputs[i]);
    }
    evaluate_here(program_.all_steps);
}

}  // namespace parallax
