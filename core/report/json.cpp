#include "report/writers.hpp"

namespace parallax {

namespace {

Json blocks_to_json(std::vector<Block> const& blocks);

Json run_to_json(Run const& run) {
    Json spans = Json::array();
    for (Span const& span : run) {
        Json json{{"text", span.text}};
        if (span.strong) json["strong"] = true;
        if (span.quiet) json["quiet"] = true;
        if (span.figure) json["figure"] = span.figure->alternative;
        if (span.break_after) json["break_after"] = true;
        spans.push_back(std::move(json));
    }
    return spans;
}

Json block_to_json(Heading const& heading) {
    Json json{{"block", "heading"},
              {"level", heading.level},
              {"text", plain_text(heading.run)},
              {"spans", run_to_json(heading.run)}};
    if (!heading.aside.empty()) json["aside"] = run_to_json(heading.aside);
    return json;
}

Json block_to_json(Paragraph const& paragraph) {
    return {{"block", "paragraph"},
            {"text", plain_text(paragraph.run)},
            {"spans", run_to_json(paragraph.run)}};
}

Json block_to_json(TableBlock const& table) {
    Json rows = Json::array();
    for (Row const& row : table.rows) {
        Json cells = Json::array();
        for (Run const& cell : row.cells)
            cells.push_back({{"text", plain_text(cell)}, {"spans", run_to_json(cell)}});
        rows.push_back(std::move(cells));
    }
    return {{"block", "table"},
            {"name", table.name},
            {"header", table.header},
            {"first_column_heads", table.first_column_heads},
            {"rows", std::move(rows)}};
}

Json block_to_json(FigureBlock const& block) {
    return {{"block", "figure"}, {"alternative", block.figure.alternative}};
}

Json block_to_json(Columns const& columns) {
    return {{"block", "columns"},
            {"left", blocks_to_json(columns.left)},
            {"right", blocks_to_json(columns.right)}};
}

Json blocks_to_json(std::vector<Block> const& blocks) {
    Json list = Json::array();
    for (Block const& block : blocks)
        list.push_back(std::visit([](auto const& it) { return block_to_json(it); }, block));
    return list;
}

}  // namespace

Json to_json(Document const& document) {
    return {{"title", document.title},
            {"language", document.language},
            {"blocks", blocks_to_json(document.blocks)},
            {"footer", document.footer},
            {"warnings", document.warnings}};
}

}  // namespace parallax
