#include "report/contradictions_document.hpp"

#include "report/answer_cells.hpp"
#include "report/case_document.hpp"
#include "report/pieces.hpp"

namespace parallax {

namespace {

std::string say(Sentences const& sentences, std::string const& id) {
    return sentences.say("contradiction." + id);
}

}  // namespace

std::vector<Block> contradiction_blocks(std::vector<Contradiction> const& found,
                                        Sentences const& sentences) {
    if (found.empty()) return {};
    TableBlock table;
    table.name = say(sentences, "title");
    table.header = {say(sentences, "column_what"), say(sentences, "column_ask"),
                    say(sentences, "column_rests")};
    table.widths = {36, 26, 38};
    for (Contradiction const& one : found) {
        table.rows.push_back({{emphasised(one.text), {{.text = one.ask}}, rests_on(one.places)}});
    }
    Heading heading{.level = 2, .run = {{.text = table.name}}, .rule_above = true};
    return {std::move(heading), std::move(table)};
}

Document contradictions_document(std::vector<Contradiction> const& found, Case const& kase,
                                 Sentences const& sentences, std::string const& as_of_words) {
    auto document =
        case_document(sentences.say("contradiction.document", {{"reference", kase.reference}}),
                      kase, sentences, as_of_words);
    if (found.empty()) {
        add_paragraph(document, say(sentences, "none"));
        add_paragraph(document, say(sentences, "none_note"));
    }
    for (Block& block : contradiction_blocks(found, sentences)) {
        document.blocks.push_back(std::move(block));
    }
    return document;
}

}  // namespace parallax
