// Checks, needs and applicability: what fires, what it names, what it stops.

#include "scoring/sweep.hpp"
#include "workshop.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

using Names = std::vector<std::string>;

Date const on = std::chrono::year{2026} / 3 / 31;

/// A tool of two facts whose score is their sum; `more`: checks and the like.
std::string sum_of_two(std::string const& more,
                       std::string const& terms = "unknown = \"incomplete\"") {
    return head("mini", terms) + item("a") + item("b") + item("flag", "optional = true") +
           item("kinds", "optional = true") + step("x", "a + b") +
           result("scored_by = \"x\"\nvalues = [\"x\"]") + more;
}

}  // namespace

TEST_CASE("the program names missing items itself, unless a check of the file does") {
    Workshop shop;
    auto const plain = shop.tool("mini", sum_of_two("")).score({{"b", 1.0}}, on);
    CHECK(plain.status == Status::incomplete);
    CHECK(codes(plain) == Names{"missing_mandatory_input"});
    CHECK(plain.errors[0].fields == Names{"a"});
    CHECK(plain.missing == Names{"a"});
    auto const own =
        shop.tool("mini",
                  sum_of_two(check("missing_mandatory_input", "missing_of = [\"b\", \"flag\"]")))
            .score({{"a", 1.0}}, on);
    CHECK(own.status == Status::incomplete);
    CHECK(codes(own) == Names{"missing_mandatory_input"});
    CHECK(own.errors[0].fields == Names{"b", "flag"});
    CHECK(own.errors[0].text == "B and Flag.");
    CHECK(own.missing == Names{"b", "flag"});
}

TEST_CASE("What cannot be together is said while other answers are missing, once it is known") {
    Workshop shop;
    Instrument const& tool = shop.tool(
        "mini", sum_of_two(check("too_many", "when = \"b > 5\"\nfields = [\"b\"]\nstage = 2") +
                           check("lacks", "missing_of = [\"flag\"]\nstage = 2")));
    auto const early = tool.score({{"b", 6.0}}, on);
    CHECK(early.status == Status::incomplete);
    CHECK(codes(early) == Names{"missing_mandatory_input"});
    CHECK(early.warnings == Names{"B."});
    CHECK(tool.score({{"b", 5.0}}, on).warnings.empty());
    CHECK(tool.score({{"a", 1.0}}, on).warnings.empty());
    auto const full = tool.score({{"a", 1.0}, {"b", 6.0}, {"flag", false}}, on);
    CHECK(codes(full) == Names{"too_many"});
    CHECK(full.warnings.empty());
}

TEST_CASE("of any number of checks each is looked at, alone and beside others") {
    Workshop shop;
    std::string checks;
    for (int i = 0; i < 35; ++i) {
        auto const number = std::to_string(i);
        checks += check("b_is_" + number, "when = \"b == " + number + "\"");
    }
    Instrument const& tool = shop.tool("mini", sum_of_two(checks));
    Sweep sweep(tool);
    for (int i = -1; i <= 35; ++i) {
        Answers const answers = {{"a", 1.0}, {"b", static_cast<double>(i)}};
        sweep.take(answers, on);
        bool const refused = i >= 0 && i < 35;
        INFO(i);
        CHECK(sweep.score().status == (refused ? Status::invalid : Status::scored));
        auto const expected = refused ? Names{"b_is_" + std::to_string(i)} : Names{};
        CHECK(codes(tool.score(answers, on)) == expected);
    }
}

TEST_CASE("missing_of names what is unknown, in its order, and only while its condition holds") {
    Workshop shop;
    Instrument const& tool = shop.tool(
        "mini", sum_of_two(check("lacks", "missing_of = [\"flag\", \"kinds\"]\nwhen = \"a > 3\"")));
    CHECK(tool.score({{"a", 3.0}, {"b", 0.0}}, on).status == Status::scored);
    auto const both = tool.score({{"a", 4.0}, {"b", 0.0}}, on);
    CHECK(codes(both) == Names{"lacks"});
    CHECK(both.errors[0].fields == Names{"flag", "kinds"});
    CHECK(both.status == Status::incomplete);
    auto const one = tool.score({{"a", 4.0}, {"b", 0.0}, {"flag", false}}, on);
    CHECK(one.errors[0].fields == Names{"kinds"});
    Answers const all = {{"a", 4.0}, {"b", 0.0}, {"flag", false}, {"kinds", Several{}}};
    CHECK(tool.score(all, on).status == Status::scored);
}

TEST_CASE("present_of fires on any answer, even no, nought or none; set_of on none of these") {
    Workshop shop;
    std::string const facts = " = [\"flag\", \"kinds\", \"b\"]";
    Instrument const present =
        shop.make("mini", sum_of_two(check("present", "present_of" + facts))).value();
    Instrument const set = shop.make("mini", sum_of_two(check("set", "set_of" + facts))).value();
    Answers answers = {{"a", 1.0}, {"b", 0.0}, {"flag", false}, {"kinds", Several{}}};
    CHECK(present.score(answers, on).errors.at(0).fields == Names{"flag", "kinds", "b"});
    CHECK(present.score(answers, on).status == Status::invalid);
    CHECK(set.score(answers, on).status == Status::scored);
    answers["kinds"] = Several{{"arson"}};
    CHECK(set.score(answers, on).errors.at(0).fields == Names{"kinds"});
    answers["b"] = -1.0;
    answers["flag"] = true;
    CHECK(set.score(answers, on).errors.at(0).fields == Names{"flag", "kinds", "b"});
}

TEST_CASE("fields that are written come before those a list finds") {
    Workshop shop;
    auto const outcome =
        shop.tool("mini", sum_of_two(check("odd",
                                           "fields = [\"b\", \"assessment_date\"]\n"
                                           "set_of = [\"flag\"]")))
            .score({{"a", 1.0}, {"b", 1.0}, {"flag", true}}, on);
    CHECK(outcome.errors.at(0).fields == Names{"b", "assessment_date", "flag"});
}

TEST_CASE("an unknown condition does not fire") {
    Workshop shop;
    Instrument const& tool =
        shop.tool("mini", sum_of_two(check("odd", "when = \"flag\"\nfields = [\"flag\"]")));
    CHECK(tool.score({{"a", 1.0}, {"b", 1.0}}, on).status == Status::scored);
    CHECK(tool.score({{"a", 1.0}, {"b", 1.0}, {"flag", true}}, on).status == Status::invalid);
}

TEST_CASE("all errors of the first stage that has any are reported, and none of a later one") {
    Workshop shop;
    Instrument const& tool =
        shop.tool("mini", sum_of_two(check("third", "when = \"b > 1\"\nstage = 3") +
                                     check("second_a", "when = \"b > 2\"\nstage = 2") +
                                     check("first", "when = \"b > 3\"\nstage = 1") +
                                     check("second_b", "when = \"b > 2\"\nstage = 2")));
    auto const with = [&](double b) { return codes(tool.score({{"a", 0.0}, {"b", b}}, on)); };
    CHECK(with(1) == Names{});
    CHECK(with(2) == Names{"third"});
    CHECK(with(3) == Names{"second_a", "second_b"});
    CHECK(with(4) == Names{"first"});
    CHECK(codes(tool.score({{"b", 4.0}}, on)) == Names{"missing_mandatory_input", "first"});
    CHECK(codes(tool.score({{"b", 3.0}}, on)) == Names{"missing_mandatory_input"});
}

TEST_CASE("a check beside the score stands with it and does not stop it") {
    Workshop shop;
    Instrument const& tool = shop.tool(
        "mini",
        sum_of_two(check("stops", "when = \"b > 5\"\nstage = 1") +
                   check("stops_later", "when = \"b > 4\"\nstage = 2") +
                   check("beside", "missing_of = [\"flag\"]\nbeside = true\nalso_in_stage = 1")));
    auto const scored = tool.score({{"a", 1.0}, {"b", 1.0}}, on);
    CHECK(scored.status == Status::scored);
    CHECK(codes(scored) == Names{"beside"});
    CHECK(scored.errors[0].fields == Names{"flag"});
    CHECK(codes(tool.score({{"a", 1.0}, {"b", 6.0}}, on)) == Names{"stops", "beside"});
    CHECK(codes(tool.score({{"a", 1.0}, {"b", 5.0}}, on)) == Names{"stops_later"});
    CHECK(codes(tool.score({{"a", 1.0}, {"b", 1.0}, {"flag", false}}, on)) == Names{});
}

TEST_CASE("a check that stops the score may keep a value") {
    Workshop shop;
    std::string const text = head("mini", "unknown = \"incomplete\"") + item("a") + item("b") +
                             step("x", "a + 1") + step("y", "a + b") +
                             result("scored_by = \"y\"\nvalues = [\"x\", \"y\"]") +
                             check("stops", "when = \"b > 5\"\nkeeps = [\"x\"]");
    auto const outcome = shop.tool("mini", text).score({{"a", 2.0}, {"b", 6.0}}, on);
    CHECK(outcome.status == Status::invalid);
    CHECK(outcome.values[0].second == StepValue(3.0));
    CHECK(outcome.values[1].second == nothing());
    CHECK_FALSE(shop.faults(text + check("again", "when = \"b > 5\"\nkeeps = [\"z\"]")).empty());
}

TEST_CASE("an item with needed_when is missing only while that holds") {
    Workshop shop;
    std::string const text = head("mini", "unknown = \"incomplete\"") +
                             item("flag", "optional = true") + item("b", "needed_when = \"flag\"") +
                             step("x", "if(known(b), b, 100)") +
                             result("scored_by = \"x\"\nvalues = [\"x\"]");
    Instrument const& tool = shop.tool("mini", text);
    CHECK(tool.score({}, on).values[0].second == StepValue(100.0));
    CHECK(tool.score({{"flag", false}}, on).status == Status::scored);
    auto const lacks = tool.score({{"flag", true}}, on);
    CHECK(lacks.status == Status::incomplete);
    CHECK(lacks.missing == Names{"b"});
    CHECK(tool.score({{"flag", true}, {"b", 3.0}}, on).values[0].second == StepValue(3.0));
}

TEST_CASE("an applicability after the checks lets the values stand") {
    Workshop shop;
    std::string const applies =
        "\n[[applies]]\nwhen = \"flag\"\neffect = \"refuse\"\nafter_checks = true\nwords = \"w\"\n"
        "reason = \"Not for him.\"\nfacts = [\"flag\"]\n" +
        basis;
    Instrument const& tool =
        shop.tool("mini", sum_of_two(check("odd", "when = \"b > 5\"") + applies));
    auto const outcome = tool.score({{"a", 1.0}, {"b", 1.0}, {"flag", false}}, on);
    CHECK(outcome.status == Status::not_applicable);
    CHECK(outcome.values[0].second == StepValue(2.0));
    CHECK(outcome.errors.empty());
    CHECK(outcome.warnings == Names{"Not for him."});
    auto const odd = tool.score({{"a", 1.0}, {"b", 6.0}, {"flag", false}}, on);
    CHECK(odd.status == Status::invalid);
    CHECK(codes(odd) == Names{"odd"});
    // Not known whether it applies: not its business.
    CHECK(tool.score({{"a", 1.0}, {"b", 1.0}}, on).status == Status::scored);
}

TEST_CASE("a level may be cut from a number, named by a rule, or named by a text") {
    Workshop shop;
    std::string const two = level("low") + level("high", "");
    std::string const items = item("a", "optional = true");
    auto const outcome = [&](std::string const& text, double a) {
        return shop.tool("mini", head("mini", "unknown = \"incomplete\"") + text)
            .score({{"a", a}}, on);
    };
    std::string const cut =
        level("low") + level("high", "from = 5") + items + step("x", "a") + result("level = \"x\"");
    CHECK(outcome(cut, 4).level == "low");
    CHECK(outcome(cut, 5).level == "high");
    std::string const words = two + items +
                              step("x", "if(a > 4, 'high', if(a > 2, 'low', nothing))") +
                              result("level = \"x\"");
    CHECK(outcome(words, 5).level == "high");
    CHECK(outcome(words, 3).level == "low");
    CHECK(outcome(words, 1).status == Status::incomplete);
    std::string const rules =
        two + items + "\n[[step]]\nid = \"x\"\n" + basis +
        "rules = [{ id = \"R1\", when = \"a > 4\", level = \"high\", text = \"t\", source = \"o\", "
        "verification = \"our choice\" }, { id = \"R2\", when = \"a > 2\", level = \"\", text = "
        "\"t\", source = \"o\", verification = \"our choice\" }, { id = \"R3\", when = \"true\", "
        "level = \"low\", text = \"t\", source = \"o\", verification = \"our choice\" }]\n" +
        result("level = \"x\"\nvalues = [\"x\"]");
    CHECK(outcome(rules, 5).level == "high");
    CHECK(outcome(rules, 3).status == Status::incomplete);
    CHECK(outcome(rules, 1).level == "low");
    CHECK(outcome(rules, 1).values[0].second == StepValue(std::string("R3")));
}

TEST_CASE("components are written by their names, whatever kind of value they have") {
    Workshop shop;
    std::string const text =
        head("mini", "unknown = \"incomplete\"") + item("a", "optional = true") +
        item("flag", "optional = true") + step("x", "a + 1") + step("y", "flag") +
        step("z", "'w'") +
        result("scored_by = \"z\"\ncomponents = { one = \"x\", two = \"y\", three = \"z\" }");
    auto const outcome = shop.tool("mini", text).score({{"flag", true}}, on);
    std::map<std::string, StepValue> const found(outcome.components.begin(),
                                                 outcome.components.end());
    CHECK(found.at("one") == nothing());
    CHECK(found.at("two") == yes());
    CHECK(found.at("three") == StepValue(std::string("w")));
    Json const json = to_json(outcome);
    CHECK(json.at("values").at("components").at("one").is_null());
    CHECK(json.at("values").at("components").at("two") == true);
    CHECK_FALSE(shop.faults(head("mini", "") + item("a") + step("x", "a") +
                            result("scored_by = \"x\"\ncomponents = { one = \"y\" }"))
                    .empty());
}

TEST_CASE("a tool without levels is scored when the step it names has a value") {
    Workshop shop;
    std::string const text = head("mini", "unknown = \"incomplete\"") +
                             item("a", "optional = true") + step("x", "a * 2") +
                             result("scored_by = \"x\"\nvalues = [\"x\"]");
    Instrument const& tool = shop.tool("mini", text);
    auto const scored = tool.score({{"a", 2.0}}, on);
    CHECK(scored.status == Status::scored);
    CHECK_FALSE(scored.level);
    CHECK(scored.values[0].second == StepValue(4.0));
    CHECK(tool.score({}, on).status == Status::incomplete);
}
