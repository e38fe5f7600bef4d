#include "scoring/scorer.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace parallax {

struct Trace::Kept {
    std::shared_ptr<Instrument::Program const> program;
    std::vector<Answer> answers;  ///< to each input
    StepValues values;
    std::vector<std::unique_ptr<std::string>> texts = {};  ///< among the values
};

namespace {

class TraceWriter {
public:
    explicit TraceWriter(Trace::Kept const& kept)
        : program_(*kept.program),
          definition_(program_.definition),
          answers_(kept.answers),
          values_(kept.values) {}

    TraceLine line(std::size_t i) {
        Step const& step = definition_.steps[i];
        TraceLine line;
        line.step = step.id;
        line.title = step.title;
        if (!step.item.empty()) line.answer = words_of_fact(step.item).value_or("");
        for (Value const& value : sorted(values_.of(i))) {
            line.values.push_back(step_value(program_, i, value));
        }
        line.value_text = step.shows.empty() ? words_of_step(i) : fill(step.shows);
        line.text = fill(step.text);
        line.subtotal = step.subtotal;
        line.basis = step.basis;
        if (!step.rules.empty() && values_.of(i).size() == 1) name_the_rule(line, step, i);
        return line;
    }

private:
    /// A list of rules is explained by the rule that fired.
    void name_the_rule(TraceLine& line, Step const& step, std::size_t i) {
        Value const fired = values_.of(i).front();
        if (!fired.known()) return;
        Rule const& rule = step.rules[static_cast<std::size_t>(fired.number())];
        line.text = fill(rule.text);
        line.basis = rule.basis;
    }

    std::string fill(std::string const& text) {
        return filled(text, [&](std::string_view name) -> std::optional<std::string> {
            for (std::size_t i = 0; i < definition_.steps.size(); ++i) {
                if (definition_.steps[i].id == name) return words_of_step(i);
            }
            return words_of_fact(name);
        });
    }

    std::optional<std::string> words_of_fact(std::string_view name) {
        int const input = program_.input_of(name);
        if (input < 0) return std::nullopt;
        Answer const& answer = answers_[static_cast<std::size_t>(input)];
        if (Item const* item = definition_.item(name)) {
            for (Option const& option : item->options) {
                if (option.answer == answer) return option.words;
            }
        }
        return answer_in_words(answer, *program_.inputs[static_cast<std::size_t>(input)]);
    }

    static std::vector<Value> sorted(std::span<Value const> taken) {
        std::vector<Value> values(taken.begin(), taken.end());
        std::sort(values.begin(), values.end(),
                  [](Value const& a, Value const& b) { return a.rank() < b.rank(); });
        return values;
    }

    std::string words_of_step(std::size_t i) {
        std::vector<std::string> words;
        for (Value const& value : sorted(values_.of(i))) words.push_back(in_words(i, value));
        if (values_.of(i).size() >= StepValues::most_shown) words.emplace_back("more");
        // Two rules may lead to one level.
        std::vector<std::string> different;
        for (std::string& one : words) {
            bool const said = std::ranges::find(different, one) != different.end();
            if (!said) different.push_back(std::move(one));
        }
        return joined(different, "or");
    }

    std::string in_words(std::size_t i, Value const& value) {
        Step const& step = definition_.steps[i];
        if (!value.known()) return "not known";
        if (!step.rules.empty()) {
            Rule const& rule = step.rules[static_cast<std::size_t>(value.number())];
            Level const* level = definition_.level(rule.level);
            return level ? with_meaning(*level) : "cannot be rated";
        }
        if (value.kind() == Value::Kind::text) {
            Level const* level = definition_.level(value.text());
            return level ? with_meaning(*level) : spaced(value.text());
        }
        if (step.as_level) {
            auto const place = static_cast<std::size_t>(std::max(0.0, value.number()));
            if (place < definition_.levels.size()) return with_meaning(definition_.levels[place]);
        }
        switch (value.kind()) {
            case Value::Kind::boolean: return value.is_true() ? "yes" : "no";
            case Value::Kind::date: return date_in_words(value.date());
            default: return number_text(value.number());
        }
    }

    static std::string spaced(std::string id) {
        std::replace(id.begin(), id.end(), '_', ' ');
        return id;
    }

    /// A level word never stands alone, not even in a trace.
    static std::string with_meaning(Level const& level) {
        return fmt::format("{} ({})", level.word, level.short_meaning);
    }

    static std::string number_text(double number) {
        if (std::floor(number) == number && std::abs(number) < 1e15) {
            return number_in_words(number);
        }
        return fmt::format("{:.5g}", number);
    }

    Instrument::Program const& program_;
    Definition const& definition_;
    std::vector<Answer> const& answers_;
    StepValues const& values_;
};

}  // namespace

bool Trace::empty() const {
    if (!kept_) return true;
    for (std::size_t i = 0; i < kept_->program->steps.size(); ++i) {
        if (!kept_->values.of(i).empty()) return false;
    }
    return true;
}

std::vector<TraceLine> Trace::lines() const {
    std::vector<TraceLine> lines;
    for (std::size_t i = 0; kept_ && i < kept_->program->steps.size(); ++i) {
        if (!kept_->values.of(i).empty()) lines.push_back(TraceWriter(*kept_).line(i));
    }
    return lines;
}

std::optional<TraceLine> Trace::line(std::string_view step) const {
    int const found = kept_ ? kept_->program->step_of(step) : -1;
    auto const i = static_cast<std::size_t>(found);
    if (found < 0 || kept_->values.of(i).empty()) return std::nullopt;
    return TraceWriter(*kept_).line(i);
}

Trace trace_of(std::shared_ptr<Instrument::Program const> program, Run const& run,
               StepValues values) {
    auto kept =
        std::make_shared<Trace::Kept>(Trace::Kept{std::move(program), {}, std::move(values)});
    kept->answers.reserve(kept->program->inputs.size());
    for (std::size_t i = 0; i < kept->program->inputs.size(); ++i) {
        kept->answers.push_back(run.taken(i) ? *run.taken(i) : Answer(NotKnown{}));
    }
    kept->values.keep_texts([&](std::string const& text) -> std::string const& {
        return *kept->texts.emplace_back(std::make_unique<std::string>(text));
    });
    return Trace(std::move(kept));
}

StepValue step_value(Instrument::Program const& program, std::size_t step, Value value) {
    Step const& described = program.definition.steps[step];
    if (!value.known()) return {};
    if (!described.rules.empty()) {
        return described.rules[static_cast<std::size_t>(value.number())].id;
    }
    auto const& levels = program.definition.levels;
    if (described.as_level && value.number() >= 0 &&
        value.number() < static_cast<double>(levels.size())) {
        return levels[static_cast<std::size_t>(value.number())].id;
    }
    switch (value.kind()) {
        case Value::Kind::boolean: return value.is_true();
        case Value::Kind::date: return iso_date(value.date());
        case Value::Kind::text: return value.text();
        default: return value.number();
    }
}

}  // namespace parallax
