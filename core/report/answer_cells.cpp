#include "report/answer_cells.hpp"

#include "instrument/verification_summary.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <cctype>

namespace parallax {

namespace {

Span plain(std::string text) { return {.text = std::move(text)}; }
Span strong(std::string text) { return {.text = std::move(text), .strong = true}; }

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// How far the rules of an answer scored here are checked; empty of a recorded one.
std::string scored_here(AnswerCard const& card) {
    if (card.provenance.empty()) return {};
    return card.definition ? how_far_checked(*card.definition) : card.provenance;
}

void add_sentence(std::string& text, std::string const& sentence) {
    if (!sentence.empty()) text += " " + sentence;
}

}  // namespace

Run emphasised(std::string_view text) {
    Run run;
    std::string usual;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && is_letter(text[end])) ++end;
        auto const word = text.substr(at, end - at);
        // "More likely than not" denies nothing.
        bool const denies = word == "not" && !text.substr(0, at).ends_with("than ");
        if (denies || word == "unless") {
            if (!usual.empty()) run.push_back(plain(std::move(usual)));
            usual.clear();
            run.push_back(strong(std::string(word)));
        } else {
            end = std::max(end, at + 1);
            usual += text.substr(at, end - at);
        }
        at = end;
    }
    if (!usual.empty()) run.push_back(plain(std::move(usual)));
    return run;
}

Run question_cell(AnswerCard const& card) { return {strong(card.question)}; }

Run level_cell(AnswerCard const& card, Sentences const& sentences) {
    Run run;
    if (card.level) {
        Span word = strong(card.level->word);
        // A management level is about meetings; dots would make it look like a place on a scale.
        if (!card.management && card.level->first >= 0)
            word.figure = dots(card.level->first, card.level->last, card.level->count,
                               DotSize::card, card.level->spoken());
        word.hold = true;
        run.push_back(std::move(word));
        for (Span& span : emphasised(" (" + card.level->meaning + ")"))
            run.push_back(std::move(span));
        if (card.management) {
            auto const meetings = sentences.say("conference_page.about_meetings");
            for (Span& span : emphasised(". " + meetings)) run.push_back(std::move(span));
        }
    } else {
        run = emphasised(card.no_level);
    }
    if (!card.note.empty() && !run.empty()) {
        run.back().break_after = true;
        for (Span& span : emphasised(card.note)) run.push_back(std::move(span));
    }
    return run;
}

std::string spelled_tool(AnswerCard const& card) {
    if (!card.definition) return card.tool;
    Definition const& tool = *card.definition;
    std::string const note =
        card.tool.find(", ") == std::string::npos ? "" : card.tool.substr(card.tool.find(", "));
    // Where the record does not say which scale, the spelled name must not either.
    bool const scale_open = !card.tool.starts_with(tool.name);
    std::string const name =
        scale_open ? tool.spelled.substr(0, tool.spelled.find(',')) : tool.spelled;
    return ", " + lower(name) == lower(note) ? name : name + note;
}

Run who_cell(AnswerCard const& card, Sentences const& sentences) {
    std::string text =
        sentences.say(card.computed ? "conference_page.who_computed" : "conference_page.who",
                      {{"maker", card.maker},
                       {"period", with_short_months(card.period)},
                       {"tool", spelled_tool(card)},
                       {"computed", with_short_months(card.computed_on)}});
    if (card.history) add_sentence(text, sentences.say("conference_page.over_now"));
    if (card.computed) add_sentence(text, scored_here(card));
    add_sentence(text, card.label);
    return {plain(std::move(text))};
}

std::string with_short_months(std::string text) {
    for (unsigned number : {1u, 2u, 8u, 9u, 10u, 11u, 12u}) {
        std::string const month = month_name(std::chrono::month(number));
        auto const at = text.find(month);
        if (at == std::string::npos) continue;
        text.replace(at, month.size(), month.substr(0, number == 9 ? 4 : 3));
        return with_short_months(std::move(text));
    }
    return text;
}

}  // namespace parallax
