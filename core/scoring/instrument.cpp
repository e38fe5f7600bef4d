#include "scoring/instrument.hpp"

#include "scoring/scorer.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// -1 lower, +1 higher, 0 otherwise, by the ends of the two spans of levels.
int direction(Definition const& definition, std::vector<std::string> const& from,
              std::vector<std::string> const& to) {
    int const low = definition.level_place(to.front()) - definition.level_place(from.front());
    int const high = definition.level_place(to.back()) - definition.level_place(from.back());
    if (low >= 0 && high >= 0) return low + high > 0 ? 1 : 0;
    return low <= 0 && high <= 0 ? -1 : 0;
}

/// How far two options of an item lie apart, for "the smallest change".
std::size_t place_of(std::vector<Option> const& options, Answer const& answer) {
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (options[i].answer == answer) return i;
        auto const* span = std::get_if<NumberSpan>(&options[i].answer);
        auto const* number = std::get_if<double>(&answer);
        if (span && number && *number >= span->from && *number <= span->to.value_or(*number)) {
            return i;
        }
    }
    return options.size();
}

/// For a known answer only the nearest change each way is kept.
void keep_nearest(std::vector<WhatIf>& changes, std::vector<Option> const& options,
                  Answer const& now) {
    auto const here = static_cast<long>(place_of(options, now));
    auto const distance = [&](WhatIf const& change) {
        return std::abs(static_cast<long>(place_of(options, change.answer)) - here);
    };
    std::stable_sort(changes.begin(), changes.end(),
                     [&](WhatIf const& a, WhatIf const& b) { return distance(a) < distance(b); });
    std::vector<int> seen;
    std::erase_if(changes, [&](WhatIf const& change) {
        if (std::find(seen.begin(), seen.end(), change.direction) != seen.end()) return true;
        seen.push_back(change.direction);
        return false;
    });
}

}  // namespace

Instrument::Instrument(std::shared_ptr<Program const> program) : program_(std::move(program)) {}

Definition const& Instrument::definition() const { return program_->definition; }
Facts const& Instrument::facts() const { return *program_->facts; }

Outcome Instrument::score(Answers const& answers, Date on) const {
    return Scorer(*program_, answers, on, true).score();
}

Outcome Instrument::score_without_trace(Answers const& answers, Date on) const {
    return Scorer(*program_, answers, on, false).score();
}

std::vector<Option> Instrument::options(Item const& item) const {
    return options_of(item, *program_->facts->find(item.fact));
}

std::vector<WhatIf> Instrument::what_would_change(Answers const& answers, Date on) const {
    std::vector<WhatIf> result;
    auto const now = score_without_trace(answers, on);
    if (now.levels.empty()) return result;
    for (Item const& item : definition().items) {
        auto const options = this->options(item);
        auto const found = answers.find(item.fact);
        Answer const current = found == answers.end() ? Answer(NotKnown{}) : found->second;
        std::vector<WhatIf> changes;
        for (Option const& option : options) {
            if (option.answer == current) continue;
            Answers changed = answers;
            changed[item.fact] = option.answer;
            auto const outcome = score_without_trace(changed, on);
            if (outcome.levels.empty() || outcome.levels == now.levels) continue;
            changes.push_back({item.fact, option.answer, option.words, outcome.levels,
                               direction(definition(), now.levels, outcome.levels)});
        }
        if (is_known(answers, item.fact)) keep_nearest(changes, options, current);
        result.insert(result.end(), changes.begin(), changes.end());
    }
    return result;
}

std::string Instrument::adds(Item const& item, Outcome const& outcome) const {
    for (TraceLine const& line : outcome.trace) {
        if (line.step != item.adds) continue;
        std::vector<std::string> words;
        for (StepValue const& value : line.values) {
            if (auto const* number = std::get_if<double>(&value)) {
                words.push_back(number_in_words(*number));
            } else if (auto const* yes = std::get_if<bool>(&value)) {
                words.emplace_back(*yes ? "1" : "0");
            }
        }
        return joined(words, "or");
    }
    return {};
}

}  // namespace parallax
