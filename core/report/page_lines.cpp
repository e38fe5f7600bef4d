// Parts 4 to 7 of the conference page, made from the lines people wrote for it.

#include "casework/known_by.hpp"
#include "report/page_parts.hpp"

#include <algorithm>

namespace parallax {

namespace {

constexpr std::size_t least_unknown = 3;
constexpr std::size_t most_unknown = 5;
constexpr std::size_t most_questions = 5;

std::vector<std::string> children_on(Case const& kase, Date as_of) {
    std::vector<std::string> children;
    for (Person const& person : kase.people) {
        if (person.role == "child" && known_by(person, as_of)) children.push_back(person.code);
    }
    return children;
}

std::vector<Block> unknown_box(PageInProgress& page) {
    std::vector<Block> blocks{section(page.say("unknown"))};
    auto const lines = page.lines("unknown");
    if (lines.empty()) blocks.push_back(Paragraph{plain_words(page.say("unknown_empty"))});
    std::size_t const shown = std::min(most_unknown, lines.size());
    for (std::size_t i = 0; i < shown; ++i)
        blocks.push_back(Paragraph{plain_words(lines[i]->text)});
    if (lines.size() < least_unknown)
        page.warn("few_unknown", {{"count", std::to_string(lines.size())},
                                  {"least", std::to_string(least_unknown)}});
    add_left_out(page, blocks, {5, "unknown_left_out", words_from(lines, shown)});
    return blocks;
}

void warn_of_missing_questions(PageInProgress& page, std::vector<PageLine const*> const& lines) {
    auto const asked = [&](std::string const& who) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](PageLine const* line) { return line->about == who; });
    };
    for (std::string const& child : children_on(page.kase, page.as_of))
        if (!asked(child)) page.warn("no_question", {{"who", child}});
    if (!asked(page.say("other_children"))) page.warn("other_children");
}

std::vector<Block> questions_box(PageInProgress& page) {
    std::vector<Block> blocks{section(page.say("questions"))};
    auto const lines = page.lines("question");
    if (lines.empty()) blocks.push_back(Paragraph{plain_words(page.say("questions_empty"))});
    // One for each child and one for other children always have room.
    std::size_t const most =
        std::max(most_questions, children_on(page.kase, page.as_of).size() + 1);
    std::size_t const shown = std::min(most, lines.size());
    for (std::size_t i = 0; i < shown; ++i) {
        Run run;
        if (!lines[i]->about.empty())
            run.push_back(
                {.text = page.say("question_about", {{"about", lines[i]->about}}), .strong = true});
        run.push_back({.text = (run.empty() ? "" : " ") + lines[i]->text});
        blocks.push_back(Paragraph{std::move(run)});
    }
    warn_of_missing_questions(page, lines);
    add_left_out(page, blocks, {6, "questions_left_out", words_from(lines, shown)});
    return blocks;
}

/// The day itself, where it is still to come; else that it has passed, or that there is none.
Run day_of_look(PageInProgress& page, PageLine const* dated) {
    if (!dated) return plain_words(page.say("out_of_date_not_set"));
    std::string const day = dated->when.words();
    if (!has_passed(*dated, page.as_of)) return {{.text = day, .strong = true}};
    page.warn("next_look_passed", {{"date", day}});
    return {{.text = page.say("next_look_passed", {{"date", day}}), .strong = true}};
}

}  // namespace

void add_unless(PageInProgress& page) {
    page.blocks.push_back(section(page.say("unless"), page.say("unless_aside")));
    auto const lines = page.lines("unless");
    if (lines.empty()) {
        page.warn("no_unless");
        page.blocks.push_back(Paragraph{plain_words(page.say("unless_empty"))});
        return;
    }
    auto const agreed = [&](std::string const& words) {
        return plain_words(words.empty() ? page.say("not_agreed") : words);
    };
    TableBlock table;
    table.name = page.say("unless");
    table.header = {page.say("column_change"), page.say("column_sees"), page.say("column_tells"),
                    page.say("column_within")};
    table.widths = {255, 215, 204, 146};
    std::size_t const shown = std::min(page.limits.changes, lines.size());
    for (std::size_t i = 0; i < shown; ++i) {
        PageLine const& line = *lines[i];
        table.rows.push_back({{{{.text = line.text}},
                               agreed(line.who_sees),
                               agreed(line.tells),
                               agreed(line.within)}});
        if (line.who_sees.empty() || line.tells.empty() || line.within.empty())
            page.warn("unless_gap", {{"change", line.text}});
    }
    page.blocks.push_back(std::move(table));
    add_left_out(page, page.blocks, {4, "unless_left_out", words_from(lines, shown)});
}

void add_unknown_and_questions(PageInProgress& page) {
    auto left = unknown_box(page);
    auto right = questions_box(page);
    page.blocks.push_back(Columns{std::move(left), std::move(right)});
}

PageLine const* next_look(PageInProgress const& page) {
    PageLine const* ahead = nullptr;
    PageLine const* missed = nullptr;
    for (PageLine const* line : page.lines("next_look")) {
        if (!line->when.known()) continue;
        if (has_passed(*line, page.as_of)) {
            if (!missed || missed->when.last() < line->when.last()) missed = line;
        } else if (!ahead || line->when.first() < ahead->when.first()) {
            ahead = line;
        }
    }
    return ahead ? ahead : missed;
}

bool has_passed(PageLine const& line, Date as_of) { return line.when.last() < as_of; }

void add_next_look(PageInProgress& page) {
    Heading heading = section(page.say("next_look"));
    auto const lines = page.lines("next_look");
    if (lines.empty()) {
        page.warn("no_next_look");
        heading.aside = plain_words(page.say("next_look_empty"));
        page.blocks.push_back(std::move(heading));
        return;
    }
    PageLine const* dated = next_look(page);
    if (!dated) page.warn("no_next_look");
    PageLine const& line = dated ? *dated : *lines.front();
    heading.aside = day_of_look(page, dated);
    bool const ahead = dated && !has_passed(*dated, page.as_of);
    std::string rest = ahead ? "." : "";
    if (!line.text.empty())
        rest = ahead ? page.say("next_look_or", {{"triggers", line.text}})
                     : " " + page.say("next_look_triggers", {{"triggers", line.text}});
    if (!line.tells.empty()) rest += " " + page.say("called_by", {{"who", line.tells}});
    heading.aside.push_back({.text = std::move(rest)});
    page.blocks.push_back(std::move(heading));
}

}  // namespace parallax
