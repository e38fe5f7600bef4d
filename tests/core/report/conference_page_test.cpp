#include "report/conference_page.hpp"

#include "core/report/example.hpp"
#include "report/writers.hpp"
#include "support/catch.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <set>

using namespace parallax;
using test::contains;
using test::example;

namespace {

/// Words with single spaces, so that line breaks do not matter.
std::string flat(std::string const& text) {
    std::string words;
    for (char const c : text) {
        char const next = c == '\n' ? ' ' : c;
        if (next != ' ' || !words.ends_with(' ')) words += next;
    }
    return words;
}

std::string flat_page(Document const& page) { return flat(to_text(page, 4000)); }

TableBlock table_after(Document const& page, std::string const& heading) {
    for (std::size_t i = 0; i + 1 < page.blocks.size(); ++i) {
        auto const* title = std::get_if<Heading>(&page.blocks[i]);
        if (title && plain_text(title->run).ends_with(heading))
            return std::get<TableBlock>(page.blocks[i + 1]);
    }
    throw std::logic_error("the page has no table below " + heading);
}

std::vector<std::string> words_of_row(TableBlock const& table, std::size_t row) {
    std::vector<std::string> words;
    for (Run const& cell : table.rows.at(row).cells) words.push_back(plain_text(cell));
    return words;
}

bool warns(Document const& page, std::string const& words) {
    return std::any_of(page.warnings.begin(), page.warnings.end(), [&](auto const& warning) {
        return warning.find(words) != std::string::npos;
    });
}

PageLine line(std::string kind, std::string text) {
    PageLine line;
    line.code = "X" + text.substr(0, 3);
    line.kind = std::move(kind);
    line.text = std::move(text);
    return line;
}

/// The example with one line of a kind instead of those it has.
Case with_only(std::string const& kind, std::vector<PageLine> lines) {
    Case kase = example().kase;
    std::erase_if(kase.page_lines, [&](PageLine const& it) { return it.kind == kind; });
    kase.page_lines.insert(kase.page_lines.end(), lines.begin(), lines.end());
    return kase;
}

/// Level words that stand without a bracket after them.
std::vector<std::string> bare_levels(std::string const& text) {
    std::set<std::string> words;
    for (Instrument const& instrument : example().catalogue.all())
        for (Level const& level : instrument.definition().levels) words.insert(level.word);
    std::vector<std::string> bare;
    auto const part_of_word = [&](std::size_t at) {
        return at < text.size() && std::isalnum(static_cast<unsigned char>(text[at])) != 0;
    };
    for (std::string const& word : words) {
        for (auto at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
            auto const end = at + word.size();
            if ((at > 0 && part_of_word(at - 1)) || part_of_word(end)) continue;
            bool const span = text.compare(end, 4, " to ") == 0;
            if (text.compare(end, 2, " (") != 0 && !span) bare.push_back(text.substr(at, 40));
        }
    }
    return bare;
}

}  // namespace

TEST_CASE("The page has its seven parts in their fixed order") {
    auto const text = flat_page(example().page());
    std::size_t last = 0;
    for (auto const* part :
         {"HH: what we know and how we know it", "1 In one breath",
          "2 Answers to different questions", "3 What stops harm today",
          "4 What would change our mind", "5 What we do not know", "6 Questions for the room",
          "7 Next look", "EX-0001. Computed locally, not an official record."}) {
        INFO(part);
        auto const at = text.find(part);
        REQUIRE(at != std::string::npos);
        CHECK(at >= last);
        last = at;
    }
}

TEST_CASE("The head of the page says who, when, from which facts and until when") {
    auto const text = flat_page(example().page());
    // Whoever reads it knows whose children they are: the adults take no room.
    CHECK_THAT(text, contains("HH, a few months old. First child protection conference, autumn "
                              "2009. Made by police and probation. Facts up to: not stated. Out of "
                              "date after January 2010."));
    CHECK_THAT(text, !contains("Adult:"));
    CHECK(warns(example().page(), "up to which date its facts go"));
}

TEST_CASE("A date of the facts that some answers state does not speak for the others") {
    Case kase = example().kase;
    kase.assessments[0].facts_up_to = ImpreciseDate::parse("October 2009").value();
    CHECK_THAT(flat_page(example().page_of(kase, example().conference)),
               contains("Facts up to October 2009; not stated for 3 answers."));
}

TEST_CASE("The example's four answers stand in the fixed order, question first") {
    auto const table = table_after(example().page(), "Answers to different questions");
    REQUIRE(table.rows.size() == 4);
    CHECK(words_of_row(table, 0)[0] == "Could children be seriously harmed, and how soon?");
    CHECK(words_of_row(table, 0)[1] ==
          "Medium (signs are there; unlikely unless circumstances change)");
    CHECK(words_of_row(table, 1)[1] ==
          "High (3rd of 4 groups; it does not mean more likely than not)");
    CHECK(words_of_row(table, 2)[1] == "Low (chance of a non-sexual offence within 2 years)");
    CHECK(words_of_row(table, 3)[1] ==
          "Level 1 (one agency leads). It is not low, medium or high.");
}

TEST_CASE("Tools are spelled out on the page and an answer that is over says so") {
    auto const table = table_after(example().page(), "Answers to different questions");
    CHECK(words_of_row(table, 0)[2] ==
          "Probation, 2008 to about Oct 2009. Risk of serious harm. "
          "Now over: nobody keeps it up.");
    CHECK(words_of_row(table, 1)[2] ==
          "Police, from 2009. Risk Matrix 2000, scale and version not stated.");
    CHECK(words_of_row(table, 1)[0] ==
          "Where does his record rank for a new sex conviction? (scale not stated)");
    CHECK_THAT(words_of_row(table, 2)[2], contains("Offender Assessment System"));
    auto const text = flat_page(example().page());
    for (auto const* short_name : {"RM2000", "RoSH", "OASys", "MAPPA"})
        CHECK_THAT(text, !contains(short_name));
}

TEST_CASE("Chances and ranks have dots, a management level has none") {
    auto const table = table_after(example().page(), "Answers to different questions");
    CHECK(table.rows[1].cells[1][0].figure->alternative == "High, 3 of 4");
    CHECK_FALSE(table.rows[3].cells[1][0].figure);
}

TEST_CASE("No level stands on any page of the example without its meaning") {
    for (Moment const& moment : moments(example().kase)) {
        INFO(moment.words);
        CHECK(bare_levels(flat_page(example().page_of(example().kase, moment.day))).empty());
        auto const side = side_by_side_document(example().kase, example().catalogue,
                                                example().sentences, moment.day, moment.words);
        CHECK(bare_levels(flat_page(side)).empty());
    }
}

TEST_CASE("What stops harm shows the state known that day, with a shape and a word") {
    auto const table = table_after(example().page(), "What stops harm today");
    REQUIRE(table.rows.size() == 6);
    CHECK(words_of_row(table, 0) == std::vector<std::string>{"Mother's protection", "nobody named",
                                                             "never tested", "not recorded",
                                                             "Not known"});
    CHECK(words_of_row(table, 2)[4] == "Not known");  // software: no proof was on file
    CHECK(words_of_row(table, 3)[4] == "Working");
    CHECK(words_of_row(table, 5)[4] == "Ended");
    for (Row const& row : table.rows) CHECK(row.cells[4][0].figure.has_value());
}

TEST_CASE("More controls than six are left out, and the page says how many") {
    // Thirteen controls were begun or ended by autumn 2009.
    auto const on = controls_on(example().kase, example().conference, example().sentences);
    auto const page = example().page();
    auto const left = std::to_string(on.size() - 6) + " controls left out, see the case file: ";
    CHECK_THAT(flat_page(page), contains(left));
    CHECK(warns(page, left));
}

TEST_CASE("A fifth answer is left out, and the page says so") {
    Case kase = example().kase;
    Assessment more = kase.assessments[2];
    REQUIRE(more.instrument == "rm2000-s");
    more.code = "R99";
    more.agency = "probation";
    more.level = "medium";
    kase.assessments.push_back(more);
    auto const page = example().page_of(kase, example().conference);
    CHECK(table_after(page, "Answers: two to the same question differ").rows.size() == 4);
    // In the fixed order the level of management comes last.
    CHECK_THAT(flat_page(page),
               contains("1 answer left out, see the case file: Multi-agency public protection "
                        "arrangements, Police and probation, about October 2009."));
}

TEST_CASE("An answer scored here with recalled rules says that they are not checked") {
    Case kase = example().kase;
    Assessment scored;
    scored.code = "R99";
    scored.mode = "computed";
    scored.instrument = "rm2000-s";
    scored.edition = "standard";
    scored.agency = "police";
    scored.made = ImpreciseDate::parse("October 2009").value();
    scored.scored_on = "2009-10-31";
    scored.answers = R"({"gender":"male"})";
    kase.assessments = {scored};
    auto const text = flat_page(example().page_of(kase, example().conference));
    CHECK_THAT(text, contains("recalled and not checked"));
}

TEST_CASE("An answer scored here is not signed: it says on which day, from the facts of which") {
    Case kase = example().kase;
    Assessment scored;
    scored.code = "R99";
    scored.mode = "computed";
    scored.instrument = "rm2000-s";
    scored.edition = "standard";
    scored.agency = "police";
    scored.made = ImpreciseDate::parse("31 October 2009").value();
    scored.scored_on = "2009-10-31";
    scored.computed_on = "2026-11-22";
    scored.answers = R"({"gender":"male"})";
    kase.assessments = {scored};
    CHECK_THAT(flat_page(example().page_of(kase, example().conference)),
               contains("Computed with Parallax on 22 Nov 2026. Facts as of 31 Oct 2009.") &&
                   contains("Filled in by: Police."));
}

TEST_CASE("Answers dated after the day of the page are named on it, with their dates") {
    Case kase = example().kase;
    auto& later = kase.assessments.front();
    later.made = ImpreciseDate::parse("2 January 2015").value();
    kase.assessments = {later, kase.assessments[1]};
    auto const text = flat_page(example().page_of(kase, *parse_iso_date("2014-11-04")));
    CHECK_THAT(text, contains("1 answer was not yet on record on 4 Nov 2014 and is not shown: ") &&
                         contains(", 2 Jan 2015."));
    auto const side = side_by_side_document(kase, example().catalogue, example().sentences,
                                            *parse_iso_date("2014-11-04"), "");
    CHECK_THAT(flat_page(side), contains("1 answer was not yet on record on 4 November 2014"));
}

TEST_CASE("A style instrument carries its label onto the page") {
    Case kase = example().kase;
    Assessment style;
    style.code = "R99";
    style.mode = "recorded";
    style.instrument = "arms-style";
    style.agency = "police";
    style.made = ImpreciseDate::parse("October 2009").value();
    style.level = "high";
    kase.assessments = {style};
    auto const* tool = example().catalogue.find("arms-style");
    REQUIRE(tool);
    REQUIRE_FALSE(tool->definition().label.empty());
    auto const text = flat_page(example().page_of(kase, example().conference));
    CHECK_THAT(text, contains(tool->definition().label));
}

TEST_CASE("Lines hold from their first day to their last, that day included") {
    Case kase = with_only("unknown", {line("unknown", "Before."), line("unknown", "After.")});
    auto& before = kase.page_lines[kase.page_lines.size() - 2];
    auto& after = kase.page_lines.back();
    before.until = ImpreciseDate::parse("2009-11-01").value();
    after.from = ImpreciseDate::parse("2009-11-02").value();
    auto const on = [&](char const* day) {
        return flat_page(example().page_of(kase, *parse_iso_date(day)));
    };
    CHECK_THAT(on("2009-11-01"), contains("Before.") && !contains("After."));
    CHECK_THAT(on("2009-11-02"), !contains("Before.") && contains("After."));
    before.until = after.from;  // the one replaces the other on that day
    CHECK_THAT(on("2009-11-02"), !contains("Before.") && contains("After."));
}

TEST_CASE("Part 1 has room for 65 words; whole lines are left out beyond that") {
    std::string forty;
    for (int i = 0; i < 40; ++i) forty += i == 0 ? "word" : " word";
    auto const page =
        example().page_of(with_only("summary", {line("summary", forty), line("summary", forty)}),
                          example().conference);
    CHECK_THAT(flat_page(page), contains("1 line left out, see the case file."));
    CHECK(warns(page, "1 line left out, see the case file: " + forty));
    auto const long_page = example().page_of(
        with_only("summary", {line("summary", forty + " " + forty)}), example().conference);
    CHECK(warns(long_page, "80 words"));
}

TEST_CASE("Fewer than three unknowns are said to the maker, and more than five are left out") {
    CHECK_FALSE(warns(example().page(), "Part 5"));
    auto const two =
        example().page_of(with_only("unknown", {line("unknown", "One."), line("unknown", "Two.")}),
                          example().conference);
    CHECK(warns(two, "Part 5 has 2 lines"));
    std::vector<PageLine> six;
    for (auto const* text : {"One.", "Two.", "Three.", "Four.", "Five.", "Six."})
        six.push_back(line("unknown", text));
    auto const text = flat_page(example().page_of(with_only("unknown", six), example().conference));
    CHECK_THAT(text, contains("Five.") && !contains("Six."));
    CHECK_THAT(text, contains("1 line left out"));
}

TEST_CASE("A page without a date to look again says so") {
    auto const page = example().page_of(with_only("next_look", {}), example().conference);
    CHECK(warns(page, "no date to look again"));
    CHECK_THAT(flat_page(page), contains("No date to look again."));
}

TEST_CASE("A day to look again that has passed is said to have passed") {
    auto first = line("next_look", "a baby is expected");
    first.when = *ImpreciseDate::parse("October 2009");
    auto const kase = with_only("next_look", {first});
    auto const day = *parse_iso_date("2009-11-30");
    auto const page = example().page_of(kase, day);
    CHECK(warns(page, "The day to look again, October 2009, has passed."));
    auto const text = flat_page(page);
    CHECK_THAT(text, contains("Out of date: the day to look again, October 2009, has passed."));
    CHECK_THAT(
        text,
        contains("October 2009. That day has passed, and no new one is set. At once if a baby is"));
    CHECK_THAT(text, !contains("Out of date after"));
    auto second = line("next_look", "a second look");
    second.when = *ImpreciseDate::parse("January 2010");
    auto const anew = flat_page(example().page_of(with_only("next_look", {first, second}), day));
    CHECK_THAT(anew, contains("Out of date after January 2010.") && !contains("has passed"));
}

TEST_CASE("A child who was learned of late is asked about only from then on") {
    auto kase = example().kase;
    Person late;
    late.code = "LATE";
    late.role = "child";
    late.born = *ImpreciseDate::parse("2005");
    late.known_from = *ImpreciseDate::parse("May 2014");
    kase.people.push_back(late);
    CHECK_FALSE(warns(example().page_of(kase, *parse_iso_date("2009-11-30")), "LATE"));
    CHECK(warns(example().page_of(kase, *parse_iso_date("2014-06-30")), "LATE"));
}

TEST_CASE("Words that comfort without saying why are pointed out") {
    auto const page = example().page_of(
        with_only("summary", {line("summary", "HH is safe. He is monitored. RM2000 says High.")}),
        example().conference);
    CHECK(warns(page, "“safe”"));
    CHECK(warns(page, "“monitored”"));
    CHECK(warns(page, "“High”"));
    CHECK(warns(page, "“RM2000”"));
    auto const other = example().page_of(
        with_only("summary", {line("summary", "Safeguarding is planned. The highway is near.")}),
        example().conference);
    CHECK_FALSE(warns(other, "“"));
}

TEST_CASE("The example needs no warning but of what has no room") {
    for (auto const& warning : example().page().warnings) {
        INFO(warning);
        // The review does not say up to which date the facts of any answer go.
        CHECK((warning.starts_with("On record, but not on the page") ||
               warning.starts_with("Part 3: ") || warning.starts_with("No answer says up to")));
    }
}

TEST_CASE("A new case says in every box what to ask") {
    Case kase;
    kase.reference = "NEW-1";
    auto const page = example().page_of(kase, example().conference);
    auto const text = flat_page(page);
    std::size_t boxes = 0;
    for (auto at = text.find("Nothing recorded. Ask"); at != std::string::npos;
         at = text.find("Nothing recorded. Ask", at + 1))
        ++boxes;
    CHECK(boxes == 6);
    CHECK_THAT(text, contains("No date set. Ask"));
    CHECK_THAT(text, contains("NEW-1: what we know"));
    CHECK_THAT(text, contains("Children: not recorded in this case."));
    CHECK(warns(page, "Part 1 is empty"));
    CHECK(warns(page, "Part 4 is empty"));
}

TEST_CASE("A control that failed shows as failed on a later day") {
    // Known by October 2010: the software had stopped working.
    auto const page = example().page_of(example().kase, *parse_iso_date("2010-10-31"));
    CHECK(words_of_row(table_after(page, "What stops harm today"), 2)[4] == "Failed");
}

TEST_CASE("Side by side as a document starts with the banner and asks before it answers") {
    auto const document =
        side_by_side_document(example().kase, example().catalogue, example().sentences,
                              example().conference, "Autumn 2009, first conference");
    auto const text = flat_page(document);
    CHECK_THAT(text, contains("As known: Autumn 2009, first conference."));
    CHECK_THAT(text, contains("4 answers to 4 different questions."));
    CHECK(text.find("4 answers") < text.find("Could children be seriously harmed"));
    CHECK_THAT(text, contains("How it is managed"));
    CHECK_THAT(text, contains("Also on record"));
    auto const table = table_after(document, "Answers");
    CHECK(table.rows.size() == 3);
    CHECK_THAT(words_of_row(table, 1)[3],
               contains("Counts: any new sex conviction.\nTo whom: anyone.\nBy when: long term."));
}
