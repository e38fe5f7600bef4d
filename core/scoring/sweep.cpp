#include "scoring/sweep.hpp"

#include "scoring/judge.hpp"
#include "scoring/scorer.hpp"

namespace parallax {

Sweep::Sweep(Instrument const& instrument)
    : program_(instrument.program()), run_(std::make_unique<Run>(*program_, Answers{}, Date{})) {}

Sweep::~Sweep() = default;

void Sweep::take(Answers const& answers, Date on) { run_->take(answers, on); }

void Sweep::change(std::string_view fact, Answer const& answer) {
    int const input = program_->input_of(fact);
    if (input >= 0) run_->answer(static_cast<std::size_t>(input), answer);
}

void Sweep::move_to(Date on) { run_->move_to(on); }

Sweep::Result Sweep::score() {
    run_->run_steps();
    switch (judge(*run_)) {
        case Verdict::not_for_this_person:
        case Verdict::not_applicable: return {Status::not_applicable, -1};
        case Verdict::invalid: return {Status::invalid, -1};
        case Verdict::missing: return {Status::incomplete, -1};
        case Verdict::scored: break;
    }
    if (!program_->level_step) {
        bool const has = program_->scored_by && run_->step(*program_->scored_by).known();
        return {has ? Status::scored : Status::incomplete, -1};
    }
    int const level = run_->level();
    return {level < 0 ? Status::incomplete : Status::scored, level};
}

Trace Sweep::trace() const {
    StepValues values(program_->steps.size());
    values.note(*run_);
    return trace_of(program_, *run_, std::move(values));
}

std::optional<double> Sweep::number(std::string_view value) const {
    int const step = program_->step_of(value);
    if (step < 0) return std::nullopt;
    Value const found = run_->step(static_cast<std::size_t>(step));
    if (!found.is_number()) return std::nullopt;
    return found.number();
}

}  // namespace parallax
