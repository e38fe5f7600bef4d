#include "report/what_changed_document.hpp"

#include "report/answer_cells.hpp"

namespace parallax {

namespace {

/// "He got older (N4)": the codes are told in docs/what-changed.md.
std::string with_code(std::string const& name, std::string const& code) {
    return code.empty() ? name : name + " (" + code + ")";
}

class Writer {
public:
    explicit Writer(Sentences const& sentences) : sentences_(sentences) {}

    std::string say(std::string_view id) const {
        return sentences_.say("change." + std::string(id));
    }

    Heading heading(std::string_view id) const {
        return {.level = 2, .run = {{.text = say(id)}}, .rule_above = true};
    }

    TableBlock factors(std::vector<ChangeFactor> const& factors) const {
        TableBlock table;
        table.name = say("factors");
        table.header = {say("column_what"), say("column_result"), say("column_enough"),
                        say("column_needed")};
        table.widths = {42, 26, 18, 14};
        for (ChangeFactor const& factor : factors) table.rows.push_back(row(factor));
        return table;
    }

    TableBlock unseen(std::vector<UnseenChange> const& changes) const {
        TableBlock table;
        table.name = say("unseen");
        table.header = {say("column_unseen"), say("column_places")};
        table.widths = {30, 70};
        for (UnseenChange const& change : changes) {
            Run places;
            for (RecordPlace const& place : change.places) {
                if (!places.empty()) places.back().break_after = true;
                places.push_back({.text = place.words});
            }
            if (places.empty()) places.push_back({.text = change.ask, .quiet = true});
            table.rows.push_back({{{{.text = with_code(change.name, change.code), .strong = true}},
                                   std::move(places)}});
        }
        return table;
    }

private:
    Row row(ChangeFactor const& factor) const {
        Run what{{.text = with_code(factor.name, factor.code),
                  .strong = true,
                  .break_after = !factor.what.empty()}};
        if (!factor.what.empty()) what.push_back({.text = factor.what});
        auto const known = say("known_" + std::string(id_of(factor.known)));
        auto const result = factor.alone.empty() ? known : factor.alone;
        return {{std::move(what),
                 {{.text = result}},
                 {{.text = yes_or_no(factor.sufficient)}},
                 {{.text = yes_or_no(factor.necessary)}}}};
    }

    std::string yes_or_no(std::optional<bool> const& answer) const {
        if (!answer) return say("cannot_be_worked_out");
        return say(*answer ? "yes" : "no");
    }

    Sentences const& sentences_;
};

Json places_json(std::vector<RecordPlace> const& places) {
    Json list = Json::array();
    for (RecordPlace const& place : places) {
        list.push_back({{"kind", place.kind}, {"code", place.code}, {"words", place.words}});
    }
    return list;
}

Json or_null(std::optional<bool> const& answer) { return answer ? Json(*answer) : Json(); }

Json card_json(AnswerCard const& card) {
    return {{"assessment", card.assessment},
            {"tool", card.tool},
            {"period", card.period},
            {"level", card.level ? Json(card.level->full()) : Json()}};
}

}  // namespace

std::vector<Block> what_changed_blocks(WhatChanged const& changed, Sentences const& sentences) {
    Writer const writer(sentences);
    std::vector<Block> blocks;
    blocks.push_back(writer.heading("factors"));
    if (changed.factors.empty()) {
        auto const* id = changed.one_question ? "no_factors" : "not_looked_for";
        blocks.push_back(Paragraph{{{.text = writer.say(id)}}});
    } else {
        blocks.push_back(writer.factors(changed.factors));
    }
    blocks.push_back(writer.heading("unseen"));
    blocks.push_back(writer.unseen(changed.unseen));
    if (changed.decisions.empty()) return blocks;
    blocks.push_back(writer.heading("decisions"));
    for (RecordPlace const& place : changed.decisions) {
        blocks.push_back(Paragraph{{{.text = place.words + "."}}});
    }
    return blocks;
}

Document what_changed_document(WhatChanged const& changed, Case const& kase,
                               Sentences const& sentences) {
    Document document;
    document.title = sentences.say("change.title", {{"reference", kase.reference},
                                                    {"before", changed.before.assessment},
                                                    {"after", changed.after.assessment}});
    document.footer = sentences.say("conference_page.footer", {{"reference", kase.reference}});
    document.page_words = sentences.say("conference_page.page_number");
    auto& blocks = document.blocks;
    blocks.push_back(Heading{.level = 1, .run = {{.text = document.title}}});
    blocks.push_back(Paragraph{{{.text = changed.headline, .strong = true}}});
    blocks.push_back(Paragraph{emphasised(changed.explained)});
    blocks.push_back(Paragraph{emphasised(changed.line_sentence)});
    for (Block& block : what_changed_blocks(changed, sentences)) {
        blocks.push_back(std::move(block));
    }
    return document;
}

Json to_json(WhatChanged const& changed) {
    Json factors = Json::array();
    for (ChangeFactor const& factor : changed.factors) {
        factors.push_back({{"code", factor.code},
                           {"name", factor.name},
                           {"what", factor.what},
                           {"known", id_of(factor.known)},
                           {"sufficient", or_null(factor.sufficient)},
                           {"necessary", or_null(factor.necessary)},
                           {"alone", factor.alone}});
    }
    Json unseen = Json::array();
    for (UnseenChange const& change : changed.unseen) {
        unseen.push_back({{"code", change.code},
                          {"name", change.name},
                          {"places", places_json(change.places)},
                          {"ask", change.ask}});
    }
    return {{"before", card_json(changed.before)},
            {"after", card_json(changed.after)},
            {"headline", changed.headline},
            {"explained", changed.explained},
            {"line", id_of(changed.line)},
            {"line_sentence", changed.line_sentence},
            {"factors", std::move(factors)},
            {"unseen", std::move(unseen)},
            {"decisions", places_json(changed.decisions)}};
}

}  // namespace parallax
