#include "scoring/remarks.hpp"

#include "support/text.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

/// Names of the facts a remark found unknown.
std::vector<std::string> found_missing(Run const& run, std::size_t remark) {
    std::vector<std::string> names;
    for (std::size_t input : run.program().remarks[remark].missing_of) {
        if (!run.value(input).known()) names.push_back(run.program().inputs[input]->name);
    }
    return names;
}

}  // namespace

std::vector<std::string> remarks_of(Run const& run) {
    auto const& program = run.program();
    std::vector<std::string> said;
    for (std::size_t i = 0; i < program.remarks.size(); ++i) {
        auto const& code = program.remarks[i];
        if (!code.when.empty() && !run.evaluate_here(code.when).is_true()) continue;
        auto const names = found_missing(run, i);
        if (names.empty() && !code.missing_of.empty()) continue;
        auto const find = [&](std::string_view name) -> std::optional<std::string> {
            if (name == "fields") return joined(names, "and");
            if (name == "count") return std::to_string(names.size());
            return std::nullopt;
        };
        said.push_back(filled(program.definition.remarks[i].text, find));
    }
    for (std::size_t i = 0; i < run.parts().size(); ++i) {
        if (run.verdicts()[i] != Verdict::scored) continue;
        for (std::string const& inner : remarks_of(run.parts()[i])) {
            said.push_back(fmt::format("{}: {}", run.parts()[i].program().definition.name, inner));
        }
    }
    return said;
}

std::string licence_over(Definition const& definition, Date on) {
    if (!definition.licensed_to || on <= *definition.licensed_to) return {};
    return fmt::format("The licence for {} ran to {}. Ask its owner before you rely on this.",
                       definition.name, date_in_words(*definition.licensed_to));
}

}  // namespace parallax
