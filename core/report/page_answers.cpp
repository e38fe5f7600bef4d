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

/// Whether two answers to one question do not say the same.
bool some_differ(std::vector<AnswerCard> const& cards) {
    for (std::size_t i = 0; i < cards.size(); ++i) {
        for (std::size_t j = i + 1; j < cards.size(); ++j) {
            bool const comparable = cards[i].question == cards[j].question && cards[i].level &&
                                    cards[j].level && !cards[i].history && !cards[j].history;
            if (comparable && cards[i].level->word != cards[j].level->word) return true;
        }
    }
    return false;
}

}  // namespace

void add_answers(PageInProgress& page) {
    bool const differ = some_differ(page.view.cards);
    page.blocks.push_back(section(page.say(differ ? "answers_differ" : "answers"),
                                  page.say(differ ? "answers_differ_aside" : "answers_aside")));
    for (std::string const& also : page.view.also_on_record) page.warn("also", {{"text", also}});
    std::vector<AnswerCard> cards = page.view.cards;
    cards.insert(cards.end(), page.view.management.begin(), page.view.management.end());
    if (cards.empty()) {
        page.blocks.push_back(Paragraph{plain_words(page.say("answers_empty"))});
        return;
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
    add_left_out(page, page.blocks, 2, "answers_left_out", cards.size() - shown);
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
    add_left_out(page, page.blocks, 3, "controls_left_out", controls.size() - shown);
}

}  // namespace parallax
