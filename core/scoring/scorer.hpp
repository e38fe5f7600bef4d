#pragma once
// One scoring from answers to outcome.

#include "scoring/bounds.hpp"
#include "scoring/judge.hpp"
#include "scoring/step_values.hpp"

namespace parallax {

class Scorer {
public:
    /// The outcome's trace keeps the program.
    Scorer(std::shared_ptr<Instrument::Program const> const& program, Answers const& answers,
           Date on, bool with_trace);

    Outcome score();

private:
    // scorer_refusals.cpp
    void refuse_bad_answers();
    void refuse_contradicting_age();
    void warn_of_other_times();
    Value holds_over_spans(std::size_t rule);
    bool judge_applicability();
    bool applies_after_checks();

    bool nothing_open() const;
    void score_complete();  ///< nothing unknown, or policy incomplete
    void score_assuming();  ///< policy assume

    // scorer_range.cpp
    void stop_at(Findings const& found);
    void score_range();  ///< policy range, with something unknown
    void finish_range(bool settled, StepValues values);
    /// Ways in which completions ended without a level.
    struct OtherEnds {
        bool not_applicable = false;
        bool not_rated = false;
        bool any_seen = false;
        std::vector<std::size_t> always;  ///< checks that fire in every completion
        void note(Verdict verdict, Run const& run);
    };
    OtherEnds try_completions(Completions const& ways, StepValues& values);
    void refuse_impossible(OtherEnds const& other);

    // scorer_bounds.cpp
    void score_within_bounds(Completions const& ways);
    bool take_levels_within(Completions const& ways, Bounds const& outer);
    std::vector<bool> levels_of_some(Completions const& ways);

    void weigh_unknowns(Completions const& ways, std::vector<signed char> const& reached);

    void say_beside();
    void say_what_shows_it();
    void keep_values(std::vector<std::string> const& kept);
    bool open(std::size_t input) const;  ///< not known, or known only as a span
    Value assumed(std::size_t input, bool worst) const;
    void assume(bool worst);
    int level_assuming(bool worst);
    void weigh_unknowns_assuming(int known_level, int ceiling);
    void finish_levels(int lowest, int highest);
    StepValue value_in(StepValues const& values, std::string const& step) const;
    void write_values(StepValues const& values);
    void keep_trace(StepValues values);

    std::shared_ptr<Instrument::Program const> const& shared_;
    Instrument::Program const& program_;
    Definition const& definition_;
    Answers const& answers_;
    bool with_trace_;
    Run run_;
    Outcome outcome_;
};

/// What the steps gave, kept for the words with the answers the run took; see trace.cpp.
Trace trace_of(std::shared_ptr<Instrument::Program const> program, Run const& run,
               StepValues values);
StepValue step_value(Instrument::Program const& program, std::size_t step, Value value);

}  // namespace parallax
