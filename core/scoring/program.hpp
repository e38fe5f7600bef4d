#pragma once
// A compiled definition and one run of it.

#include "scoring/cuts.hpp"
#include "scoring/expression.hpp"
#include "scoring/instrument.hpp"
#include "scoring/register_plan.hpp"

#include <deque>
#include <memory>

namespace parallax {

/// A code, as it can be looked into, and the orders it is run by.
struct Routine {
    Code code;
    Orders orders;

    Routine() = default;
    Routine(Code written) : code(std::move(written)) {}  // its orders come once all codes are known
    bool empty() const { return code.empty(); }
};

struct Instrument::Program {
    struct StepCode {
        Code code;  ///< of a formula
        std::vector<Code> rules;  ///< or of each rule
    };
    struct CheckCode {
        Routine when;
        std::vector<std::size_t> missing_of;  ///< inputs
        std::vector<std::size_t> present_of;
        std::vector<std::size_t> set_of;
        bool plain = false;  ///< only a condition
    };
    struct PartCode {
        std::shared_ptr<Program const> program;
        std::vector<std::size_t> inputs;  ///< for each of its inputs, the one here
    };
    /// A slot after the steps, filled from a part before they run.
    struct PartOutput {
        std::size_t part = 0;
        PartAsks asks = PartAsks::value;
        std::size_t step = 0;  ///< of the part, for PartAsks::value
    };

    Definition definition;
    Facts const* facts = nullptr;
    std::deque<FactKind> kept_facts;  ///< a trace is put into words when `facts` may be gone
    std::vector<std::size_t> inputs_by_name;
    std::vector<FactKind const*> inputs;  ///< of items in order, of `applies`, of the parts
    std::vector<TableIndex> tables;
    RegisterPlan registers;
    std::vector<StepCode> steps;
    Routine all_steps;  ///< the steps one after the other, each stored in its slot
    Routine all_checks;  ///< whether any check fires that has only a condition and stops the score
    std::vector<Routine> applies;
    std::vector<std::size_t> refusals;  ///< of `applies`: those that refuse, before the checks
    std::vector<std::size_t> late_refusals;  ///< and after them
    std::vector<CheckCode> checks;
    std::vector<std::size_t> listing_checks;  ///< those that stop the score and are not plain
    std::vector<CheckCode> remarks;
    std::vector<Gives> gives;  ///< what each step can give
    std::vector<Routine> needed;  ///< of each item; empty: always
    std::vector<Cuts> cuts;  ///< of each input
    std::vector<PartCode> parts;
    std::vector<PartOutput> outputs;
    Routine provisional;
    std::optional<std::size_t> level_step;
    /// From which number of `level_step` each level is reached, where it is cut from a number.
    std::vector<double> level_starts;
    std::optional<std::size_t> scored_by;
    bool reports_missing = true;  ///< false: its checks say themselves what is missing
    std::vector<std::unique_ptr<std::string>> texts;  ///< constants of the formulas
    Verification provenance = Verification::verified;

    int input_of(std::string_view fact) const;
    int step_of(std::string_view id) const;
    std::size_t item_count() const { return definition.items.size(); }
    std::size_t on_slot() const { return inputs.size(); }
    std::size_t step_slot(std::size_t step) const { return inputs.size() + 1 + step; }
    std::size_t output_slot(std::size_t output) const {
        return step_slot(definition.steps.size()) + output;
    }
    std::size_t slot_count() const { return output_slot(outputs.size()); }

    /// The level a value of `level_step` stands for: a place on the scale, or -1.
    int level_of(Value reached) const;
};

/// How a run ended, for what is built on it.
enum class Verdict {
    scored,
    not_for_this_person,  ///< the tool was not made for them: there are no values
    not_applicable,  ///< judged after the checks: the values stand
    missing,  ///< something needed is not known
    invalid,  ///< answers that cannot be together
};

/// The slots of one scoring: inputs, date, steps and what parts gave. Reused from run to run.
class Run {
public:
    Run(Instrument::Program const& program, Answers const& answers, Date on);

    /// Takes other answers and another day; after the first time nothing is allocated.
    void take(Answers const& answers, Date on);

    /// Sets an input for the steps; it does not change what was given.
    void set(std::size_t input, Value value);
    /// Answers an input, and does change what was given. Only after answers were taken.
    void answer(std::size_t input, Answer const& answer);
    void move_to(Date on) { slots_[program_.on_slot()] = Value::of(on); }
    /// Sets an input and, if it has a value, takes it for given; those left open stay unknown.
    void try_out(std::size_t input, Value value) {
        set(input, value);
        given_[input] = value.known() ? 1 : 0;
    }
    void run_steps();

    Instrument::Program const& program() const { return program_; }
    Value value(std::size_t slot) const { return slots_[slot]; }
    std::span<Value const> steps() const {
        return {slots_.data() + program_.step_slot(0), program_.definition.steps.size()};
    }
    Value step(std::size_t step) const { return slots_[program_.step_slot(step)]; }
    bool given(std::size_t input) const { return given_[input] != 0; }
    /// The answer as it was taken, null where none was; borrowed.
    Answer const* taken(std::size_t input) const { return taken_[input]; }
    /// The level reached: a place on the scale, or -1.
    int level() const {
        auto const& step = program_.level_step;
        return step ? program_.level_of(slots_[program_.step_slot(*step)]) : -1;
    }
    Value evaluate_here(Routine const& routine) const;

    std::vector<Run> const& parts() const { return parts_; }
    /// How each part ended, in the last run.
    std::vector<Verdict> const& verdicts() const { return verdicts_; }

private:
    explicit Run(Instrument::Program const& program);
    void run_part(std::size_t part);
    Value output(Instrument::Program::PartOutput const& output) const;

    Instrument::Program const& program_;
    mutable std::vector<Value> slots_;  ///< and the registers after them
    std::vector<unsigned char> given_;
    std::vector<Answer const*> taken_;
    std::vector<Run> parts_;
    std::vector<Verdict> verdicts_;
};

/// A value for the answer; unknown for spans and for what is not known. Texts are borrowed.
Value value_of(Answer const& answer, FactKind const& fact);

}  // namespace parallax
