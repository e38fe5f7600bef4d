#include "report/contradictions_document.hpp"

#include "report/answer_cells.hpp"

namespace parallax {

namespace {

std::string say(Sentences const& sentences, std::string const& id) {
    return sentences.say("contradiction." + id);
}

/// One record a line.
Run rests_on(std::vector<RecordPlace> const& places) {
    Run run;
    for (RecordPlace const& place : places) {
        if (!run.empty()) run.back().break_after = true;
        run.push_back({.text = place.words + "."});
        if (place.words.ends_with('.')) run.back().text.pop_back();
    }
    return run;
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
    auto const page = [&](std::string_view id, std::string_view name = {},
                          std::string const& value = {}) {
        return sentences.say("conference_page." + std::string(id), {{name, value}});
    };
    Document document;
    document.title = sentences.say("contradiction.document", {{"reference", kase.reference}});
    document.footer = page("footer", "reference", kase.reference);
    document.page_words = page("page_number");
    document.blocks.push_back(Heading{.level = 1, .run = {{.text = document.title}}});
    document.blocks.push_back(Paragraph{{{.text = page("as_known", "when", as_of_words)}}});
    if (found.empty()) {
        document.blocks.push_back(Paragraph{{{.text = say(sentences, "none")}}});
        document.blocks.push_back(Paragraph{{{.text = say(sentences, "none_note")}}});
    }
    for (Block& block : contradiction_blocks(found, sentences)) {
        document.blocks.push_back(std::move(block));
    }
    return document;
}

}  // namespace parallax
