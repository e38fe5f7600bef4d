#include "meaning/missing.hpp"

#include "scoring/alternatives.hpp"

#include <algorithm>

namespace parallax {

namespace {

bool holds(std::vector<std::string> const& facts, std::string const& fact) {
    return std::find(facts.begin(), facts.end(), fact) != facts.end();
}

}  // namespace

std::vector<std::vector<std::string>> standing_for_one_another(
    Instrument const& instrument, std::vector<std::string> const& missing) {
    auto const alternatives = enough_alone(instrument);
    std::vector<std::vector<std::string>> groups;
    std::vector<std::string> done;
    for (std::string const& fact : missing) {
        if (holds(done, fact)) continue;
        std::vector<std::string> group{fact};
        for (auto const& facts : alternatives) {
            if (!holds(facts, fact)) continue;
            for (std::string const& other : facts) {
                if (holds(missing, other) && !holds(group, other)) group.push_back(other);
            }
        }
        done.insert(done.end(), group.begin(), group.end());
        groups.push_back(std::move(group));
    }
    return groups;
}

}  // namespace parallax
