#include "support/catch.hpp"
#include "support/date.hpp"
#include "support/imprecise_date.hpp"
#include "support/text.hpp"

using namespace parallax;

namespace {

Date date(char const* iso) { return parse_iso_date(iso).value(); }

std::string span(char const* words) {
    auto const parsed = ImpreciseDate::parse(words);
    if (!parsed) return "refused";
    CHECK(parsed->words() == words);
    return iso_date(parsed->first()) + " " + iso_date(parsed->last());
}

}  // namespace

TEST_CASE("a day that does not exist is refused") {
    CHECK(parse_iso_date("2009-02-28"));
    CHECK_FALSE(parse_iso_date("2009-02-29"));
    CHECK_FALSE(parse_iso_date("2009-2-8"));
    CHECK_FALSE(parse_iso_date("08/02/2009"));
}

TEST_CASE("a birthday on 29 February is reached on 1 March in a common year") {
    CHECK(completed_years(date("1984-02-29"), date("2009-02-28")) == 24);
    CHECK(completed_years(date("1984-02-29"), date("2009-03-01")) == 25);
    CHECK(completed_years(date("1984-02-29"), date("2008-02-29")) == 24);
}

TEST_CASE("whole months are truncated toward zero") {
    CHECK(whole_months(date("2009-01-31"), date("2009-02-28")) == 0);
    CHECK(whole_months(date("2009-01-15"), date("2009-03-15")) == 2);
    CHECK(whole_months(date("2009-01-15"), date("2009-03-14")) == 1);
    CHECK(whole_months(date("2009-03-14"), date("2009-01-15")) == -1);
}

TEST_CASE("a date is as precise as its words and no more") {
    CHECK(span("2009-10-31") == "2009-10-31 2009-10-31");
    CHECK(span("14 March 2009") == "2009-03-14 2009-03-14");
    CHECK(span("March 2009") == "2009-03-01 2009-03-31");
    CHECK(span("2009") == "2009-01-01 2009-12-31");
    CHECK(span("2010?") == "2010-01-01 2010-12-31");
    CHECK(span("autumn 2009") == "2009-09-01 2009-11-30");
    CHECK(span("winter 2009") == "2009-12-01 2010-02-28");
    CHECK(span("late 2010") == "2010-09-01 2010-12-31");
    CHECK(span("about October 2009") == "2009-09-01 2009-11-30");
    CHECK(span("about 14 March 2009") == "2009-03-07 2009-03-21");
    CHECK(span("by about October 2009") == "2009-09-01 2009-11-30");
    CHECK(span("from 2009") == "2009-01-01 2009-12-31");
    CHECK(span("2011 or 2012") == "2011-01-01 2012-12-31");
    CHECK(span("2008 to about October 2009") == "2008-01-01 2009-11-30");
    CHECK(span("between Aug 2011 and Aug 2012") == "2011-08-01 2012-08-31");
    CHECK(span("between February and October 2010") == "2010-02-01 2010-10-31");
}

TEST_CASE("what is not a date is refused with what is accepted") {
    for (char const* words : {"", "soon", "32 March 2009", "March", "2012 or 2011", "19999"}) {
        CHECK(span(words) == "refused");
    }
    std::string endless;
    for (int i = 0; i < 40000; ++i) endless += "in ";
    CHECK_FALSE(ImpreciseDate::parse(endless + "2009"));
    CHECK_THAT(ImpreciseDate::parse("soon").error().front().wanted,
               test::contains("about October 2009"));
}

TEST_CASE("parts of a year and of a month are taken as people write them") {
    CHECK(span("Sept 2009") == "2009-09-01 2009-09-30");
    CHECK(span("mid-2010") == "2010-05-01 2010-08-31");
    CHECK(span("mid 2010") == "2010-05-01 2010-08-31");
    CHECK(span("end of 2010") == "2010-09-01 2010-12-31");
    CHECK(span("the end of 2010") == "2010-09-01 2010-12-31");
    CHECK(span("start of 2010") == "2010-01-01 2010-04-30");
    CHECK(span("early October 2009") == "2009-10-01 2009-10-10");
    CHECK(span("mid October 2009") == "2009-10-11 2009-10-20");
    CHECK(span("early to mid March 2009") == "2009-03-01 2009-03-20");
    CHECK(span("early or mid March 2009") == "2009-03-01 2009-03-20");
    CHECK(span("between early and late March 2009") == "2009-03-01 2009-03-31");
    CHECK(span("early to late 2009") == "2009-01-01 2009-12-31");
    CHECK(span("spring to autumn 2009") == "2009-03-01 2009-11-30");
    CHECK(span("14 March to 3 April 2009") == "2009-03-14 2009-04-03");
    CHECK(span("mid-October 2009") == "2009-10-11 2009-10-20");
    CHECK(span("late October 2009") == "2009-10-21 2009-10-31");
    CHECK(span("late Feb 2009") == "2009-02-21 2009-02-28");
    CHECK(span("end of February 2008") == "2008-02-21 2008-02-29");
    CHECK(span("the autumn of 2009") == "2009-09-01 2009-11-30");
    CHECK(span("about mid October 2009") == "2009-09-11 2009-11-20");
    CHECK(span("late 2009 to early 2010") == "2009-09-01 2010-04-30");
}

TEST_CASE("two days of one month share its name and its year") {
    CHECK(span("10 to 14 March 2009") == "2009-03-10 2009-03-14");
    CHECK(span("between 10 and 14 March 2009") == "2009-03-10 2009-03-14");
    CHECK(span("28 February to 3 March 2009") == "2009-02-28 2009-03-03");
    CHECK(span("14 to 10 March 2009") == "refused");
    CHECK(span("30 to 31 February 2009") == "refused");
}

TEST_CASE("the 14th of a month is that day, in plainer words") {
    for (char const* typed : {"14th of March 2009", "the 14th of March 2009", "14 of March 2009"}) {
        INFO(typed);
        auto const date = ImpreciseDate::parse(typed);
        REQUIRE(date);
        CHECK(date->words() == "14 March 2009");
        CHECK(date->first() == *parse_iso_date("2009-03-14"));
        CHECK(date->last() == *parse_iso_date("2009-03-14"));
    }
    CHECK_FALSE(ImpreciseDate::parse("late 14 March 2009"));
    CHECK_FALSE(ImpreciseDate::parse("spring March 2009"));
}

TEST_CASE("a date with no earliest or no latest day is refused with what it lacks") {
    for (char const* typed : {"before 2010", "Before October 2009"}) {
        INFO(typed);
        auto const date = ImpreciseDate::parse(typed);
        REQUIRE_FALSE(date);
        CHECK_THAT(date.error().front().wanted, test::contains("an earliest date too"));
    }
    auto const after = ImpreciseDate::parse("after 2010");
    REQUIRE_FALSE(after);
    CHECK_THAT(after.error().front().wanted, test::contains("a latest date too"));
    CHECK(span("by October 2009") == "2009-10-01 2009-10-31");
    CHECK_FALSE(ImpreciseDate::parse("before lunch").error().front().wanted.starts_with("an"));
}

TEST_CASE("a day that there never was is refused as such, in words and in figures") {
    for (char const* typed : {"31 February 2009", "31/02/2009"}) {
        auto const date = ImpreciseDate::parse(typed);
        INFO(typed);
        REQUIRE_FALSE(date);
        CHECK(date.error().front().wanted == "a day that there was: February 2009 has 28 days");
    }
    CHECK(ImpreciseDate::parse("29 February 2008"));
    CHECK_FALSE(ImpreciseDate::parse("31 Febtober 2009")
                    .error()
                    .front()
                    .wanted.starts_with("a day that there was"));
}

TEST_CASE("days in figures are read day first and kept as words") {
    auto const read = [](char const* typed) { return ImpreciseDate::parse(typed).value(); };
    for (auto const* typed : {"04/06/2026", "4/6/2026", "4.6.2026", "04.06.2026", "4-6-2026",
                              "4 June 2026", "4th June 2026"}) {
        INFO(typed);
        CHECK(read(typed).words() == "4 June 2026");
        CHECK(read(typed).first() == *parse_iso_date("2026-06-04"));
        CHECK(read(typed).last() == *parse_iso_date("2026-06-04"));
    }
    CHECK(read("06/2026").words() == "June 2026");
    CHECK(read("06/2026").first() == *parse_iso_date("2026-06-01"));
    CHECK(read("06/2026").last() == *parse_iso_date("2026-06-30"));
    CHECK(read("about 06/2026").words() == "about June 2026");
    CHECK(read("from 1/2/2009 to 31/3/2009").words() == "from 1 February 2009 to 31 March 2009");
    CHECK(read("2026-06-04").words() == "2026-06-04");
}

TEST_CASE("figures that are no day first, or whose year could be two, are refused") {
    for (auto const* typed : {"06/13/2026", "31/02/2026", "04/06/26", "0/6/2026", "4/6.2026",
                              "13/2026", "4//2026", "4/6/2026/1"}) {
        INFO(typed);
        CHECK_FALSE(ImpreciseDate::parse(typed));
    }
}

TEST_CASE("certainly and possibly by a day differ inside the span") {
    auto const autumn = ImpreciseDate::parse("autumn 2009").value();
    CHECK_FALSE(autumn.possibly_by(date("2009-08-31")));
    CHECK(autumn.possibly_by(date("2009-09-01")));
    CHECK_FALSE(autumn.certainly_by(date("2009-11-29")));
    CHECK(autumn.certainly_by(date("2009-11-30")));
    CHECK_FALSE(ImpreciseDate{}.possibly_by(date("2009-11-30")));
}

TEST_CASE("templates fill names and choose between one and many") {
    auto const find = [](std::string_view name) -> std::optional<std::string> {
        if (name == "n") return "2";
        if (name == "one") return "1";
        return std::nullopt;
    };
    CHECK(filled("{n} {n|point|points}, {one} {one|point|points}", find) == "2 points, 1 point");
    CHECK(filled("{missing} stays", find) == "{missing} stays");
    CHECK(filled("open {n", find) == "open {n");
}

TEST_CASE("numbers are written as people write them") {
    CHECK(number_in_words(2) == "2");
    CHECK(number_in_words(1000) == "1,000");
    CHECK(number_in_words(-1234567) == "-1,234,567");
    CHECK(number_in_words(0.5) == "0.5");
    CHECK(joined({"0", "1", "2"}, "or") == "0, 1 or 2");
}

TEST_CASE("lines are broken by columns, not bytes") {
    CHECK(columns("●●○○ Medium") == 11);
    CHECK(wrapped("one two three", 7) == std::vector<std::string>{"one two", "three"});
    CHECK(wrapped("", 7) == std::vector<std::string>{""});
}

TEST_CASE("text that is plain stays as it is, and the rest is replaced") {
    for (std::string const text : {"", "plain\ttext\n", "Ελένη, Żółć → “quoted” \U0001F600"}) {
        CHECK(plain(text) == text);
    }
    std::string const mark = "\uFFFD";
    CHECK(plain("a\x1b[31mb") == "a" + mark + "[31mb");
    CHECK(plain(std::string("a\0b", 3)) == "a" + mark + "b");
    CHECK(plain("a\x7f\u009b") == "a" + mark + mark);  // the second is a control sequence too
    CHECK(plain("a\r\nb") == "a\nb");
    CHECK(plain("a\rb") == "a" + mark + "b");
    CHECK(plain("\xff") == mark);
    CHECK(plain("\xc3") == mark);                                  // cut short
    CHECK(plain("\xc3(") == mark + "(");                           // not continued
    CHECK(plain("\xc0\xaf") == mark + mark);                      // longer than need be
    CHECK(plain("\xed\xa0\x80") == mark + mark + mark);          // half of a pair
    CHECK(plain("\xf4\x90\x80\x80") == mark + mark + mark + mark);  // past the last
}
