#include "scoring/instrument.hpp"

#include "scoring/scorer.hpp"
#include "support/text.hpp"

namespace parallax {

Instrument::Instrument(std::shared_ptr<Program const> program) : program_(std::move(program)) {}

Definition const& Instrument::definition() const { return program_->definition; }
Facts const& Instrument::facts() const { return *program_->facts; }

Outcome Instrument::score(Answers const& answers, Date on) const {
    return Scorer(program_, answers, on, true).score();
}

Outcome Instrument::score_without_trace(Answers const& answers, Date on) const {
    return Scorer(program_, answers, on, false).score();
}

std::vector<std::string> Instrument::refusals(Answers const& answers, Date on) const {
    Run run(*program_, answers, on);
    run.run_steps();
    std::vector<std::string> reasons;
    for (std::size_t i = 0; i < definition().applies.size(); ++i) {
        Applicability const& rule = definition().applies[i];
        bool const refuses = rule.effect == Applicability::Effect::refuse;
        if (refuses && run.evaluate_here(program_->applies[i]).is_false()) {
            reasons.push_back(rule.reason);
        }
    }
    return reasons;
}

std::vector<Option> Instrument::options(Item const& item) const {
    return options_of(item, *program_->facts->find(item.fact));
}

std::string Instrument::adds(Item const& item, Outcome const& outcome) const {
    auto const line = outcome.trace.line(item.adds);
    if (!line) return {};
    std::vector<std::string> words;
    for (StepValue const& value : line->values) {
        if (auto const* number = std::get_if<double>(&value)) {
            words.push_back(number_in_words(*number));
        } else if (auto const* yes = std::get_if<bool>(&value)) {
            words.emplace_back(*yes ? "1" : "0");
        }
    }
    return joined(words, "or");
}

}  // namespace parallax
