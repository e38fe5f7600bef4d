#include "report/glossary_document.hpp"

#include "instrument/vocabulary.hpp"
#include "report/pieces.hpp"
#include "support/text.hpp"

namespace parallax {

namespace {

std::string say(Sentences const& sentences, std::string const& id) {
    return sentences.say("glossary." + id);
}

TableBlock empty_table(std::string name, Sentences const& sentences) {
    TableBlock table;
    table.name = std::move(name);
    table.header = {say(sentences, "column_term"), say(sentences, "column_meaning"),
                    say(sentences, "column_mixed"), say(sentences, "column_sure")};
    table.widths = {20, 46, 20, 14};
    return table;
}

Row row_of(Term const& term) {
    return {{{{.text = term.term, .strong = true}},
             {{.text = term.meaning}},
             {{.text = term.mixed_up_with}},
             {{.text = std::string(words_of(term.basis.verification))}}}};
}

}  // namespace

Document glossary_document(std::vector<Term const*> const& terms, Sentences const& sentences) {
    Document document = titled(say(sentences, "title"));
    std::string part;
    for (Term const* term : terms) {
        if (term->part != part) {
            part = term->part;
            auto const name = say(sentences, "part_" + part);
            add_heading(document, name);
            document.blocks.push_back(empty_table(name, sentences));
        }
        std::get<TableBlock>(document.blocks.back()).rows.push_back(row_of(*term));
    }
    return document;
}

Document term_document(Term const& term, Sentences const& sentences) {
    Document document = titled(term.term);
    document.blocks.push_back(Paragraph{{{.text = term.meaning}}});
    if (!term.also.empty()) {
        document.blocks.push_back(Paragraph{
            {{.text = sentences.say("glossary.also", {{"names", joined(term.also, "and")}})}}});
    }
    TableBlock table;
    table.name = term.term;
    table.header = {say(sentences, "column_term"), say(sentences, "column_meaning")};
    table.header_shown = false;
    table.widths = {1, 3};
    auto const add = [&](std::string const& id, std::string const& text) {
        table.rows.push_back({{{{.text = say(sentences, id)}}, {{.text = text}}}});
    };
    add("used_by", term.used_by);
    add("mixed_up_with", term.mixed_up_with);
    add("source", term.basis.source);
    add("column_sure", std::string(words_of(term.basis.verification)));
    document.blocks.push_back(std::move(table));
    return document;
}

Json to_json(Term const& term) {
    return {{"id", term.id},
            {"term", term.term},
            {"also", term.also},
            {"part", term.part},
            {"meaning", term.meaning},
            {"used_by", term.used_by},
            {"mixed_up_with", term.mixed_up_with},
            {"source", term.basis.source},
            {"verification", id_of(term.basis.verification)}};
}

}  // namespace parallax
