#include "scoring/completions.hpp"

#include "support/text.hpp"

#include <algorithm>

namespace parallax {

namespace {

/// The part of an option that an answer leaves open; nothing if they do not meet.
std::optional<NumberSpan> overlap(NumberSpan const& option, NumberSpan const* known) {
    NumberSpan part = option;
    if (known) {
        part.from = std::max(option.from, known->from);
        if (known->to) part.to = option.to ? std::min(*option.to, *known->to) : known->to;
    }
    if (part.to && *part.to < part.from) return std::nullopt;
    return part;
}

class Collector {
public:
    Collector(Instrument::Program const& program, Answers const& answers)
        : program_(program), answers_(answers) {}

    Completions collect() {
        for (std::size_t i = 0; i < program_.item_count(); ++i) consider(i);
        return std::move(result_);
    }

private:
    void consider(std::size_t i) {
        Item const& item = program_.definition.items[i];
        auto const found = answers_.find(item.fact);
        auto const* span =
            found == answers_.end() ? nullptr : std::get_if<NumberSpan>(&found->second);
        bool const known =
            found != answers_.end() && value_of(found->second, *program_.inputs[i]).known();
        if (known || (item.optional && !span)) return;
        if (program_.inputs[i]->type == FactType::choices) return consider_choices(i);
        Candidates candidates{i, {}, 0};
        for (Option const& option : options_or_range(item, span, i)) {
            auto const before = candidates.values.size();
            if (!add(candidates, option.answer, span, i)) return result_.open.push_back(item.fact);
            if (candidates.values.size() > before) ++candidates.options;
        }
        if (!candidates.values.empty() && !program_.needed[i].empty()) {
            candidates.values.push_back(Value{});  // it may not be needed, and then be left out
        }
        if (candidates.values.empty()) {
            result_.open.push_back(item.fact);
        } else {
            result_.unknown.push_back(std::move(candidates));
        }
    }

    /// Every set of choices, as long as there are few of them.
    void consider_choices(std::size_t i) {
        constexpr std::size_t most_choices = 10;
        auto const count = program_.inputs[i]->choices.size();
        if (count > most_choices) {
            result_.open.push_back(program_.inputs[i]->id);
            return;
        }
        Candidates candidates{i, {}, 1 << count};
        for (std::uint64_t bits = 0; bits < (std::uint64_t{1} << count); ++bits) {
            candidates.values.push_back(Value::of_several(bits));
        }
        if (!program_.needed[i].empty()) candidates.values.push_back(Value{});
        result_.unknown.push_back(std::move(candidates));
    }

    /// Of an open whole number, each one as long as they are few.
    std::vector<Option> options_or_range(Item const& item, NumberSpan const* known,
                                         std::size_t input) const {
        FactKind const& fact = *program_.inputs[input];
        auto options = options_of(item, fact);
        if (!options.empty() || fact.type != FactType::integer) return options;
        auto const range = overlap({fact.least.value_or(0), fact.most}, known);
        if (!range || !range->to || *range->to - range->from > most_numbers) return options;
        for (double number = range->from; number <= *range->to; ++number) {
            options.push_back({number_in_words(number), number});
        }
        return options;
    }

    /// False if the answer cannot be tried out: a wide span that is calculated with.
    bool add(Candidates& candidates, Answer const& answer, NumberSpan const* known,
             std::size_t input) {
        auto& values = candidates.values;
        if (auto const* option = std::get_if<NumberSpan>(&answer)) {
            auto const part = overlap(*option, known);
            if (!part) return true;
            auto const numbers = numbers_to_try(program_, input, *part);
            if (!numbers) return false;
            for (double const number : *numbers) values.push_back(Value::of(number));
            return true;
        }
        if (auto const* number = std::get_if<double>(&answer)) {
            if (overlap({*number, *number}, known)) values.push_back(Value::of(*number));
        } else if (auto const* word = std::get_if<std::string>(&answer)) {
            result_.texts.push_back(std::make_unique<std::string>(*word));
            values.push_back(Value::of(*result_.texts.back()));
        } else {
            values.push_back(value_of(answer, *program_.inputs[input]));
        }
        return true;
    }

    Instrument::Program const& program_;
    Answers const& answers_;
    Completions result_;
};

}  // namespace

double Completions::count() const {
    double product = 1;
    for (Candidates const& candidates : unknown) {
        product *= static_cast<double>(candidates.values.size());
    }
    return product;
}

Completions completions(Instrument::Program const& program, Answers const& answers) {
    return Collector(program, answers).collect();
}

void each_completion(Completions const& completions, Run& run, std::function<void()> const& visit) {
    auto const& unknown = completions.unknown;
    std::vector<std::size_t> chosen(unknown.size(), 0);
    while (true) {
        for (std::size_t i = 0; i < unknown.size(); ++i) {
            run.try_out(unknown[i].input, unknown[i].values[chosen[i]]);
        }
        visit();
        std::size_t turn = 0;
        while (turn < chosen.size() && ++chosen[turn] == unknown[turn].values.size()) {
            chosen[turn++] = 0;
        }
        if (turn == chosen.size()) return;
    }
}

std::vector<Option> options_of(Item const& item, FactKind const& fact) {
    if (!item.options.empty()) return item.options;
    if (fact.type == FactType::yes_no) return {{"Yes", true}, {"No", false}};
    std::vector<Option> options;
    for (Choice const& choice : fact.choices) options.push_back({choice.word, choice.id});
    return options;
}

}  // namespace parallax
