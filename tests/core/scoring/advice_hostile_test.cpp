// Small definitions, each with one thing that is allowed but cannot be meant.

#include "scoring/advice.hpp"
#include "scoring/alternatives.hpp"
#include "workshop.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Problems advice(std::string const& text) {
    Workshop shop;
    return advice_on(shop.tool("mini", text));
}

bool tells(Problems const& notes, std::string const& what, std::string const& found) {
    return std::any_of(notes.begin(), notes.end(), [&](Problem const& note) {
        return note.what == what && note.found.find(found) != std::string::npos;
    });
}

std::string rule(std::string const& id, std::string const& when, std::string const& to) {
    return "{ id = \"" + id + "\", when = \"" + when + "\", level = \"" + to +
           "\", text = \"t\", source = \"own\", verification = \"our choice\" },\n";
}

std::string rules(std::string const& list) {
    return "\n[[step]]\nid = \"x\"\nrules = [\n" + list + "]\n" + basis;
}

std::string two_levels(std::string const& steps, std::string const& more = {}) {
    return head("mini", "unknown = \"incomplete\"") + level("low") + level("high") + item("a") +
           steps + "\n[result]\nlevel = \"x\"\n" + more;
}

std::string cut(std::string const& formula) {
    return head("mini", "unknown = \"incomplete\"") + level("low", "from = 0") +
           level("high", "from = 3") + item("a") + step("x", formula) + result("level = \"x\"");
}

std::string const long_words =
    "Consideration of approximately identifiable characteristics regarding individual "
    "circumstances notwithstanding alternatives";

}  // namespace

TEST_CASE("a small definition without faults is let be") {
    CHECK(advice(two_levels(rules(rule("R1", "a >= 3", "high") + rule("R2", "true", "low"))))
              .empty());
    CHECK(advice(cut("a")).empty());
}

TEST_CASE("a rule that a rule above always takes is pointed out with its place") {
    auto const notes = advice(two_levels(rules(
        rule("R1", "a >= 3", "high") + rule("R2", "a >= 5", "low") + rule("R3", "true", "low"))));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].what == "rule 'R2'");
    CHECK(notes[0].where.line > 0);
}

TEST_CASE("a rule and a level that only refused answers reach are pointed out") {
    auto const notes =
        advice(two_levels(rules(rule("R1", "a < 2", "high") + rule("R2", "true", "low")),
                          check("odd", "when = \"a < 2\"")));
    CHECK(tells(notes, "rule 'R1'", "never reached"));
    CHECK(tells(notes, "level 'high'", "never reached"));
}

TEST_CASE("a level that no rule gives is pointed out") {
    auto const notes = advice(two_levels(rules(rule("R1", "true", "low"))));
    CHECK(tells(notes, "level 'high'", "never reached"));
}

TEST_CASE("a gap below the first level is pointed out with the value that falls into it") {
    auto const notes = advice(cut("a - 5"));
    REQUIRE(notes.size() == 1);
    CHECK(notes[0].what == "step 'x'");
    CHECK_THAT(notes[0].found, contains("no level for the value -"));
    CHECK(notes[0].where.line > 0);
}

TEST_CASE("a gap between rules, or in a table, is pointed out") {
    std::string const gap = "no level although everything is answered";
    CHECK(
        tells(advice(two_levels(rules(rule("R1", "a >= 5", "high") + rule("R2", "a < 3", "low")))),
              "step 'x'", gap));
    std::string const table =
        "\n[[table]]\nid = \"t\"\nbands = [{ from = 0, to = 4, is = 1 }]\n" + basis;
    CHECK(tells(advice(cut("lookup(t, a) + 2") + table), "step 'x'", gap));
}

TEST_CASE("levels that overlap or fall are refused with their place") {
    Workshop shop;
    for (std::string const from : {"from = 0", "from = -1", ""}) {
        INFO(from);
        auto const faults = shop.faults(head("mini", "") + level("low", "from = 0") +
                                        level("mid", from) + level("high", "from = 3") + item("a") +
                                        step("x", "a") + result("level = \"x\""));
        REQUIRE_FALSE(faults.empty());
        CHECK_THAT(faults[0].found, contains("does not rise"));
        CHECK(faults[0].where.line > 0);
        CHECK(faults[0].where.column > 0);
    }
}

TEST_CASE("an item and a table that nothing uses are pointed out") {
    std::string const table = "\n[[table]]\nid = \"t\"\nrows = { male = 1 }\n" + basis;
    auto const notes = advice(cut("a") + item("flag") + table);
    CHECK(tells(notes, "item 'flag'", "no step, rule or check"));
    CHECK(tells(notes, "table 't'", "no step that looks it up"));
    CHECK_FALSE(tells(notes, "item 'a'", "no step"));
}

TEST_CASE("an item that only a remark speaks of is used") {
    auto const notes =
        advice(cut("a") + item("flag", "optional = true") +
               "\n[[remark]]\nmissing_of = [\"flag\"]\ntext = \"{fields}.\"\n" + basis);
    CHECK(notes.empty());
}

TEST_CASE("a text above the reading grade is pointed out wherever people read it") {
    std::string const text = " = \"" + long_words + "\"";
    auto const in = [&](std::string const& more) { return advice(cut("a") + more); };
    CHECK(tells(in("\n[[remark]]\nwhen = \"a > 1\"\ntext" + text + "\n" + basis), "remark, text",
                "a text of grade"));
    CHECK(tells(in("\n[[check]]\ncode = \"odd\"\nwhen = \"a > 8\"\ntext" + text + "\n" + basis),
                "check 'odd', text", "a text of grade"));
    CHECK(tells(in("\n[[applies]]\nwhen = \"a < 9\"\neffect = \"warn\"\nwords = \"w\"\nfacts = "
                   "[\"a\"]\nreason" +
                   text + "\n" + basis),
                "applies 'w', reason", "a text of grade"));
    CHECK(tells(in("\n[[section]]\nid = \"more\"\ntitle" + text + "\n"), "section 'more', title",
                "a text of grade"));
    CHECK(tells(advice(cut("a").replace(0, 0, "label" + text + "\n")), "label", "a text of grade"));
}

TEST_CASE("facts of which each alone settles a rule stand for one another, however it is written") {
    using Groups = std::vector<std::vector<std::string>>;
    auto const groups = [](std::string const& when, std::string const& facts) {
        Workshop shop;
        return enough_alone(
            shop.tool("mini", head("mini", "") + item("b") + step("x", "b") +
                                  result("scored_by = \"x\"") + "\n[[applies]]\nwhen = '''" + when +
                                  "'''\neffect = \"refuse\"\nwords = \"w\"\nreason = \"r\"\n" +
                                  "facts = " + facts + "\n" + basis));
    };
    CHECK(groups("first_known(years(day, on), a) >= 5", R"(["a", "day"])") == Groups{{"a", "day"}});
    CHECK(groups("if(known(a), a, years(day, on)) >= 5", R"(["a", "day"])") ==
          Groups{{"a", "day"}});
    CHECK(groups("if(unknown(a), years(day, on), a) >= 5", R"(["a", "day"])") ==
          Groups{{"a", "day"}});
    CHECK(groups("flag or other", R"(["flag", "other"])").empty());
    CHECK(groups("a >= 5", R"(["a"])").empty());
}
