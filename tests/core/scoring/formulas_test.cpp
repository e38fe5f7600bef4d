// What each addition to the language of formulas gives, in a tool of one step.

#include "workshop.hpp"

#include <cmath>

using namespace parallax;
using namespace parallax::test;

namespace {

Date day(int year, unsigned month, unsigned of_month) {
    return std::chrono::year{year} / std::chrono::month{month} / std::chrono::day{of_month};
}

}  // namespace

TEST_CASE(
    "includes is true of each choice made, false of the others, unknown while it is not asked") {
    Workshop shop;
    Answers const two = {{"kinds", Several{{"arson", "theft"}}}};
    CHECK(shop.value("includes(kinds, \"arson\")", two) == yes());
    CHECK(shop.value("includes(kinds, \"robbery\")", two) == no());
    CHECK(shop.value("includes(kinds, 'theft')", two) == yes());
    CHECK(shop.value("includes(kinds, 'arson')", {{"kinds", Several{}}}) == no());
    CHECK(shop.value("includes(kinds, 'arson')") == nothing());
    CHECK(shop.value("includes(kinds, 'arson')", {{"kinds", NotKnown{}}}) == nothing());
    CHECK(shop.value("known(kinds)", {{"kinds", Several{}}}) == yes());
    CHECK(shop.value("count(includes(kinds, 'arson'), includes(kinds, 'theft'))", two) ==
          StepValue(2.0));
}

TEST_CASE("includes wants a choice of that fact, in quotes") {
    Workshop shop;
    for (char const* formula :
         {"includes(kinds, 'fraud')", "includes(kinds, arson)", "includes(colour, 'arson')",
          "includes(kinds)", "includes(kinds, '"}) {
        INFO(formula);
        auto const faults = shop.faults(head("mini", "") + item("kinds", "optional = true") +
                                        step("x", formula) + result("scored_by = \"x\""));
        REQUIRE(faults.size() == 1);
        CHECK(faults[0].where.line > 0);
        CHECK(faults[0].where.column > 0);
    }
}

TEST_CASE("powers, polynomials and ceilings are numbers, and unknown where they have no value") {
    Workshop shop;
    Answers const x = {{"a", 3.0}, {"weight", -2.5}};
    CHECK(shop.value("pow(a, 2)", x) == StepValue(9.0));
    CHECK(shop.value("pow(a, -1)", x) == StepValue(1.0 / 3.0));
    CHECK(shop.value("pow(0, -1)", x) == nothing());
    CHECK(shop.value("pow(weight, 0.5)", x) == nothing());
    CHECK(shop.value("pow(b, 2)", x) == nothing());
    CHECK(shop.value("poly(a, 5)", x) == StepValue(15.0));
    CHECK(shop.value("poly(a, 5, 7)", x) == StepValue(15.0 + 63.0));
    CHECK(shop.value("poly(a, 0, 0, 2)", x) == StepValue(54.0));
    CHECK(shop.value("poly(b, 1, 2)", x) == nothing());
    CHECK(shop.value("poly(a, 1, b)", x) == nothing());
    CHECK(shop.value("ceil(2.1)") == StepValue(3.0));
    CHECK(shop.value("ceil(weight)", x) == StepValue(-2.0));
    CHECK(shop.value("ceil(b)", x) == nothing());
}

TEST_CASE("a polynomial is added up from its highest power down") {
    // By Horner's rule: ((c x + b) x + a) x, with each step rounded; not the sum of three products.
    Workshop shop;
    double const x = 0.7, a = 0.1, b = -0.013, c = 0.00021;
    double const horner = ((c * x + b) * x + a) * x;
    CHECK(shop.value("poly(weight, 0.1, -0.013, 0.00021)", {{"weight", x}}) == StepValue(horner));
}

TEST_CASE("first_known is the first that has a value, of whatever kind") {
    Workshop shop;
    CHECK(shop.value("first_known(a, b, 7)") == StepValue(7.0));
    CHECK(shop.value("first_known(a, b, 7)", {{"b", 0.0}}) == StepValue(0.0));
    CHECK(shop.value("first_known(flag, true)", {{"flag", false}}) == no());
    CHECK(shop.value("first_known(sex, code)", {{"code", std::string("x")}}) ==
          StepValue(std::string("x")));
    CHECK(shop.value("first_known(a, b)") == nothing());
    CHECK(shop.value("first_known(1 / 0, 2)") == StepValue(2.0));
}

TEST_CASE("a month later keeps the day, or the end of a short month") {
    Workshop shop;
    Date const on = day(2026, 3, 31);  // the day the workshop scores on
    auto const after = [&](Date from, char const* months, Date expected) {
        INFO(iso_date(from) << " and " << months);
        Answers const answers = {{"day", from}};
        std::string const later = std::string("add_months(day, ") + months + ")";
        // Two days apart in no way: not a day before and not a day after.
        CHECK(shop.value("months(day, " + later + ")", answers) ==
              StepValue(static_cast<double>(whole_months(from, expected))));
        CHECK(shop.value("on == " + later, {{"day", from}}) == (expected == on ? yes() : no()));
        CHECK(add_months(from, std::atoi(months)) == expected);
    };
    after(day(2025, 1, 31), "1", day(2025, 2, 28));
    after(day(2024, 1, 31), "1", day(2024, 2, 29));
    after(day(2024, 2, 29), "12", day(2025, 2, 28));
    after(day(2024, 3, 31), "-1", day(2024, 2, 29));
    after(day(2025, 12, 15), "1", day(2026, 1, 15));
    after(day(2025, 1, 31), "0", day(2025, 1, 31));
    after(day(2026, 1, 31), "2", on);
    after(day(2026, 4, 30), "-1", day(2026, 3, 30));
    CHECK(shop.value("add_months(day, 1)") == nothing());
    CHECK(shop.value("add_months(on, b) == on") == nothing());
    CHECK(shop.value("day > add_months(on, 3)", {{"day", day(2026, 7, 1)}}) == yes());
    CHECK(shop.value("day > add_months(on, 3)", {{"day", day(2026, 6, 30)}}) == no());
}

TEST_CASE("digits are the figures 0 to 9 and nothing else") {
    Workshop shop;
    auto const digits = [&](char const* code) {
        return shop.value("digits(code)", {{"code", std::string(code)}});
    };
    CHECK(digits("00412") == yes());
    for (char const* code : {"0041a", " 0041", "00-41", "٣", "1.5", "+1"}) {
        INFO(code);
        CHECK(digits(code) == no());
    }
    CHECK(shop.value("digits(code)") == nothing());
}

TEST_CASE("nothing is unknown, and so is whatever is made of it") {
    Workshop shop;
    for (char const* formula :
         {"nothing", "nothing + 1", "nothing == nothing", "not nothing", "if(nothing, 1, 2)",
          "if(true, nothing, 2)", "min(nothing, 1)", "true and nothing", "nothing or false",
          "in(nothing, 1, nothing)", "count(nothing, true)", "round_half_up(nothing, 2)"}) {
        INFO(formula);
        CHECK(shop.value(formula) == nothing());
    }
    CHECK(shop.value("first_known(nothing, 4)") == StepValue(4.0));
    CHECK(shop.value("nothing and false") == no());
    CHECK(shop.value("true or nothing") == yes());
}

TEST_CASE("and, or and if give what the table of three values says, from either side") {
    // Kleene: 0 no, 1 yes, 2 unknown.
    constexpr int both[3][3] = {{0, 0, 0}, {0, 1, 2}, {0, 2, 2}};
    constexpr int either[3][3] = {{0, 1, 2}, {1, 1, 1}, {2, 1, 2}};
    Workshop shop;
    auto const with = [](int left, int right) {
        auto const answer = [](int value) {
            return value == 2 ? Answer(NotKnown{}) : Answer(value == 1);
        };
        return Answers{{"flag", answer(left)}, {"other", answer(right)}};
    };
    auto const as_value = [](int value) { return value == 2 ? nothing() : StepValue(value == 1); };
    for (int left = 0; left < 3; ++left) {
        for (int right = 0; right < 3; ++right) {
            INFO(left << " " << right);
            Answers const answers = with(left, right);
            CHECK(shop.value("flag and other", answers) == as_value(both[left][right]));
            CHECK(shop.value("flag or other", answers) == as_value(either[left][right]));
            CHECK(shop.value("not (flag and not other)", answers) ==
                  as_value(either[left == 2 ? 2 : 1 - left][right]));
            CHECK(shop.value("(flag or flag) and (other and true or false)", answers) ==
                  as_value(both[left][right]));
            int const chosen = left == 2 ? 2 : left == 1 ? right : 1;
            CHECK(shop.value("if(flag, other, true)", answers) == as_value(chosen));
        }
    }
}

TEST_CASE("what does not decide is not looked at, nor does it spoil what does") {
    Workshop shop;
    CHECK(shop.value("flag or 1 / 0 == 1", {{"flag", true}}) == yes());
    CHECK(shop.value("flag and 1 / 0 == 1", {{"flag", false}}) == no());
    CHECK(shop.value("if(flag, a, 1 / 0)", {{"flag", true}, {"a", 4.0}}) == StepValue(4.0));
    CHECK(shop.value("if(flag, if(other, 1, 2), if(other, 3, 4)) + if(other, 10, 20)",
                     {{"flag", false}, {"other", true}}) == StepValue(13.0));
    CHECK(shop.value("5 - (if(flag, 1, 2) + (if(other, 1, 2)) * 2)",
                     {{"flag", true}, {"other", false}}) == StepValue(0.0));
    CHECK(shop.value("(flag or other) == (other or flag)", {{"flag", false}, {"other", true}}) ==
          yes());
}

TEST_CASE("a text may be compared, and returned by if") {
    Workshop shop;
    Answers const man = {{"sex", std::string("male")}};
    CHECK(shop.value("if(sex == 'male', 'm', 'f')", man) == StepValue(std::string("m")));
    CHECK(shop.value("if(sex == 'male', 'm', 'f') == 'm'", man) == yes());
    CHECK(shop.value("sex != 'female'", man) == yes());
}

TEST_CASE("tables written as rows answer by key, in numbers or in words") {
    Workshop shop;
    std::string const tables =
        "\n[[table]]\nid = \"points\"\nrows = { male = 0.3, female = -1 }\n" + basis +
        "\n[[table]]\nid = \"words\"\nrows = { male = \"him\", female = \"her\" }\n" + basis;
    Answers const man = {{"sex", std::string("male")}};
    CHECK(shop.value("lookup(points, sex)", man, tables) == StepValue(0.3));
    CHECK(shop.value("lookup(points, sex)", {{"sex", std::string("female")}}, tables) ==
          StepValue(-1.0));
    Answers const other = {{"code", std::string("other")}};
    CHECK(shop.value("lookup(points, 'female')", man, tables) == StepValue(-1.0));
    CHECK(shop.value("lookup(points, code)", other, tables) == nothing());
    CHECK(shop.value("has(points, code)", other, tables) == no());
    CHECK(shop.value("lookup(points, sex)", {}, tables) == nothing());
    CHECK(shop.value("lookup(words, sex)", man, tables) == StepValue(std::string("him")));
    CHECK(shop.value("lookup(words, sex) == 'her'", man, tables) == no());
}

TEST_CASE("a table from a file may hold words, and rows without one are left out") {
    Workshop shop;
    REQUIRE(write_file(shop.path("codes.tsv"), "code\tkind\tfigure\n001\tarson\t1.5\n002\t\t2\n"));
    std::string const tables =
        "\n[[table]]\nid = \"kind\"\nfile = \"codes.tsv\"\nkey = \"code\"\nvalue = \"kind\"\ntext "
        "= true\n" +
        basis +
        "\n[[table]]\nid = \"figure\"\nfile = \"codes.tsv\"\nkey = \"code\"\nvalue = \"figure\"\n" +
        basis;
    Answers const one = {{"code", std::string("001")}};
    Answers const two = {{"code", std::string("002")}};
    CHECK(shop.value("lookup(kind, code)", one, tables) == StepValue(std::string("arson")));
    CHECK(shop.value("lookup(kind, code)", two, tables) == nothing());
    CHECK(shop.value("lookup(figure, code)", two, tables) == StepValue(2.0));
    CHECK(shop.value("has(kind, code)", two, tables) == no());
}
