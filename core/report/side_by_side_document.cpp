#include "report/answer_cells.hpp"
#include "report/conference_page.hpp"
#include "report/contradictions_document.hpp"
#include "report/pieces.hpp"

namespace parallax {

namespace {

class SideBySideWriter {
public:
    explicit SideBySideWriter(Sentences const& sentences) : sentences_(sentences) {}

    std::string say(std::string_view id, std::string_view name = {},
                    std::string const& value = {}) const {
        return sentences_.say("conference_page." + std::string(id), {{name, value}});
    }

    TableBlock table(std::vector<AnswerCard> const& cards, std::string name) const {
        TableBlock table;
        table.name = std::move(name);
        table.header = {say("column_question"), say("column_answer"), say("column_who"),
                        say("column_counts")};
        table.widths = {22, 26, 26, 26};
        for (AnswerCard const& card : cards)
            table.rows.push_back({{question_cell(card), level_cell(card, sentences_),
                                   who_cell(card, sentences_), counts_cell(card)}});
        return table;
    }

private:
    Run counts_cell(AnswerCard const& card) const {
        Run run;
        auto const add = [&](std::string_view id, std::string const& text) {
            if (text.empty()) return;
            if (!run.empty()) run.back().break_after = true;
            run.push_back({.text = say(id, "text", text)});
        };
        add("counts", card.counts);
        add("to_whom", card.to_whom);
        add("by_when", card.by_when);
        return run;
    }

    Sentences const& sentences_;
};

}  // namespace

Document side_by_side_document(Case const& kase, Catalogue const& catalogue,
                               Sentences const& sentences, Date as_of,
                               std::string const& as_of_words) {
    SideBySide const view = side_by_side(kase, catalogue, sentences, as_of);
    SideBySideWriter const writer(sentences);
    auto document = titled(writer.say("side_title", "reference", kase.reference));
    document.footer = writer.say("footer", "reference", kase.reference);
    document.page_words = writer.say("page_number");
    auto& blocks = document.blocks;
    std::string const when = as_of_words.empty() ? date_in_words(as_of) : as_of_words;
    std::string const people = people_on(kase, as_of, sentences);
    blocks.push_back(Paragraph{{{.text = people + " " + writer.say("as_known", "when", when)}}});
    Span banner{.text = view.banner, .strong = true};
    blocks.push_back(Paragraph{{banner, {.text = " " + view.banner_detail}}});
    if (view.later) blocks.push_back(Paragraph{{{.text = view.later->line_spelled}}});
    auto const add_table = [&](std::vector<AnswerCard> const& cards, std::string const& title) {
        if (cards.empty()) return;
        add_heading(document, title);
        blocks.push_back(writer.table(cards, title));
    };
    add_table(view.cards, writer.say("side_answers"));
    add_table(view.management, writer.say("side_management"));
    if (!view.also_on_record.empty()) add_heading(document, writer.say("side_also"));
    for (WordsOnly const& also : view.also_on_record)
        blocks.push_back(Paragraph{emphasised(also.line)});
    auto const found = contradictions(kase, catalogue, sentences, as_of);
    for (Block& block : contradiction_blocks(found, sentences)) blocks.push_back(std::move(block));
    return document;
}

}  // namespace parallax
