#include "instrument/kin.hpp"

#include <algorithm>

namespace parallax {

namespace {

std::string id_alone(std::string const& name) { return name.substr(0, name.find('@')); }

/// Puts two lines of growth into one.
void join(std::vector<std::set<std::string>>& lines, std::string const& a, std::string const& b) {
    std::set<std::string> joined{a, b};
    std::erase_if(lines, [&](std::set<std::string> const& line) {
        if (!line.contains(a) && !line.contains(b)) return false;
        joined.insert(line.begin(), line.end());
        return true;
    });
    lines.push_back(std::move(joined));
}

}  // namespace

void join_kin(std::vector<Definition>& definitions) {
    std::vector<std::set<std::string>> lines;
    for (Definition const& definition : definitions) {
        auto const& from = definition.measures.grown_from;
        join(lines, definition.id, from.empty() ? definition.id : id_alone(from));
    }
    for (Definition& definition : definitions) {
        auto const line = std::find_if(lines.begin(), lines.end(),
                                       [&](auto const& it) { return it.contains(definition.id); });
        definition.measures.kin = *line;
    }
}

}  // namespace parallax
