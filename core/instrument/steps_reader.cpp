#include "instrument/reader.hpp"

#include <algorithm>
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
    // A step that only adds up others rests on theirs; it needs no source of its own.
    step.basis = reader.basis(Need::optional);
    if (step.basis.source.empty()) step.basis.verification = Verification::verified;
    reader.finish();
    return step;
}

Table::Band read_band(toml::table const& table, Reader& head, std::string const& id) {
    Reader reader(table, fmt::format("a band of table '{}'", id), head.file(), head.problems());
    Table::Band band{reader.number("from"), reader.number("to"),
                     reader.number("is", Need::required).value_or(0)};
    reader.finish();
    return band;
}

/// Bands must follow each other: numbers in them are whole, so the next begins one above.
void check_bands(Table const& table, Reader& reader) {
    for (std::size_t i = 0; i + 1 < table.bands.size(); ++i) {
        auto const& to = table.bands[i].to;
        auto const& from = table.bands[i + 1].from;
        if (to && from && *from == *to + 1) continue;
        reader.refuse_here(fmt::format("a gap or an overlap after band {}", i + 1),
                           "each band to begin one above the end of the band before it");
    }
}

Table read_table(toml::table const& node, Reader& head, std::filesystem::path const& folder) {
    std::string const id = node["id"].value_or(std::string());
    Reader reader(node, fmt::format("table '{}'", id), head.file(), head.problems());
    Table table;
    table.id = reader.text("id", Need::required);
    for (toml::table const* band : reader.tables("bands")) {
        table.bands.push_back(read_band(*band, reader, id));
    }
    std::string const file = reader.text("file");
    std::string const key = reader.text("key");
    std::string const value = reader.text("value");
    table.basis = reader.basis();
    if (!file.empty()) {
        auto rows = read_table_file(folder / file, key, value);
        if (rows) {
            table.keyed = *std::move(rows);
        } else {
            for (Problem const& problem : rows.error()) head.problems().push_back(problem);
        }
    }
    if (file.empty() == table.bands.empty()) {
        reader.refuse_here(file.empty() ? "neither" : "both", "either 'bands' or 'file'");
    }
    check_bands(table, reader);
    reader.finish();
    return table;
}

}  // namespace

void read_steps(Reader& head, Definition& definition) {
    for (toml::table const* table : head.tables("step")) {
        definition.steps.push_back(read_step(*table, head));
    }
    toml::table const* result = head.table("result");
    if (!result) return;
    Reader reader(*result, "result", head.file(), head.problems());
    definition.level_step = reader.text("level", Need::required);
    definition.values = reader.texts("values");
    bool const cut = std::any_of(definition.levels.begin(), definition.levels.end(),
                                 [](Level const& level) { return level.from.has_value(); });
    definition.level_basis = reader.basis(cut ? Need::required : Need::optional);
    if (!cut) definition.level_basis.verification = Verification::verified;
    reader.finish();
}

std::vector<Table> read_tables(Reader& head, std::filesystem::path const& folder) {
    std::vector<Table> tables;
    for (toml::table const* table : head.tables("table")) {
        tables.push_back(read_table(*table, head, folder));
    }
    return tables;
}

}  // namespace parallax
