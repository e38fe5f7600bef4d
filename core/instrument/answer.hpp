#pragma once
// Answers to the items of an instrument, keyed by fact id.

#include "support/date.hpp"
#include "support/json_archive.hpp"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <variant>

namespace parallax {

/// Asked, and not known. An absent key means "not asked". Both are unknown to scoring.
struct NotKnown {
    bool operator==(NotKnown const&) const = default;
};

/// A whole number known only to lie between two, both included: "aged 25 to 34". No `to`: or more.
struct NumberSpan {
    double from = 0;
    std::optional<double> to;
    bool operator==(NumberSpan const&) const = default;
};

/// Several choices at once. None at all is an answer too: "none of these".
struct Several {
    std::set<std::string> choices;  ///< their ids
    bool operator==(Several const&) const = default;
};

/// One answer: not known, yes or no, a number, a span of numbers, a choice or code, a date, or
/// several choices.
using Answer = std::variant<NotKnown, bool, double, NumberSpan, std::string, Date, Several>;
using Answers = std::map<std::string, Answer, std::less<>>;

bool is_known(Answers const& answers, std::string_view fact);

/// JSON forms: null, true, 2, {"from":25,"to":34}, "male", "1980-02-01", ["arson", "robbery"]. A
/// text that is an ISO date becomes a date only where the fact is of type date, so the type is
/// needed to read.
/// A note says in words what shows another fact; no tool scores it.
enum class FactType { yes_no, integer, number, choice, choices, code, date, note };

/// Reads one answer for a fact of the type. Problems: not of that type.
Expected<Answer> answer_from_json(Json const& json, FactType type, std::string const& fact);
Json answer_to_json(Answer const& answer);

}  // namespace parallax
