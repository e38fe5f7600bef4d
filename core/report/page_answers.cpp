// Parts 2 and 3 of the conference page: what the tools answer, and what stops harm.

#include "report/answer_cells.hpp"
#include "report/page_parts.hpp"

#include <algorithm>

namespace parallax {

namespace {

Row control_row(PageInProgress const& page, ControlOn const& on) {
    std::string const& name =
        on.control->page_name.empty() ? on.control->name : on.control->page_name;
    Span state{.text = page.say("state_" + on.state), .figure = symbol(on.state)};
    return {{{{.text = name}},
             {{.text = on.owner}},
             {{.text = with_short_months(on.last_proved)}},
             {{.text = with_short_months(on.ends)}},
             {state}}};
}

bool differ(AnswerCard const& first, AnswerCard const& second, Sentences const& sentences) {
    bool const now = !first.history && !second.history;
    if (!now || !first.level || !second.level) return false;
    bool const one_question = relate(first, second, sentences).kind == RelationKind::same;
    return one_question && first.level->word != second.level->word;
}

/// Whether two answers to one question do not say the same.
bool some_differ(std::vector<AnswerCard> const& cards, Sentences const& sentences) {
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (std::size_t j = i + 1; j < cards.size(); ++j) {
            if (differ(cards[i], cards[j], sentences)) return true;
        }
    }
    return false;
}

std::string with_date(std::string name, std::string const& date) {
    return date.empty() ? name : name + ", " + date;
}

/// "Risk Matrix 2000, scale not stated; Police, from 2009" is how an answer left out is named.
std::string name_of(AnswerCard const& card) {
    return with_date(with_date(spelled_tool(card), card.maker), card.period);
}

/// A control by its short name, from when it began or was known of.
std::string name_of(ControlOn const& on) {
    auto const& control = *on.control;
    auto const& name = control.page_name.empty() ? control.name : control.page_name;
    return with_date(name, control.began.words());
}

template <class Shown>
std::vector<std::string> names_from(std::vector<Shown> const& all, std::size_t shown) {
    std::vector<std::string> names;
    for (std::size_t i = shown; i < all.size(); ++i) names.push_back(name_of(all[i]));
    return names;
}

/// Answers of a later day are not on the page of this one; that there are some is.
void add_later(PageInProgress& page) {
    if (!page.view.later) return;
    page.blocks.push_back(Paragraph{plain_words(with_short_months(page.view.later->line_spelled))});
}

}  // namespace

void add_answers(PageInProgress& page) {
    bool const differ = some_differ(page.view.cards, page.sentences);
    page.blocks.push_back(section(page.say(differ ? "answers_differ" : "answers"),
                                  page.say(differ ? "answers_differ_aside" : "answers_aside")));
    for (WordsOnly const& also : page.view.also_on_record) page.warn("also", {{"text", also.line}});
    std::vector<AnswerCard> cards = page.view.cards;
    cards.insert(cards.end(), page.view.management.begin(), page.view.management.end());
    if (cards.empty()) {
        page.blocks.push_back(Paragraph{plain_words(page.say("answers_empty"))});
        return add_later(page);
    }
    TableBlock table;
    table.name = page.say("side_answers");
    table.header = {page.say("column_question"), page.say("column_answer"), page.say("column_who")};
    table.header_shown = false;
    table.widths = {230, 288, 302};
    std::size_t const shown = std::min(page.limits.answers, cards.size());
    for (std::size_t i = 0; i < shown; ++i)
        table.rows.push_back({{question_cell(cards[i]), level_cell(cards[i], page.sentences),
                               who_cell(cards[i], page.sentences)}});
    if (shown > 0) page.blocks.push_back(std::move(table));
    add_left_out(page, page.blocks, {2, "answers_left_out", names_from(cards, shown), true});
    add_later(page);
}

void add_controls(PageInProgress& page) {
    page.blocks.push_back(section(page.say("controls")));
    auto const controls = controls_on(page.kase, page.as_of, page.sentences);
    if (controls.empty()) {
        page.blocks.push_back(Paragraph{plain_words(page.say("controls_empty"))});
        return;
    }
    TableBlock table;
    table.name = page.say("controls");
    table.header = {page.say("column_control"), page.say("column_checks"),
                    page.say("column_proved"), page.say("column_ends"), page.say("column_state")};
    table.widths = {161, 105, 72, 84, 82};
    std::size_t const shown = std::min(page.limits.controls, controls.size());
    for (std::size_t i = 0; i < shown; ++i) table.rows.push_back(control_row(page, controls[i]));
    page.blocks.push_back(std::move(table));
    add_left_out(page, page.blocks,
                 {3, "controls_left_out", names_from(controls, shown), page.limits.names_left_out});
}

}  // namespace parallax
