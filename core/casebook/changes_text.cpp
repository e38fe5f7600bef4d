#include "casebook/changes.hpp"
#include "casebook/sqlite_problem.hpp"

#include <algorithm>

namespace parallax {

PlacedChanges turned_round(PlacedChanges changes) {
    std::reverse(changes.begin(), changes.end());
    for (PlacedChange& placed : changes) std::swap(placed.change.before, placed.change.after);
    return changes;
}

Expected<std::string> changes_to_text(PlacedChanges const& changes) {
    Json list = Json::array();
    for (auto const& [change, place] : changes) {
        list.push_back({{"table", change.table},
                        {"reference", change.reference},
                        {"code", change.code},
                        {"place", place},
                        {"before", change.before},
                        {"after", change.after}});
    }
    try {
        return list.dump();
    } catch (Json::type_error const&) {
        return fail({ProblemKind::bad_input,
                     {},
                     "the record cannot be kept",
                     "bytes that are no letters",
                     "text in UTF-8"});
    }
}

Expected<PlacedChanges> changes_from_text(std::string const& text, std::string const& file) {
    auto const damaged = [&] {
        return casebook_problem(ProblemKind::damaged, file, "the history is damaged",
                                "a line that cannot be read", "a list of changes");
    };
    auto const list = parse_json(text);
    if (!list || !list->is_array()) return damaged();
    PlacedChanges changes;
    try {
        for (Json const& entry : *list) {
            changes.push_back(
                {{entry.at("table").get<std::string>(), entry.at("reference").get<std::string>(),
                  entry.at("code").get<std::string>(), entry.at("before"), entry.at("after")},
                 entry.at("place").get<std::int64_t>()});
        }
    } catch (Json::exception const&) {
        return damaged();
    }
    return changes;
}

}  // namespace parallax
