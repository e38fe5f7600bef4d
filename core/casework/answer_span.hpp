#pragma once
// An answer as the numbers it can be, so that two answers to one fact can be put in order.

#include "instrument/facts.hpp"

#include <optional>

namespace parallax {

struct AnswerSpan {
    double least = 0;
    std::optional<double> most;  ///< none: no upper end
};

/// A choice counts by its place in the list of choices. None for anything that has no order.
std::optional<AnswerSpan> span_of(Answer const& answer, FactKind const& kind);

}  // namespace parallax
