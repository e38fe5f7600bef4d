// The trace in words: what each step says, and that it can be asked for whenever somebody likes.

#include "scoring/sweep.hpp"
#include "workshop.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Date const on = std::chrono::year{2026} / 3 / 31;

std::string worded_step(std::string const& id, std::string const& formula,
                        std::string const& more) {
    return step(id, formula) + more + "\n";
}

/// Adds 2 where the flag is yes, looks a word up, and cuts the sum at 6.
std::string worded_tool() {
    return head("mini", "") + item("a") + item("flag") + item("code", "optional = true") +
           "\n[[table]]\nid = \"words\"\nrows = { he = \"him_here\", she = \"her\" }\n" + basis +
           worded_step("extra", "if(flag, 2, 0)",
                       "title = \"Extra\"\nitem = \"flag\"\ntext = \"The flag adds {extra}.\"") +
           worded_step("kind", "lookup(words, code)", "text = \"Said of {code}: {kind}.\"") +
           worded_step("same", "code", "text = \"As given: {same}.\"") +
           worded_step("sum", "a + extra",
                       "title = \"Sum\"\nsubtotal = true\nshows = \"{sum} in all\"\n"
                       "text = \"With {a} and {extra} that is {sum}.\"") +
           level("low", "short_meaning = \"few\"") +
           level("high", "short_meaning = \"many\"\nfrom = 6") +
           result("level = \"sum\"\nvalues = [\"sum\"]");
}

std::vector<std::string> texts(Trace const& trace) {
    std::vector<std::string> texts;
    for (TraceLine const& line : trace.lines()) texts.push_back(line.text);
    return texts;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("every step that was carried out is told, with the answers and the values it rests on") {
    Workshop shop;
    auto const outcome = shop.tool("mini", worded_tool())
                             .score({{"a", 3.0}, {"flag", true}, {"code", std::string("he")}}, on);
    CHECK(outcome.level == "low");
    CHECK(texts(outcome.trace) == Texts{"The flag adds 2.", "Said of he: him here.",
                                        "As given: he.", "With 3 and 2 that is 5."});
    auto const lines = outcome.trace.lines();
    CHECK(lines[0].title == "Extra");
    CHECK(lines[0].answer == "Yes");
    CHECK(lines[0].value_text == "2");
    CHECK_FALSE(lines[0].subtotal);
    CHECK(lines[3].value_text == "5 in all");
    CHECK(lines[3].subtotal);
    CHECK(lines[3].values == std::vector<StepValue>{5.0});
}

TEST_CASE("while an answer is open each step tells every value it can take, lowest first") {
    Workshop shop;
    auto const outcome = shop.tool("mini", worded_tool()).score({{"a", 5.0}}, on);
    CHECK(outcome.levels == Texts{"low", "high"});
    CHECK(texts(outcome.trace) == Texts{"The flag adds 0 or 2.", "Said of Not known: not known.",
                                        "As given: not known.",
                                        "With 5 and 0 or 2 that is 5 or 7."});
    auto const sum = outcome.trace.line("sum");
    REQUIRE(sum);
    CHECK(sum->values == std::vector<StepValue>{5.0, 7.0});
    CHECK_FALSE(outcome.trace.line("a"));
    CHECK_FALSE(outcome.trace.line(""));
}

TEST_CASE("a trace can be put into words when the tool and the answers are long gone") {
    Trace trace;
    {
        Workshop shop;
        Answers answers = {
            {"a", 4.0}, {"flag", true}, {"code", std::string("a code longer than any short text")}};
        trace = shop.tool("mini", worded_tool()).score(answers, on).trace;
        std::get<std::string>(answers["code"]) = "another text, as long, in the very same place";
    }
    CHECK(texts(trace) ==
          Texts{"The flag adds 2.", "Said of a code longer than any short text: not known.",
                "As given: a code longer than any short text.", "With 4 and 2 that is 6."});
    CHECK(texts(Trace{}).empty());
    CHECK(Trace{}.empty());
}

TEST_CASE("a sweep tells how its last score came about, changed answers and all") {
    Workshop shop;
    Sweep sweep(shop.tool("mini", worded_tool()));
    Answers const answers = {{"a", 3.0}, {"flag", true}, {"code", std::string("she")}};
    Answer const fewer = 1.0;
    Answer const no_flag = false;
    sweep.take(answers, on);
    sweep.change("a", fewer);
    sweep.change("flag", no_flag);
    CHECK(sweep.score().level == 0);
    CHECK(texts(sweep.trace()) == Texts{"The flag adds 0.", "Said of she: her.", "As given: she.",
                                        "With 1 and 0 that is 1."});
}
