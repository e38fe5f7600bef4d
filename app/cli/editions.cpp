#include "app/cli/editions.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax::cli {

std::string warn_of_other_editions(Catalogue const& catalogue, Instrument const& taken,
                                   std::string const& asked, Outcome& outcome) {
    if (asked.find('@') != std::string::npos) return {};
    std::vector<std::string> others;
    for (Instrument const* other : catalogue.others_in_force(taken, outcome.on)) {
        Definition const& its = other->definition();
        others.push_back(fmt::format("{} ({})", its.full_id(), its.edition_name));
    }
    if (others.empty()) return {};
    Definition const& its = taken.definition();
    outcome.warnings.push_back(fmt::format(
        "No edition was named. {} ({}) was taken, but on that day {} {} in force too. It counts "
        "by other rules and may give another level.",
        its.full_id(), its.edition_name, joined(others, "and"),
        others.size() == 1 ? "was" : "were"));
    return outcome.warnings.back();
}

}  // namespace parallax::cli
