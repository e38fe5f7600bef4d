#include "instrument/answer.hpp"

#include "instrument/vocabulary.hpp"

#include <cmath>
#include <fmt/format.h>

namespace parallax {

namespace {

std::string_view wanted_for(FactType type) {
    switch (type) {
        case FactType::yes_no: return "true or false, or unknown (null in JSON)";
        case FactType::integer:
            return "a whole number, a span {\"from\", \"to\"}, or unknown (null in JSON)";
        case FactType::number:
            return "a number, a span {\"from\", \"to\"}, or unknown (null in JSON)";
        case FactType::choice: return "one of the choices as text, or unknown (null in JSON)";
        case FactType::choices:
            return "a list of choices as text (it may be empty), or unknown (null in JSON)";
        case FactType::code: return "a code as text, or unknown (null in JSON)";
        case FactType::date: return "a date as YYYY-MM-DD, or unknown (null in JSON)";
        case FactType::note: return "a short note as text, or unknown (null in JSON)";
    }
    return {};
}

std::optional<Answer> span_from_json(Json const& json) {
    auto const from = json.find("from");
    auto const to = json.find("to");
    if (from == json.end() || !from->is_number()) return std::nullopt;
    if (json.size() != (to == json.end() ? 1u : 2u)) return std::nullopt;
    NumberSpan span{from->get<double>(), std::nullopt};
    if (to != json.end()) {
        if (!to->is_number() || to->get<double>() < span.from) return std::nullopt;
        span.to = to->get<double>();
    }
    return Answer(span);
}

std::optional<Answer> several_from_json(Json const& json) {
    Several several;
    for (Json const& choice : json) {
        if (!choice.is_string()) return std::nullopt;
        several.choices.insert(choice.get<std::string>());
    }
    return Answer(std::move(several));
}

std::optional<Answer> read(Json const& json, FactType type) {
    bool const numeric = type == FactType::integer || type == FactType::number;
    if (json.is_null()) return Answer(NotKnown{});
    if (json.is_boolean() && type == FactType::yes_no) return Answer(json.get<bool>());
    if (json.is_number() && numeric) {
        double const value = json.get<double>();
        bool const fits = type == FactType::number || value == std::floor(value);
        return fits ? std::optional<Answer>(value) : std::nullopt;
    }
    if (json.is_object() && numeric) return span_from_json(json);
    if (json.is_array() && type == FactType::choices) return several_from_json(json);
    if (!json.is_string()) return std::nullopt;
    bool const words = type == FactType::choice || type == FactType::code || type == FactType::note;
    if (words) return Answer(json.get<std::string>());
    if (type == FactType::date) {
        if (auto const date = parse_iso_date(json.get<std::string>())) return Answer(*date);
    }
    return std::nullopt;
}

Json number_to_json(double value) {
    if (value == std::floor(value) && std::abs(value) < 1e15) return static_cast<long>(value);
    return value;
}

}  // namespace

bool is_known(Answers const& answers, std::string_view fact) {
    auto const found = answers.find(fact);
    return found != answers.end() && !std::holds_alternative<NotKnown>(found->second);
}

Expected<Answer> answer_from_json(Json const& json, FactType type, std::string const& fact) {
    if (auto answer = read(json, type)) return *std::move(answer);
    return fail({ProblemKind::bad_input, {}, fact, json.dump(), std::string(wanted_for(type))});
}

Json answer_to_json(Answer const& answer) {
    struct Writer {
        Json operator()(NotKnown) const { return nullptr; }
        Json operator()(bool value) const { return value; }
        Json operator()(double value) const { return number_to_json(value); }
        Json operator()(NumberSpan const& span) const {
            Json json{{"from", number_to_json(span.from)}};
            if (span.to) json["to"] = number_to_json(*span.to);
            return json;
        }
        Json operator()(std::string const& word) const { return word; }
        Json operator()(Date date) const { return iso_date(date); }
        Json operator()(Several const& several) const { return several.choices; }
    };
    return std::visit(Writer{}, answer);
}

}  // namespace parallax
