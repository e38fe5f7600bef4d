#pragma once
// Every value each step took, run by run.

#include "scoring/program.hpp"

namespace parallax {

class StepValues {
public:
    /// More values than these are cut.
    static constexpr std::size_t most_shown = 24;

    explicit StepValues(std::size_t steps) : steps_(steps) {}

    /// Adds what each step gave in the last run.
    void note(Run const& run);

    /// Sets all that a step can give.
    void set(std::size_t step, std::vector<Value> values);

    /// In the order met.
    std::span<Value const> of(std::size_t step) const;

    /// The texts among them, which are borrowed, exchanged for those `keep` gives.
    void keep_texts(std::function<std::string const&(std::string const&)> const& keep);

private:
    void part();

    std::size_t steps_;
    std::vector<Value> single_;  ///< what they gave in the first run, while no run gave another
    std::vector<std::vector<Value>> several_;  ///< from then on
};

}  // namespace parallax
