#include "report/shared_word_document.hpp"

#include "instrument/question.hpp"
#include "instrument/vocabulary.hpp"
#include "meaning/level_text.hpp"
#include "report/pieces.hpp"

namespace parallax {

namespace {

std::string when_used(WordUse const& use, Sentences const& sentences) {
    if (use.from.empty() && use.to.empty()) return {};
    if (use.to.empty()) return sentences.say("reference.since", {{"from", use.from}});
    if (use.from.empty()) return sentences.say("reference.until", {{"to", use.to}});
    return sentences.say("reference.between", {{"from", use.from}, {"to", use.to}});
}

TableBlock uses_of(SharedWord const& word, Sentences const& sentences) {
    TableBlock table;
    table.name = word.word;
    table.header = {sentences.say("reference.column_where"),
                    sentences.say("reference.column_means"), sentences.say("reference.column_not"),
                    sentences.say("reference.column_sure")};
    table.widths = {20, 38, 28, 14};
    for (WordUse const& use : word.uses) {
        Run where{{.text = use.where, .strong = true}};
        if (auto const when = when_used(use, sentences); !when.empty()) {
            where.back().break_after = true;
            where.push_back({.text = when, .quiet = true});
        }
        table.rows.push_back({{std::move(where),
                               {{.text = use.means}},
                               {{.text = use.not_this}},
                               {{.text = std::string(words_of(use.basis.verification))}}}});
    }
    return table;
}

/// Every edition that has the word as a level; a style tool carries its label.
TableBlock levels_called(SharedWord const& word, Catalogue const& catalogue,
                         Sentences const& sentences) {
    TableBlock table;
    table.name = sentences.say("reference.in_the_tools", {{"word", word.word}});
    table.header = {sentences.say("reference.column_tool"), sentences.say("reference.column_asks"),
                    sentences.say("reference.column_level", {{"word", word.word}})};
    table.widths = {24, 36, 40};
    for (Instrument const& tool : catalogue.all()) {
        Definition const& definition = tool.definition();
        for (Level const& level : definition.levels) {
            if (level.word != word.word) continue;
            table.rows.push_back({{tool_cell(definition),
                                   {{.text = question_of(definition)}},
                                   {{.text = level_text(definition, {level.id}).meaning}}}});
        }
    }
    return table;
}

void add_word(Document& document, SharedWord const& word, Sentences const& sentences) {
    document.blocks.push_back(Paragraph{
        {{.text = sentences.say("reference.ask", {{"question", word.question}}), .strong = true}}});
    document.blocks.push_back(uses_of(word, sentences));
}

void add_notes(Document& document, std::vector<LabelNote> const& notes,
               Sentences const& sentences) {
    if (notes.empty()) return;
    add_heading(document, sentences.say("reference.notes"));
    for (LabelNote const& note : notes) {
        document.blocks.push_back(Paragraph{{{.text = note.text + " "}, sure_span(note.basis)}});
    }
}

}  // namespace

Document shared_word_document(SharedWord const& word, Catalogue const& catalogue,
                              Sentences const& sentences) {
    Document document = titled(word.word);
    add_word(document, word, sentences);
    auto levels = levels_called(word, catalogue, sentences);
    if (levels.rows.empty()) return document;
    add_heading(document, levels.name);
    document.blocks.push_back(std::move(levels));
    return document;
}

Document false_friends_document(std::vector<SharedWord const*> const& words,
                                std::vector<LabelNote> const& notes, Sentences const& sentences) {
    Document document = titled(sentences.say("reference.mislead_title"));
    document.blocks.push_back(Paragraph{{{.text = sentences.say("reference.mislead_note")}}});
    for (SharedWord const* word : words) {
        add_heading(document, word->word);
        add_word(document, *word, sentences);
    }
    add_notes(document, notes, sentences);
    return document;
}

Json to_json(SharedWord const& word) {
    Json uses = Json::array();
    for (WordUse const& use : word.uses) {
        uses.push_back({{"where", use.where},
                        {"means", use.means},
                        {"not", use.not_this},
                        {"tools", use.tools},
                        {"term", use.term},
                        {"from", use.from},
                        {"to", use.to},
                        {"source", use.basis.source},
                        {"verification", id_of(use.basis.verification)}});
    }
    return {{"id", word.id},
            {"word", word.word},
            {"question", word.question},
            {"term", word.term},
            {"uses", std::move(uses)}};
}

Json to_json(LabelNote const& note) {
    return {{"id", note.id},
            {"text", note.text},
            {"source", note.basis.source},
            {"verification", id_of(note.basis.verification)}};
}

}  // namespace parallax
