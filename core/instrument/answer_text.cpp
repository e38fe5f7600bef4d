#include "instrument/answer_text.hpp"

#include "support/imprecise_date.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <charconv>

namespace parallax {

namespace {

std::optional<double> number_in(std::string_view text) {
    std::string digits(trimmed(text));
    std::erase(digits, ',');
    double value = 0;
    auto const* end = digits.data() + digits.size();
    auto const read = std::from_chars(digits.data(), end, value);
    if (digits.empty() || read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return value;
}

std::optional<Answer> span_in(std::string const& text) {
    constexpr std::string_view open_end = " or more";
    if (text.ends_with(open_end)) {
        auto const from = number_in(text.substr(0, text.size() - open_end.size()));
        return from ? std::optional<Answer>(NumberSpan{*from, std::nullopt}) : std::nullopt;
    }
    auto const middle = text.find(" to ");
    if (middle == std::string::npos) return std::nullopt;
    auto const from = number_in(text.substr(0, middle));
    auto const to = number_in(text.substr(middle + 4));
    return from && to ? std::optional<Answer>(NumberSpan{*from, *to}) : std::nullopt;
}

std::optional<Answer> choice_in(std::string const& text, FactKind const& fact) {
    for (Choice const& choice : fact.choices) {
        if (lower(choice.word) == text || lower(choice.id) == text) return Answer(choice.id);
    }
    return std::nullopt;
}

/// Words of choices hold commas and "and" themselves, so each is looked for whole, the longest
/// first.
std::optional<Answer> choices_in(std::string text, FactKind const& fact) {
    Several several;
    if (text == "none" || text == "none of these") return Answer(several);
    std::vector<Choice const*> order;
    for (Choice const& choice : fact.choices) order.push_back(&choice);
    std::ranges::sort(order, std::ranges::greater{},
                      [](Choice const* choice) { return choice->word.size(); });
    for (Choice const* choice : order) {
        auto const at = text.find(lower(choice->word));
        if (at == std::string::npos) continue;
        several.choices.insert(choice->id);
        text.replace(at, choice->word.size(), " ");
    }
    for (std::string const& left : split(text, ' ')) {
        bool const joins = left.empty() || left == "," || left == "and";
        if (!joins) return std::nullopt;
    }
    if (several.choices.empty()) return std::nullopt;
    return Answer(std::move(several));
}

std::optional<Answer> day_in(std::string_view text) {
    auto const date = ImpreciseDate::parse(std::string(text));
    if (!date || date->first() != date->last()) return std::nullopt;
    return Answer(date->first());
}

std::optional<Answer> read(std::string_view typed, FactKind const& fact) {
    auto const text = lower(typed);
    if (text == "not known" || text == "unknown") return Answer(NotKnown{});
    switch (fact.type) {
        case FactType::yes_no:
            if (text != "yes" && text != "no") return std::nullopt;
            return Answer(text == "yes");
        case FactType::integer:
        case FactType::number:
            if (auto const number = number_in(text)) return Answer(*number);
            return span_in(text);
        case FactType::choice: return choice_in(text, fact);
        case FactType::choices: return choices_in(text, fact);
        case FactType::date: return day_in(typed);
        case FactType::code:
        case FactType::note: break;
    }
    return Answer(std::string(typed));
}

}  // namespace

Expected<Answer> answer_from_words(std::string_view text, FactKind const& fact) {
    auto const typed = trimmed(text);
    auto const answer = typed.empty() ? std::nullopt : read(typed, fact);
    if (!answer) {
        return fail({ProblemKind::bad_input,
                     {},
                     fact.name,
                     typed.empty() ? "nothing" : "'" + std::string(typed) + "'",
                     allowed_in_words(fact)});
    }
    if (auto const allowed = check_answer(*answer, fact); !allowed) return fail(allowed.error());
    return *answer;
}

}  // namespace parallax
