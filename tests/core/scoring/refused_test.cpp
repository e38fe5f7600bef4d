// What a definition may not hold: each is refused where it stands.

#include "refusals.hpp"

#include <cstdlib>

using namespace parallax;
using namespace parallax::test;

namespace {

std::string const ending = step("x", "b") + result("scored_by = \"x\"");

}  // namespace

TEST_CASE("a number that is not finite is refused where it stands, wherever a number may stand") {
    for (std::string const number : {"nan", "inf", "-inf", "+nan"}) {
        INFO(number);
        std::string const h = head("mini", "unknown = \"incomplete\"") + item("b");
        std::string const table = "\n[[table]]\nid = \"t\"\n" + basis;
        require_refused_at(h + table + "rows = { male = " + number + " }\n" + ending,
                           number + " }");
        require_refused_at(h + table + "rows = { male = 1.5, female = " + number + " }\n" + ending,
                           number + " }");
        require_refused_at(h + table + "bands = [{ from = 0, is = " + number + " }]\n" + ending,
                           number + " }");
        require_refused_at(h + table + "bands = [{ from = " + number + ", is = 1 }]\n" + ending,
                           number + ", is");
        require_refused_at(h + level("low") + level("high", "from = " + number) + step("x", "b") +
                               result("level = \"x\""),
                           number + "\n");
        require_refused_at(
            h + item("weight", "options = [{ words = \"w\", is = " + number + " }]") + ending,
            number + " }");
        require_refused_at(
            h + item("weight", "options = [{ words = \"w\", from = " + number + " }]") + ending,
            number + " }");
        require_refused_at(head("mini", "unknown = \"incomplete\"") +
                               item("weight", "if_unknown = " + number) + ending,
                           number + "\n");
        require_refused_at(h + check("odd", "when = \"b > 1\"\nstage = " + number) + ending,
                           number + "\n");
    }
}

TEST_CASE("a table file with a number that is not finite is refused") {
    for (char const* number : {"nan", "inf", "-inf", "1e999"}) {
        Workshop shop;
        INFO(number);
        REQUIRE(
            write_file(shop.path("codes.tsv"), std::string("code\tfigure\n001\t") + number + "\n"));
        CHECK_FALSE(
            shop.faults(head("mini", "") + item("code") +
                        "\n[[table]]\nid = \"t\"\nfile = \"codes.tsv\"\nkey = \"code\"\nvalue "
                        "= \"figure\"\n" +
                        basis + step("x", "lookup(t, code)") + result("scored_by = \"x\""))
                .empty());
    }
}

TEST_CASE("a worked case with a number that is not finite does not pass for one") {
    Workshop shop;
    for (char const* number : {"nan", "inf"}) {
        INFO(number);
        auto const outcome = shop.tool("mini", head("mini", "unknown = \"incomplete\"") +
                                                   item("weight") + step("x", "weight + 1") +
                                                   result("scored_by = \"x\"\nvalues = [\"x\"]"))
                                 .score({{"weight", std::strtod(number, nullptr)}},
                                        std::chrono::year{2026} / 3 / 31);
        CHECK(outcome.status == Status::invalid);
    }
}

TEST_CASE("a figure too large or a literal that is not a number is refused in a formula") {
    for (char const* formula : {"1e999", "b + nan", "inf", "0x10 + b", "1e", "b + .5"}) {
        Workshop shop;
        INFO(formula);
        CHECK_FALSE(shop.faults(head("mini", "") + item("b") + step("x", formula) +
                                result("scored_by = \"x\""))
                        .empty());
    }
}

TEST_CASE("a value too large for a number is unknown, not infinite") {
    Workshop shop;
    for (char const* formula :
         {"1e308 * 10", "exp(1000)", "pow(10, 400)", "1e308 + 1e308", "-1e308 - 1e308",
          "poly(1e200, 1, 1)", "sum(1e308, 1e308)", "1 / 1e-310", "round_half_up(1e308, 8)"}) {
        INFO(formula);
        CHECK(shop.value(formula) == nothing());
    }
}

TEST_CASE("a definition whose steps are long all together is scored as one whose steps are short") {
    // More than 65536 instructions in all; each step by itself is modest.
    std::string one = "0";
    for (int i = 0; i < 400; ++i) one += " + if(b > " + std::to_string(i) + " and flag, 1, 0)";
    std::string text =
        head("mini", "unknown = \"incomplete\"") + item("b") + item("flag", "optional = true");
    std::string sum = "0";
    for (int i = 0; i < 40; ++i) {
        std::string const name = "s" + std::to_string(i);
        text += step(name, one);
        if (i % 10 == 9) text += step("sum" + std::to_string(i), "b + s" + std::to_string(i));
    }
    text += step("last", "s0 + s39") + result("scored_by = \"last\"\nvalues = [\"last\"]");
    Workshop shop;
    auto const made = shop.make("mini", text);
    if (!made) return;  // refused in words is well, too
    auto const outcome =
        made->score_without_trace({{"b", 250.0}, {"flag", true}}, std::chrono::year{2026} / 3 / 31);
    CHECK(outcome.values.at(0).second == StepValue(500.0));
}

TEST_CASE("a formula with more values at once than the stack holds is refused") {
    std::string deep = "b";
    for (int i = 0; i < 80; ++i) deep = "(1 + 1) * (" + deep + " + (b * b))";
    std::string wide = "sum(1 + b";
    for (int i = 0; i < 35; ++i) wide += ", b + 1";
    wide += ", " + wide + ", " + wide + ")))";
    for (std::string const& formula : {deep, wide}) {
        Workshop shop;
        auto const made = shop.make("mini", head("mini", "unknown = \"incomplete\"") + item("b") +
                                                step("x", formula) + result("scored_by = \"x\""));
        if (!made) continue;
        CHECK(made->score_without_trace({{"b", 1.0}}, std::chrono::year{2026} / 3 / 31).status !=
              Status::invalid);
    }
}
