// Title, who and when, and part 1 of the conference page.

#include "report/page_parts.hpp"
#include "support/text.hpp"

namespace parallax {

namespace {

constexpr int most_words_in_breath = 65;

/// The page is read for the meeting only on a day the meeting can have been.
std::string meeting(PageInProgress const& page) {
    ImpreciseDate const& day = page.kase.conference;
    if (!day.known() || !day.possibly_by(page.as_of) || day.last() < page.as_of) {
        std::string const words =
            page.as_of_words.empty() ? date_in_words(page.as_of) : page.as_of_words;
        return page.say("as_known", {{"when", words}});
    }
    std::string const title =
        page.kase.conference_title.empty() ? page.say("a_conference") : page.kase.conference_title;
    return page.say("meeting", {{"title", title}, {"when", day.words()}});
}

/// Up to when the facts of one answer reach; not known where its record does not say.
ImpreciseDate facts_of(AnswerCard const& card, Case const& kase) {
    for (Assessment const& record : kase.assessments)
        if (record.code == card.assessment) return record.facts_up_to;
    return {};
}

/// One date would speak for answers that state none, so those are counted.
std::string facts_up_to(PageInProgress& page) {
    ImpreciseDate latest;
    int not_stated = 0;
    for (auto const* cards : {&page.view.cards, &page.view.management}) {
        for (AnswerCard const& card : *cards) {
            auto const date = facts_of(card, page.kase);
            if (!date.known()) {
                ++not_stated;
            } else if (!latest.known() || date.last() > latest.last()) {
                latest = date;
            }
        }
    }
    if (!latest.known()) {
        page.warn("no_facts_date");
        return page.say("facts_up_to_not_stated");
    }
    if (not_stated == 0) return page.say("facts_up_to", {{"date", latest.words()}});
    return page.say("facts_up_to_some",
                    {{"date", latest.words()}, {"count", std::to_string(not_stated)}});
}

std::string out_of_date(PageInProgress const& page) {
    PageLine const* line = next_look(page);
    if (!line) return page.say("out_of_date_not_set");
    bool const passed = has_passed(*line, page.as_of);
    return page.say(passed ? "out_of_date_passed" : "out_of_date", {{"date", line->when.words()}});
}

}  // namespace

void add_who_and_when(PageInProgress& page) {
    std::string const about =
        page.kase.page_about.empty() ? page.kase.reference : page.kase.page_about;
    page.blocks.push_back(
        Heading{.level = 1, .run = {{.text = page.say("title", {{"about", about}})}}});
    std::string const made_by = page.kase.made_by.empty()
                                    ? page.say("made_by_not_stated")
                                    : page.say("made_by", {{"who", page.kase.made_by}});
    std::string const children = children_on(page.kase, page.as_of, page.sentences);
    std::string const words =
        children + " " + meeting(page) + " " + made_by + " " + facts_up_to(page) + " ";
    page.blocks.push_back(
        Paragraph{{{.text = words}, {.text = out_of_date(page), .strong = true}}});
}

void add_in_one_breath(PageInProgress& page) {
    page.blocks.push_back(section(page.say("breath")));
    auto const lines = page.lines("summary");
    if (lines.empty()) {
        page.warn("breath_empty");
        page.blocks.push_back(Paragraph{plain_words(page.say("breath_empty"))});
        return;
    }
    std::string text = lines.front()->text;
    int words = count_words(text);
    std::size_t used = 1;
    // A line is left out whole: half a sentence would say something else.
    while (used < lines.size() && words + count_words(lines[used]->text) <= most_words_in_breath) {
        words += count_words(lines[used]->text);
        text += " " + lines[used++]->text;
    }
    if (words > most_words_in_breath)
        page.warn("breath_long", {{"words", std::to_string(words)},
                                  {"limit", std::to_string(most_words_in_breath)}});
    page.blocks.push_back(Paragraph{{{.text = std::move(text)}}});
    add_left_out(page, page.blocks, {1, "sentences_left_out", words_from(lines, used)});
}

}  // namespace parallax
