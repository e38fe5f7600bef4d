#include "report/coverage_document.hpp"

#include "report/answer_cells.hpp"
#include "report/case_document.hpp"
#include "report/pieces.hpp"

namespace parallax {

namespace {

std::optional<Figure> dots_of(CoveringAnswer const& answer) {
    if (!answer.level || answer.level->count == 0 || answer.level->first < 0) return std::nullopt;
    return dots(answer.level->first, answer.level->last, answer.level->count, DotSize::row,
                answer.level->spoken());
}

Run square_cell(Coverage::Square const& square, Sentences const& sentences) {
    if (square.empty()) return {{.text = sentences.say("coverage.nobody"), .quiet = true}};
    Run run;
    for (CoveringAnswer const& answer : square) {
        if (!run.empty()) run.back().break_after = true;
        auto const note = answer.note.empty() ? "." : "; " + answer.note + ".";
        run.push_back({.text = answer.words + note, .figure = dots_of(answer)});
    }
    return run;
}

TableBlock squares(Coverage const& coverage, Sentences const& sentences) {
    TableBlock table;
    table.name = sentences.say("coverage.name");
    table.header.push_back(sentences.say("coverage.column_row"));
    table.widths.push_back(24);
    for (Coverage::Column const& column : coverage.columns) {
        auto const note = column.note.empty() ? "" : ", " + column.note;
        table.header.push_back(column.name + note);
        table.widths.push_back(static_cast<int>(76 / coverage.columns.size()));
    }
    for (std::size_t row = 0; row < coverage.rows.size(); ++row) {
        Row made{{{{.text = coverage.rows[row].name, .strong = true}}}};
        for (Coverage::Square const& square : coverage.squares[row]) {
            made.cells.push_back(square_cell(square, sentences));
        }
        table.rows.push_back(std::move(made));
    }
    return table;
}

Json square_json(Coverage::Column const& column, Coverage::Square const& square) {
    Json answers = Json::array();
    for (CoveringAnswer const& answer : square) {
        answers.push_back({{"assessment", answer.assessment},
                           {"words", answer.words},
                           {"note", answer.note},
                           {"history", answer.history}});
    }
    return {{"whom", column.id}, {"answers", std::move(answers)}};
}

}  // namespace

Document coverage_document(Coverage const& coverage, Case const& kase, Sentences const& sentences,
                           std::string const& as_of_words) {
    auto document = case_document(sentences.say("coverage.title", {{"reference", kase.reference}}),
                                  kase, sentences, as_of_words);
    auto& blocks = document.blocks;
    Span const count{.text = coverage.sentence, .strong = true};
    blocks.push_back(Paragraph{{count, {.text = " " + sentences.say("coverage.note")}}});
    blocks.push_back(squares(coverage, sentences));
    if (coverage.in_words.empty()) return document;
    add_heading(document, sentences.say("coverage.in_words"));
    for (std::string const& line : coverage.in_words) {
        blocks.push_back(Paragraph{emphasised(line)});
    }
    return document;
}

Json to_json(Coverage const& coverage) {
    Json columns = Json::array();
    for (Coverage::Column const& column : coverage.columns) {
        columns.push_back({{"id", column.id}, {"name", column.name}, {"note", column.note}});
    }
    Json rows = Json::array();
    for (std::size_t row = 0; row < coverage.rows.size(); ++row) {
        Json cells = Json::array();
        for (std::size_t i = 0; i < coverage.columns.size(); ++i) {
            cells.push_back(square_json(coverage.columns[i], coverage.squares[row][i]));
        }
        rows.push_back({{"id", coverage.rows[row].id},
                        {"name", coverage.rows[row].name},
                        {"squares", std::move(cells)}});
    }
    return {{"squares", coverage.total},     {"empty", coverage.empty},
            {"sentence", coverage.sentence}, {"columns", std::move(columns)},
            {"rows", std::move(rows)},       {"in_words", coverage.in_words}};
}

}  // namespace parallax
