// What would change the answer. Every line is found by scoring again with the same program.

#include "scoring/completions.hpp"
#include "scoring/sweep.hpp"
#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

using Levels = std::vector<std::string>;

/// How far whole numbers are tried each way.
constexpr int farthest = 100;

/// Combinations of unknown answers times days that are tried.
constexpr double most_tries = 1'000'000;

/// -1 lower, +1 higher, 0 otherwise, by the ends of the two spans of levels.
int direction(Definition const& definition, Levels const& from, Levels const& to) {
    if (from.empty() || to.empty()) return 0;
    int const low = definition.level_place(to.front()) - definition.level_place(from.front());
    int const high = definition.level_place(to.back()) - definition.level_place(from.back());
    if (low >= 0 && high >= 0) return low + high > 0 ? 1 : 0;
    return low <= 0 && high <= 0 ? -1 : 0;
}

/// Scores changed answers: by sweep where they leave nothing open, else with every completion.
class Again {
public:
    Again(Instrument const& instrument, Answers const& answers, Date on)
        : instrument_(instrument), answers_(answers), on_(on), sweep_(instrument) {
        auto const now = instrument.score_without_trace(answers, on);
        levels_ = now.levels;
        bool const assumes = instrument.definition().unknown == UnknownPolicy::assume;
        sweep_.take(answers, on);
        // A span of numbers leaves a sweep without a level even where it makes no difference.
        complete_ =
            now.status == Status::scored && now.unknown.empty() && !assumes && swept() == levels_;
    }

    Levels const& now() const { return levels_; }
    bool complete() const { return complete_; }

    /// In how many directions the level can move: one from either end of the scale, else two. A
    /// range can also become narrower.
    std::size_t ways_to_go() const {
        if (now().size() != 1) return 3;
        auto const& levels = instrument_.definition().levels;
        bool const lower = now().front() != levels.front().id;
        bool const higher = now().front() != levels.back().id;
        return (lower ? 1U : 0U) + (higher ? 1U : 0U);
    }

    Levels with(std::string const& fact, Answer const& answer) {
        if (!complete_ || std::holds_alternative<NumberSpan>(answer)) {
            Answers changed = answers_;
            changed[fact] = answer;
            return instrument_.score_without_trace(changed, on_).levels;
        }
        sweep_.change(fact, answer);
        auto levels = swept();
        restore(fact);
        return levels;
    }

    Levels with(WhatIf const& first, WhatIf const& second) {
        Answers changed = answers_;
        changed[first.fact] = first.answer;
        changed[second.fact] = second.answer;
        return instrument_.score_without_trace(changed, on_).levels;
    }

    Levels on(Date day) {
        if (!complete_) return instrument_.score_without_trace(answers_, day).levels;
        sweep_.move_to(day);
        return swept();
    }

private:
    Levels swept() {
        auto const result = sweep_.score();
        if (result.level < 0) return {};
        auto const place = static_cast<std::size_t>(result.level);
        return {instrument_.definition().levels[place].id};
    }

    void restore(std::string const& fact) {
        static Answer const not_asked = NotKnown{};
        auto const found = answers_.find(fact);
        sweep_.change(fact, found == answers_.end() ? not_asked : found->second);
    }

    Instrument const& instrument_;
    Answers const& answers_;
    Date on_;
    Sweep sweep_;
    Levels levels_;
    bool complete_ = false;
};

/// Other answers to an item, in order of distance from the present one within each direction.
class Alternatives {
public:
    Alternatives(Instrument const& instrument, Answers const& answers)
        : instrument_(instrument), answers_(answers) {}

    std::vector<Option> of(Item const& item) const {
        FactKind const& fact = *instrument_.facts().find(item.fact);
        auto const found = answers_.find(item.fact);
        Answer const now = found == answers_.end() ? Answer(NotKnown{}) : found->second;
        if (auto const* several = std::get_if<Several>(&now)) return toggled(fact, *several);
        auto options = instrument_.options(item);
        if (options.empty() && std::holds_alternative<double>(now)) {
            return numbers_near(fact, std::get<double>(now));
        }
        auto const here = static_cast<long>(place_of(options, now));
        std::vector<std::pair<long, Option>> by_distance;
        for (std::size_t i = 0; i < options.size(); ++i) {
            auto const distance = std::abs(static_cast<long>(i) - here);
            if (options[i].answer != now) by_distance.emplace_back(distance, options[i]);
        }
        std::stable_sort(by_distance.begin(), by_distance.end(),
                         [](auto const& a, auto const& b) { return a.first < b.first; });
        options.clear();
        for (auto& [distance, option] : by_distance) options.push_back(std::move(option));
        return options;
    }

private:
    static std::vector<Option> toggled(FactKind const& fact, Several const& now) {
        std::vector<Option> options;
        for (Choice const& choice : fact.choices) {
            Several other = now;
            if (other.choices.erase(choice.id) == 0) other.choices.insert(choice.id);
            options.push_back({answer_in_words(other, fact), other});
        }
        return options;
    }

    static std::vector<Option> numbers_near(FactKind const& fact, double now) {
        std::vector<Option> options;
        double const least = fact.least.value_or(0);
        for (int step = 1; step <= farthest && fact.type == FactType::integer; ++step) {
            for (double const value : {now + step, now - step}) {
                if (value < least || value > fact.most.value_or(value)) continue;
                options.push_back({number_in_words(value), value});
            }
        }
        return options;
    }

    static std::size_t place_of(std::vector<Option> const& options, Answer const& answer) {
        auto const* number = std::get_if<double>(&answer);
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (options[i].answer == answer) return i;
            auto const* span = std::get_if<NumberSpan>(&options[i].answer);
            bool const within =
                span && number && *number >= span->from && *number <= span->to.value_or(*number);
            if (within) return i;
        }
        return options.size();
    }

    Instrument const& instrument_;
    Answers const& answers_;
};

/// The changes of one item that move the level; of a known answer the nearest each way.
std::vector<WhatIf> changes_of(Item const& item, std::vector<Option> const& options,
                               Instrument const& instrument, bool known, Again& again) {
    std::vector<WhatIf> changes;
    std::vector<int> seen;
    auto const ways = again.ways_to_go();
    for (Option const& option : options) {
        if (known && seen.size() == ways) break;
        auto levels = again.with(item.fact, option.answer);
        if (levels.empty() || levels == again.now()) continue;
        int const way = direction(instrument.definition(), again.now(), levels);
        if (known && std::find(seen.begin(), seen.end(), way) != seen.end()) continue;
        seen.push_back(way);
        changes.push_back({item.fact, option.answer, option.words, std::move(levels), way});
    }
    return changes;
}

}  // namespace

std::vector<WhatIf> Instrument::what_would_change(Answers const& answers, Date on) const {
    std::vector<WhatIf> result;
    Again again(*this, answers, on);
    if (again.now().empty()) return result;
    Alternatives const alternatives(*this, answers);
    for (Item const& item : definition().items) {
        auto const changes =
            changes_of(item, alternatives.of(item), *this, is_known(answers, item.fact), again);
        result.insert(result.end(), changes.begin(), changes.end());
    }
    return result;
}

std::vector<TwoChanges> Instrument::what_two_would_change(Answers const& answers, Date on,
                                                          std::size_t most) const {
    std::vector<TwoChanges> result;
    Again again(*this, answers, on);
    if (again.now().empty()) return result;
    Alternatives const alternatives(*this, answers);
    std::vector<WhatIf> harmless;  // changes that do nothing alone
    for (Item const& item : definition().items) {
        for (Option const& option : alternatives.of(item)) {
            if (again.with(item.fact, option.answer) != again.now()) continue;
            harmless.push_back({item.fact, option.answer, option.words, {}, 0});
        }
    }
    for (std::size_t i = 0; i < harmless.size(); ++i) {
        for (std::size_t j = i + 1; j < harmless.size() && result.size() < most; ++j) {
            if (harmless[i].fact == harmless[j].fact) continue;
            auto const levels = again.with(harmless[i], harmless[j]);
            if (levels.empty() || levels == again.now()) continue;
            TwoChanges two{harmless[i], harmless[j]};
            two.first.levels = two.second.levels = levels;
            two.first.direction = two.second.direction =
                direction(definition(), again.now(), levels);
            result.push_back(std::move(two));
        }
    }
    return result;
}

std::vector<TimeMove> Instrument::what_time_changes(Answers const& answers, Date on,
                                                    Date until) const {
    std::vector<TimeMove> moves;
    Again again(*this, answers, on);
    Levels before = again.now();
    int const first = day_number(on) + 1;
    int const last = day_number(until);
    auto const ways = completions(*program_, answers).count();
    bool const too_many = !again.complete() && ways * (last - first) > most_tries;
    if (before.empty() || too_many) return moves;
    for (int day = first; day <= last; ++day) {
        auto levels = again.on(date_from_day_number(day));
        if (levels == before) continue;
        moves.push_back(
            {date_from_day_number(day), levels, direction(definition(), before, levels)});
        before = std::move(levels);
    }
    return moves;
}

}  // namespace parallax
