#include "instrument/reader.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

Rule read_rule(toml::table const& table, Reader& step, std::string const& step_id) {
    std::string const id = table["id"].value_or(std::string());
    Reader reader(table, fmt::format("rule '{}' of step '{}'", id, step_id), step.file(),
                  step.problems());
    Rule rule;
    rule.id = reader.text("id", Need::required);
    rule.when = reader.formula("when", Need::required);
    rule.level = reader.text("level");
    rule.text = reader.text("text", Need::required);
    rule.basis = reader.basis();
    reader.finish();
    return rule;
}

Step read_step(toml::table const& table, Reader& head) {
    std::string const id = table["id"].value_or(std::string());
    Reader reader(table, fmt::format("step '{}'", id), head.file(), head.problems());
    Step step;
    step.at = reader.place();
    step.id = reader.text("id", Need::required);
    step.formula = reader.formula("is");
    for (toml::table const* rule : reader.tables("rules")) {
        step.rules.push_back(read_rule(*rule, reader, id));
    }
    if (step.formula.empty() == step.rules.empty()) {
        reader.refuse_here(step.rules.empty() ? "neither" : "both", "either 'is' or 'rules'");
    }
    step.title = reader.text("title");
    step.text = reader.text("text");
    step.item = reader.text("item");
    step.subtotal = reader.flag("subtotal");
    step.as_level = reader.flag("as_level");
    step.shows = reader.text("shows");
    // A step that only adds up others rests on theirs; which do is seen when they are compiled.
    step.basis = reader.basis(Need::optional);
    reader.finish();
    return step;
}

void read_components(Reader& result, Definition& definition) {
    toml::table const* table = result.table("components");
    if (!table) return;
    for (auto const& [name, node] : *table) {
        auto const step = node.value<std::string>();
        if (!step) result.refuse("components", "something else", "names of steps in quotes");
        definition.components.emplace_back(name.str(), step.value_or(std::string()));
    }
}

}  // namespace

void read_steps(Reader& head, Definition& definition) {
    for (toml::table const* table : head.tables("step")) {
        definition.steps.push_back(read_step(*table, head));
    }
    toml::table const* result = head.table("result");
    if (!result) return;
    Reader reader(*result, "result", head.file(), head.problems());
    definition.scored_by = reader.text("scored_by");
    definition.level_step =
        reader.text("level", definition.scored_by.empty() ? Need::required : Need::optional);
    definition.values = reader.texts("values");
    read_components(reader, definition);
    bool const cut = definition.cut_from_a_number();
    definition.level_basis = reader.basis(cut ? Need::required : Need::optional);
    definition.result_at = reader.place();
    reader.finish();
}

}  // namespace parallax
