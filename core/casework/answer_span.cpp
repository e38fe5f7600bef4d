#include "casework/answer_span.hpp"

#include <algorithm>

namespace parallax {

std::optional<AnswerSpan> span_of(Answer const& answer, FactKind const& kind) {
    if (auto const* number = std::get_if<double>(&answer)) return AnswerSpan{*number, *number};
    if (auto const* span = std::get_if<NumberSpan>(&answer))
        return AnswerSpan{span->from, span->to};
    if (auto const* yes = std::get_if<bool>(&answer)) {
        double const value = *yes ? 1 : 0;
        return AnswerSpan{value, value};
    }
    if (auto const* date = std::get_if<Date>(&answer)) {
        double const value = day_number(*date);
        return AnswerSpan{value, value};
    }
    auto const* word = std::get_if<std::string>(&answer);
    if (!word || kind.type != FactType::choice) return std::nullopt;
    auto const place = std::find_if(kind.choices.begin(), kind.choices.end(),
                                    [&](Choice const& choice) { return choice.id == *word; });
    auto const value = static_cast<double>(place - kind.choices.begin());
    return AnswerSpan{value, value};
}

}  // namespace parallax
