#pragma once
// One scoring from answers to outcome.

#include "scoring/completions.hpp"
#include "scoring/judge.hpp"

namespace parallax {

/// Every value each step took, in the order met; more than `most_shown` are cut.
using StepValues = std::vector<std::vector<Value>>;
inline constexpr std::size_t most_shown = 24;

class Scorer {
public:
    Scorer(Instrument::Program const& program, Answers const& answers, Date on, bool with_trace);

    Outcome score();

private:
    void refuse_bad_answers();
    void refuse_contradicting_age();
    void warn_of_other_times();
    void judge_applicability();
    bool applies_after_checks();

    void score_complete();  ///< nothing unknown, or policy incomplete
    void stop_at(Findings const& found);
    void keep_values(std::vector<std::string> const& kept);
    void score_range();  ///< policy range, with something unknown
    bool try_completions(Completions const& ways, StepValues& values);
    void refuse_impossible(bool not_applicable);
    void weigh_unknowns(Completions const& ways, std::vector<signed char> const& reached);
    void score_assuming();    ///< policy assume
    void assume(bool worst);
    int level_assuming(bool worst);
    void weigh_unknowns_assuming(int known_level, int ceiling);
    void finish_levels(int lowest, int highest);
    void note_steps(StepValues& values) const;
    StepValue value_in(StepValues const& values, std::string const& step) const;
    void write_values(StepValues const& values);

    Instrument::Program const& program_;
    Definition const& definition_;
    Answers const& answers_;
    bool with_trace_;
    Run run_;
    Outcome outcome_;
};

/// Trace lines and step values in words, see trace.cpp.
std::vector<TraceLine> trace_lines(Instrument::Program const& program, Answers const& answers,
                                   StepValues const& values);
StepValue step_value(Instrument::Program const& program, std::size_t step, Value value);

}  // namespace parallax
