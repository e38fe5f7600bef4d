#include "instrument/verification_summary.hpp"

#include "support/text.hpp"

#include <fmt/format.h>
#include <map>

namespace parallax {

namespace {

char const* in_a_sentence(Verification verification) {
    switch (verification) {
        case Verification::verified: return "verified";
        case Verification::published: return "published";
        case Verification::recalled: return "recalled and not checked";
        case Verification::our_choice: return "our own choice";
        case Verification::disagreed: return "told differently by the sources";
    }
    return "";
}

}  // namespace

std::vector<std::pair<Verification, int>> verification_summary(Definition const& definition) {
    std::map<Verification, int> counts;
    auto const count = [&counts](Basis const& basis) { ++counts[basis.verification]; };
    for (Item const& item : definition.items) count(item.basis);
    for (Table const& table : definition.tables) count(table.basis);
    for (Applicability const& rule : definition.applies) count(rule.basis);
    for (Check const& check : definition.checks) count(check.basis);
    for (Step const& step : definition.steps) {
        if (!step.rests_on_others()) count(step.basis);
        for (Rule const& rule : step.rules) count(rule.basis);
    }
    for (Remark const& remark : definition.remarks) count(remark.basis);
    if (definition.cut_from_a_number()) count(definition.level_basis);
    return {counts.begin(), counts.end()};
}

std::string how_far_checked(Definition const& definition) {
    int all = 0;
    std::vector<std::string> parts;
    for (auto const& [verification, count] : verification_summary(definition)) {
        all += count;
        parts.push_back(
            fmt::format("{} {} {}", count, count == 1 ? "is" : "are", in_a_sentence(verification)));
    }
    if (all == 0) return {};
    if (parts.size() == 1) {
        auto const how = parts.front().substr(parts.front().find(' ') + 1);
        return all == 1 ? fmt::format("Its one rule {}.", how)
                        : fmt::format("All of its {} rules {}.", all, how);
    }
    return fmt::format("Of its {} rules, {}.", all, joined(parts, "and"));
}

}  // namespace parallax
