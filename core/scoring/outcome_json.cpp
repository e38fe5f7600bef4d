#include "instrument/vocabulary.hpp"
#include "scoring/outcome.hpp"

#include <cmath>

namespace parallax {

namespace {

Json to_json(StepValue const& value) {
    struct Writer {
        Json operator()(std::monostate) const { return nullptr; }
        Json operator()(bool yes) const { return yes; }
        Json operator()(double number) const {
            bool const whole = number == std::floor(number) && std::abs(number) < 1e15;
            return whole ? Json(static_cast<long>(number)) : Json(number);
        }
        Json operator()(std::string const& word) const { return word; }
    };
    return std::visit(Writer{}, value);
}

Json to_json(TraceLine const& line) {
    Json value = nullptr;
    if (line.values.size() == 1) {
        value = to_json(line.values.front());
    } else if (!line.values.empty()) {
        value = Json::array();
        for (StepValue const& one : line.values) value.push_back(to_json(one));
    }
    return {{"step", line.step},
            {"value", std::move(value)},
            {"text", line.text},
            {"source", line.basis.source},
            {"verification", id_of(line.basis.verification)}};
}

Json or_null(std::optional<std::string> const& text) { return text ? Json(*text) : Json(nullptr); }

}  // namespace

std::string_view id_of(Status status) {
    switch (status) {
        case Status::scored: return "scored";
        case Status::range: return "range";
        case Status::not_applicable: return "not_applicable";
        case Status::incomplete: return "incomplete";
        case Status::invalid: return "invalid";
    }
    return {};
}

Json to_json(Outcome const& outcome) {
    Json json{{"instrument", outcome.instrument}, {"edition", outcome.edition},
              {"on", iso_date(outcome.on)},       {"status", id_of(outcome.status)},
              {"level", or_null(outcome.level)},  {"levels", outcome.levels}};
    if (!outcome.exact) json["exact"] = false;
    if (outcome.known_level) json["known_level"] = *outcome.known_level;
    if (outcome.ceiling) json["ceiling"] = *outcome.ceiling;
    if (outcome.known_level || outcome.ceiling) json["provisional"] = outcome.provisional;
    json["values"] = Json::object();
    for (auto const& [name, value] : outcome.values) json["values"][name] = to_json(value);
    for (auto const& [name, value] : outcome.components) {
        json["values"]["components"][name] = to_json(value);
    }
    json["errors"] = Json::array();
    for (OutcomeError const& error : outcome.errors) {
        json["errors"].push_back(
            {{"code", error.code}, {"fields", error.fields}, {"text", error.text}});
    }
    json["warnings"] = outcome.warnings;
    json["missing"] = outcome.missing;
    json["unknown"] = Json::array();
    for (UnknownItem const& item : outcome.unknown) {
        json["unknown"].push_back({{"fact", item.fact}, {"matters", item.matters}});
    }
    for (Evidence const& evidence : outcome.evidence) {
        json["evidence"].push_back(
            {{"fact", evidence.fact},
             {"note", evidence.note.empty() ? Json() : Json(evidence.note)}});
    }
    json["trace"] = Json::array();
    for (TraceLine const& line : outcome.trace.lines()) json["trace"].push_back(to_json(line));
    json["provenance"] = id_of(outcome.provenance);
    json["label"] = outcome.label;
    return json;
}

}  // namespace parallax
