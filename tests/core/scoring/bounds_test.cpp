// More open answers than can be tried: nothing that could come out is left out, and what is not
// certain is said.

#include "scoring/bounds.hpp"
#include "drawn_case.hpp"
#include "workshop.hpp"

#include <algorithm>

using namespace parallax;
using namespace parallax::test;

namespace {

using Levels = std::vector<std::string>;

Date const on{std::chrono::year{2026} / 3 / 31};

std::string three_levels(std::string const& mid, std::string const& high) {
    return level("low") + level("mid", "from = " + mid) + level("high", "from = " + high);
}

Instrument const& of_a_and_b(Workshop& shop, std::string const& formula) {
    return shop.tool("mini", head("mini", "unknown = \"range\"") + three_levels("5", "10") +
                                 item("a") + item("b") + step("x", formula) +
                                 result("level = \"x\"\nvalues = [\"x\"]"));
}

/// Fourteen facts of 0 to 3 and a tool that adds them up.
class Sum {
public:
    Sum() {
        std::string facts;
        std::string text = head("sum", "unknown = \"range\"") + three_levels("11", "40");
        std::string all;
        for (int i = 0; i < 14; ++i) {
            auto const id = "n" + std::to_string(i);
            facts += "[[fact]]\nid = \"" + id + "\"\ntype = \"integer\"\nname = \"N\"\n" +
                     "least = 0\nmost = 3\n";
            text += item(id);
            all += (i == 0 ? "" : ", ") + id;
        }
        text += step("x", "sum(" + all + ")") + result("level = \"x\"");
        REQUIRE(write_file(folder_ / "facts.toml", facts));
        REQUIRE(write_file(folder_ / "sum@1.toml", text));
        facts_ = Facts::load(folder_ / "facts.toml").value();
        auto definition = load_definition(folder_ / "sum@1.toml", facts_, folder_.path());
        REQUIRE(definition);
        tool_.emplace(Instrument::compile(*std::move(definition), facts_).value());
    }

    /// The first `answered` facts are 3, the others not known.
    Outcome with(int answered) const {
        Answers answers;
        for (int i = 0; i < answered; ++i) answers["n" + std::to_string(i)] = 3.0;
        return tool_->score(answers, on);
    }

private:
    TemporaryFolder folder_;
    Facts facts_;
    std::optional<Instrument> tool_;
};

/// Takes back some answers and compares the bounds with what trying every way gave.
void compare(Drawing const& drawing) {
    Instrument const& tool = drawing.instrument();
    Drawn drawn = drawing.draw_scored(4);
    RC_PRE(answers_all(tool, drawn.answers));
    auto const& items = tool.definition().items;
    for (int taken = *rc::gen::inRange(1, 5); taken > 0; --taken) {
        auto const at = *rc::gen::inRange<std::size_t>(0, items.size());
        bool const closed = items[at].optional || every_answer(tool, items[at]).empty();
        if (!closed) drawn.answers[items[at].fact] = NotKnown{};
    }
    auto const ways = completions(*tool.program(), drawn.answers);
    RC_PRE(!ways.unknown.empty() && ways.open.empty() && ways.count() <= 5000);
    auto const exact = tool.score_without_trace(drawn.answers, drawn.on);
    Run run(*tool.program(), drawn.answers, drawn.on);
    run.run_steps();
    auto const outer = bounds(ways, run, drawn.answers);
    RC_LOG() << shown(tool, drawn);
    RC_ASSERT(exact.exact);
    for (std::string const& id : exact.levels) {
        RC_ASSERT(outer.levels[static_cast<std::size_t>(tool.definition().level_place(id))]);
    }
    RC_ASSERT((exact.levels.empty() || !outer.surely_refused));
}

}  // namespace

TEST_CASE("an open number that cannot move the level leaves it settled") {
    Workshop shop;
    auto const outcome = of_a_and_b(shop, "a + if(b > 3, 2, 0)").score({{"a", 6.0}}, on);
    CHECK(outcome.status == Status::scored);  // 6 or 8
    CHECK(outcome.level == "mid");
    CHECK(outcome.exact);
    CHECK(outcome.warnings.empty());
    REQUIRE(outcome.unknown.size() == 1);
    CHECK_FALSE(outcome.unknown[0].matters);
}

TEST_CASE("an open number that may move the level gives the levels it may be, as bounds") {
    Workshop shop;
    auto const outcome = of_a_and_b(shop, "a + if(b > 3, 5, 0)").score({{"a", 6.0}}, on);
    CHECK(outcome.status == Status::range);  // 6 or 11
    CHECK(outcome.levels == Levels{"mid", "high"});
    CHECK_FALSE(outcome.exact);
    CHECK(outcome.warnings.size() == 1);
    REQUIRE(outcome.unknown.size() == 1);
    CHECK(outcome.unknown[0].matters);
}

TEST_CASE("where an open number could give any level there is no answer, and it is named") {
    Workshop shop;
    auto const outcome = of_a_and_b(shop, "a + b").score({{"a", 6.0}}, on);
    CHECK(outcome.status == Status::incomplete);
    CHECK(outcome.levels.empty());
    CHECK(outcome.missing == std::vector<std::string>{"b"});
}

TEST_CASE("a span of an open number bounds what is calculated from it") {
    Workshop shop;
    Instrument const& tool = of_a_and_b(shop, "if(b * 0.001 < 1, 20, a + b * 0.001)");
    // b is 2,000 to 3,500, so 6 + 2 to 6 + 3.5.
    auto const outcome = tool.score({{"a", 6.0}, {"b", NumberSpan{2000, 3500}}}, on);
    CHECK(outcome.levels == Levels{"mid"});
    CHECK(outcome.level == "mid");
}

TEST_CASE("more than a million ways of answering lie within bounds, and the rest is warned of") {
    Sum const sum;
    // Four times 3, and ten facts of 0 to 3: 1,048,576 ways, from 12 to 42. 40 takes nearly all 3.
    auto const many = sum.with(4);
    CHECK(many.status == Status::range);
    CHECK(many.levels == Levels{"mid", "high"});
    CHECK_FALSE(many.exact);
    // Five times 3: 262,144 ways, each tried, from 15 to 42.
    auto const fewer = sum.with(5);
    CHECK(fewer.levels == Levels{"mid", "high"});
    CHECK(fewer.exact);
    CHECK(fewer.warnings.empty());
}

TEST_CASE("bounds leave out no level that trying every way reaches") {
    int compared = 0;
    for (Drawing const& drawing : drawings()) {
        Definition const& definition = drawing.instrument().definition();
        if (definition.unknown == UnknownPolicy::assume || definition.levels.empty()) continue;
        if (!can_be_hidden(drawing)) continue;
        require_property(definition.full_id(), 60, [&] { compare(drawing); });
        ++compared;
    }
    CHECK(compared >= 10);
}

TEST_CASE("a number inside an option that a condition tells apart is tried") {
    Workshop shop;
    std::string const options =
        "options = [{ words = \"0\", is = 0 }, { words = \"1 to 9\", from = 1, to = 9 }]";
    for (char const* formula : {"if(a == 5, 10, 1)", "if(abs(a - 5) < 1, 10, 1)",
                                "if(a > 4 and a < 6, 10, 1)", "if(in(a, 5, 20), 10, 1)"}) {
        INFO(formula);
        Instrument const& tool = shop.tool(
            "mini", head("mini", "unknown = \"range\"") + three_levels("5", "10") +
                        item("a", options) + step("x", formula) + result("level = \"x\""));
        CHECK(tool.score({}, on).levels == Levels{"low", "high"});
        CHECK(tool.score({{"a", NumberSpan{1, 4}}}, on).levels == Levels{"low"});
    }
}

TEST_CASE("a span given for an item that may stay open counts as open") {
    Workshop shop;
    Instrument const& tool = shop.tool(
        "mini", head("mini", "unknown = \"range\"") + three_levels("5", "10") +
                    item("a", "optional = true") + item("flag") +
                    step("x", "if(first_known(a, 0) >= 6, 10, 1)") + result("level = \"x\""));
    CHECK(tool.score({{"a", NumberSpan{6, 9}}, {"flag", true}}, on).levels == Levels{"high"});
    CHECK(tool.score({{"a", NumberSpan{2, 9}}, {"flag", true}}, on).levels ==
          Levels{"low", "high"});
    CHECK(tool.score({{"flag", true}}, on).levels == Levels{"low"});
}

TEST_CASE("choices that may not be needed may be left out") {
    Workshop shop;
    Instrument const& tool =
        shop.tool("mini", head("mini", "unknown = \"range\"") + three_levels("5", "10") +
                              item("flag") + item("kinds", "needed_when = \"flag\"") +
                              step("x", "if(unknown(kinds), 10, 1)") + result("level = \"x\""));
    CHECK(tool.score({}, on).levels == Levels{"low", "high"});
}

TEST_CASE("two numbers that must be the same are tried one by one") {
    Workshop shop;
    std::string const options =
        "options = [{ words = \"0\", is = 0 }, { words = \"1 to 9\", from = 1, to = 9 }]";
    Instrument const& tool = shop.tool(
        "mini", head("mini", "unknown = \"range\"") + three_levels("5", "10") + item("a", options) +
                    item("b") + step("x", "if(a == b, 10, 1)") + result("level = \"x\""));
    CHECK(tool.score({{"a", NumberSpan{1, 9}}, {"b", 4.0}}, on).levels == Levels{"low", "high"});
}

TEST_CASE("a number that two others enclose is tried") {
    Workshop shop;
    std::string const options =
        "options = [{ words = \"0\", is = 0 }, { words = \"1 to 9\", from = 1, to = 9 }]";
    for (char const* part : {"", "check"}) {
        INFO(part);
        bool const in_check = *part != '\0';
        std::string const enclosed = "a > b and a < weight";
        Instrument const& tool = shop.tool(
            "mini", head("mini", "unknown = \"range\"") + three_levels("5", "10") +
                        item("a", options) + item("b") + item("weight") +
                        step("x", in_check ? "10" : "if(" + enclosed + ", 10, 1)") +
                        (in_check ? check("outside", "when = \"not (" + enclosed + ")\"") : "") +
                        result("level = \"x\""));
        // Only 5 lies between 4 and 6.
        auto const outcome = tool.score({{"a", NumberSpan{1, 9}}, {"b", 4.0}, {"weight", 6.0}}, on);
        CHECK(outcome.levels == (in_check ? Levels{"high"} : Levels{"low", "high"}));
    }
}

TEST_CASE("a cut far above the beginning of an open span is tried") {
    Workshop shop;
    Instrument const& tool =
        shop.tool("mini", head("mini", "unknown = \"range\"") + three_levels("5", "10") +
                              item("b", "options = [{ words = \"0 or more\", from = 0 }]") +
                              step("x", "if(b >= 5000, 10, 1)") + result("level = \"x\""));
    CHECK(tool.score({{"b", NumberSpan{0, {}}}}, on).levels == Levels{"low", "high"});
}

TEST_CASE("rules beyond number are bounded by the levels they name, not by their places") {
    Workshop shop;
    std::string rules = "\n[[step]]\nid = \"x\"\ntext = \"t\"\n" + basis + "rules = [\n";
    for (int i = 0; i < 80; ++i) {
        rules += "  { id = \"r" + std::to_string(i) + "\", when = \"b == " + std::to_string(i) +
                 "\", level = \"" + (i == 40 ? "high" : "low") +
                 "\", text = \"t\", source = \"own\", verification = \"our choice\" },\n";
    }
    rules += "]\n";
    Instrument const& tool =
        shop.tool("mini", head("mini", "unknown = \"range\"") + level("low") + level("mid") +
                              level("high") + item("b") + rules + result("level = \"x\""));
    // b is open, so any rule may fire, or none.
    auto const outcome = tool.score({}, on);
    CHECK(outcome.status != Status::scored);
    CHECK_FALSE(outcome.levels == Levels{"low"});
}

TEST_CASE("who a tool is for is asked inside a span too") {
    Workshop shop;
    auto const made = [&](std::string const& when) -> Instrument const& {
        return shop.tool("mini", head("mini", "unknown = \"range\"") + three_levels("5", "10") +
                                     item("flag") + step("x", "if(flag, 10, 10)") +
                                     "\n[[applies]]\nwhen = \"" + when +
                                     "\"\neffect = \"refuse\"\nwords = \"w\"\nreason = \"R.\"\n" +
                                     "facts = [\"a\"]\n" + basis + result("level = \"x\""));
    };
    Answers const span{{"flag", true}, {"a", NumberSpan{1, 9}}};
    CHECK(made("a <= 2 or a >= 8").score(span, on).status == Status::incomplete);
    CHECK(made("a >= 4 and a <= 6").score(span, on).status == Status::incomplete);
    CHECK(made("a >= 0").score(span, on).status == Status::scored);
}
