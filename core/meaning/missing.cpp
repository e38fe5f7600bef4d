#include "meaning/missing.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

/// "if(known(a), a, ...)" and "first_known(a, ...)" take what is there.
bool takes_either(Applicability const& rule) {
    std::string const& formula = rule.when.text;
    return std::any_of(rule.facts.begin(), rule.facts.end(), [&](std::string const& fact) {
        return formula.find(fmt::format("if(known({})", fact)) != std::string::npos ||
               formula.find(fmt::format("first_known({}", fact)) != std::string::npos;
    });
}

bool holds(std::vector<std::string> const& facts, std::string const& fact) {
    return std::find(facts.begin(), facts.end(), fact) != facts.end();
}

}  // namespace

std::vector<std::vector<std::string>> standing_for_one_another(
    Instrument const& instrument, std::vector<std::string> const& missing) {
    std::vector<std::vector<std::string>> groups;
    std::vector<std::string> done;
    for (std::string const& fact : missing) {
        if (holds(done, fact)) continue;
        std::vector<std::string> group{fact};
        for (Applicability const& rule : instrument.definition().applies) {
            if (!takes_either(rule) || !holds(rule.facts, fact)) continue;
            for (std::string const& other : rule.facts) {
                if (holds(missing, other) && !holds(group, other)) group.push_back(other);
            }
        }
        done.insert(done.end(), group.begin(), group.end());
        groups.push_back(std::move(group));
    }
    return groups;
}

}  // namespace parallax
