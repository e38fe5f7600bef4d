#pragma once
// A compiled definition and one run of it.

#include "scoring/expression.hpp"
#include "scoring/instrument.hpp"

#include <memory>
#include <unordered_map>

namespace parallax {

struct Instrument::Program {
    struct StepCode {
        Code code;                ///< of a formula
        std::vector<Code> rules;  ///< or of each rule
    };

    Definition definition;
    Facts const* facts = nullptr;
    std::vector<FactKind const*> inputs;     ///< items first, in order, then facts of `applies`
    std::vector<StepCode> steps;
    std::vector<Code> applies;
    std::vector<Code> checks;
    Code provisional;
    std::size_t level_step = 0;
    std::vector<std::unique_ptr<std::string>> texts;  ///< constants of the formulas
    Verification provenance = Verification::verified;

    int input_of(std::string_view fact) const;
    std::size_t item_count() const { return definition.items.size(); }
    std::size_t on_slot() const { return inputs.size(); }
    std::size_t step_slot(std::size_t step) const { return inputs.size() + 1 + step; }
    std::size_t slot_count() const { return inputs.size() + 1 + steps.size(); }

    /// The level a run has reached: a place on the scale, or -1.
    int level_of(std::vector<Value> const& slots) const;
};

/// The slots of one scoring: inputs, date and steps. Reused from run to run.
class Run {
public:
    Run(Instrument::Program const& program, Answers const& answers, Date on);

    /// Sets an input for the steps; it does not change what was given.
    void set(std::size_t input, Value value) { slots_[input] = value; }
    void pretend_given() { given_.assign(given_.size(), 1); }
    void run_steps();

    Value value(std::size_t slot) const { return slots_[slot]; }
    Value step(std::size_t step) const { return slots_[program_.step_slot(step)]; }
    bool given(std::size_t input) const { return given_[input] != 0; }
    int level() const { return program_.level_of(slots_); }
    Value evaluate_here(Code const& code) const;

private:
    Instrument::Program const& program_;
    std::vector<Value> slots_;
    std::vector<unsigned char> given_;
};

/// A value for the answer; unknown for spans and for what is not known. Texts are borrowed.
Value value_of(Answer const& answer);

}  // namespace parallax
