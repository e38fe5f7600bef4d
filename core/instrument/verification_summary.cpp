#include "instrument/verification_summary.hpp"

#include <map>

namespace parallax {

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

}  // namespace parallax
