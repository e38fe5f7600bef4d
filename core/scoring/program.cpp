#include "scoring/program.hpp"

namespace parallax {

int Instrument::Program::input_of(std::string_view fact) const {
    for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (inputs[i]->id == fact) return static_cast<int>(i);
    }
    return -1;
}

int Instrument::Program::level_of(std::vector<Value> const& slots) const {
    Value const reached = slots[step_slot(level_step)];
    if (reached.kind != Value::Kind::number) return -1;
    Step const& step = definition.steps[level_step];
    if (!step.rules.empty()) {
        return definition.level_place(step.rules[static_cast<std::size_t>(reached.number)].level);
    }
    int place = -1;
    for (std::size_t i = 0; i < definition.levels.size(); ++i) {
        auto const& from = definition.levels[i].from;
        if (from ? reached.number >= *from : i == 0) place = static_cast<int>(i);
    }
    return place;
}

Value value_of(Answer const& answer) {
    struct Reader {
        Value operator()(NotKnown) const { return {}; }
        Value operator()(NumberSpan const& span) const {
            return span.to == span.from ? Value::of(span.from) : Value{};
        }
        Value operator()(bool value) const { return Value::of(value); }
        Value operator()(double value) const { return Value::of(value); }
        Value operator()(std::string const& value) const { return Value::of(value); }
        Value operator()(Date value) const { return Value::of(value); }
    };
    return std::visit(Reader{}, answer);
}

Run::Run(Instrument::Program const& program, Answers const& answers, Date on)
    : program_(program), slots_(program.slot_count()), given_(program.inputs.size()) {
    for (std::size_t i = 0; i < program.inputs.size(); ++i) {
        auto const found = answers.find(program.inputs[i]->id);
        if (found == answers.end()) continue;
        slots_[i] = value_of(found->second);
        given_[i] = std::holds_alternative<NotKnown>(found->second) ? 0 : 1;
    }
    slots_[program.on_slot()] = Value::of(on);
}

Value Run::evaluate_here(Code const& code) const {
    return evaluate(code, {slots_, given_, program_.definition.tables});
}

void Run::run_steps() {
    for (std::size_t i = 0; i < program_.steps.size(); ++i) {
        auto const& step = program_.steps[i];
        Value& slot = slots_[program_.step_slot(i)];
        if (step.rules.empty()) {
            slot = evaluate_here(step.code);
            continue;
        }
        slot = Value{};
        for (std::size_t rule = 0; rule < step.rules.size(); ++rule) {
            if (!evaluate_here(step.rules[rule]).is_true()) continue;
            slot = Value::of(static_cast<double>(rule));
            break;
        }
    }
}

}  // namespace parallax
