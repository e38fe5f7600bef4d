#include "scoring/evidence.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

std::optional<double> least_of(Answer const& answer) {
    if (auto const* number = std::get_if<double>(&answer)) return *number;
    if (auto const* span = std::get_if<NumberSpan>(&answer)) return span->from;
    return std::nullopt;
}

std::string note_of(Item const& item, Answers const& answers) {
    auto const found = answers.find(item.evidence);
    auto const* note = found == answers.end() ? nullptr : std::get_if<std::string>(&found->second);
    return note ? std::string(trimmed(*note)) : std::string();
}

}  // namespace

bool asks_for_evidence(Item const& item, Answers const& answers) {
    if (item.evidence.empty()) return false;
    auto const found = answers.find(item.fact);
    auto const least = found == answers.end() ? std::nullopt : least_of(found->second);
    return least && *least >= item.evidence_from;
}

std::vector<Evidence> evidence_of(Definition const& definition, Answers const& answers) {
    std::vector<Evidence> evidence;
    for (Item const& item : definition.items) {
        if (!asks_for_evidence(item, answers)) continue;
        evidence.push_back({item.fact, note_of(item, answers)});
    }
    return evidence;
}

std::string evidence_remark(Definition const& definition, std::vector<Evidence> const& evidence) {
    std::vector<std::string> names;
    for (Evidence const& one : evidence) {
        if (one.note.empty()) names.push_back(definition.item(one.fact)->wording);
    }
    if (names.empty()) return {};
    // The names hold commas themselves.
    auto const line = fmt::format("{}", fmt::join(names, "; "));
    return filled(definition.evidence_missing, [&](std::string_view name) {
        return name == "fields" ? std::optional(line) : std::nullopt;
    });
}

}  // namespace parallax
