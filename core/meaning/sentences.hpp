#pragma once
// Words people read, kept in resources/sentences/*.toml: id -> template with {names}.

#include "support/problem.hpp"

#include <filesystem>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>

namespace parallax {

class Sentences {
public:
    /// Reads every .toml file of the folder; each table is a group: [relation] part_of = "...".
    /// Problem: not_found for each file the program speaks with that is not there.
    static Expected<Sentences> load(std::filesystem::path const& folder);

    /// The sentence "group.id" with {names} filled in. An unknown id is a broken promise (throws).
    std::string say(
        std::string_view id,
        std::initializer_list<std::pair<std::string_view, std::string>> names = {}) const;

    bool has(std::string_view id) const { return sentences_.find(id) != sentences_.end(); }

private:
    /// Found by a view of the id, without making a text of it.
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view id) const {
            return std::hash<std::string_view>{}(id);
        }
    };
    std::unordered_map<std::string, std::string, Hash, std::equal_to<>> sentences_;  // "group.id"
};

}  // namespace parallax
