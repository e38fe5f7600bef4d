// Tools added up from others.

#include "workshop.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

using Names = std::vector<std::string>;

Date const on = std::chrono::year{2026} / 3 / 31;

/// Needs `a`, refuses a flag that is up, cannot have `a` of 9; gives a score, a level and a word.
std::string part_text(std::string const& id) {
    return head(id, "unknown = \"incomplete\"") + level("low") + level("high", "from = 5") +
           item("flag", "optional = true") + item("a") + step("score", "a") +
           step("word", "if(a > 3, 'many', 'few')") + step("hidden", "a * 10") +
           result("level = \"score\"\nvalues = [\"score\", \"word\"]") +
           check("odd", "when = \"a == 9\"\nfields = [\"a\"]") +
           "\n[[applies]]\nwhen = \"not (known(flag) and flag)\"\neffect = \"refuse\"\nwords = "
           "\"w\"\nreason = \"No.\"\nfacts = [\"flag\"]\n" +
           basis;
}

std::string part_of(std::string const& id, std::string const& instrument,
                    std::string const& more = {}) {
    return "\n[[part]]\nid = \"" + id + "\"\ninstrument = \"" + instrument + "\"\n" + more + "\n";
}

std::string whole_text(std::string const& more = {}) {
    return head("whole", "unknown = \"incomplete\"") + item("b") +
           part_of("one", "small", "failed_as = \"the_small_one\"") +
           step("x", "b + if(part_applies(one), part(one, score), 50)") +
           step("word", "part(one, word)") + step("place", "part(one, level)") +
           step("failed", "part_failed(one)") + step("applies", "part_applies(one)") +
           result(
               "scored_by = \"x\"\nvalues = [\"x\", \"word\", \"place\", \"failed\", \"applies\"]\n"
               "components = { small = \"x\" }") +
           more;
}

std::vector<StepValue> values(Outcome const& outcome) {
    std::vector<StepValue> found;
    for (auto const& [name, value] : outcome.values) found.push_back(value);
    return found;
}

}  // namespace

TEST_CASE("a part is scored from the same answers and gives its values and its level") {
    Workshop shop;
    shop.tool("small", part_text("small"));
    Instrument const& whole = shop.tool("whole", whole_text());
    auto const outcome = whole.score({{"a", 6.0}, {"b", 2.0}}, on);
    CHECK(outcome.status == Status::scored);
    CHECK(values(outcome) ==
          std::vector<StepValue>{8.0, std::string("many"), std::string("high"), false, true});
}

TEST_CASE("a part that does not apply has no level, and says so") {
    Workshop shop;
    shop.tool("small", part_text("small"));
    auto const outcome =
        shop.tool("whole", whole_text()).score({{"a", 6.0}, {"b", 2.0}, {"flag", true}}, on);
    CHECK(outcome.status == Status::scored);
    CHECK(outcome.values[0].second == StepValue(52.0));
    CHECK(outcome.values[2].second == nothing());
    CHECK(outcome.values[3].second == no());
    CHECK(outcome.values[4].second == no());
}

TEST_CASE("a part that lacks an answer, or has an impossible one, has failed and gives nothing") {
    Workshop shop;
    shop.tool("small", part_text("small"));
    Instrument const& whole = shop.tool("whole", whole_text());
    for (Answers const& answers : {Answers{{"b", 2.0}}, Answers{{"b", 2.0}, {"a", 9.0}}}) {
        auto const outcome = whole.score(answers, on);
        CHECK(outcome.status == Status::incomplete);
        CHECK(values(outcome) ==
              std::vector<StepValue>{nothing(), nothing(), nothing(), true, true});
    }
}

TEST_CASE("failed parts are named as the file says, with the reason each gives") {
    Workshop shop;
    shop.tool("small", part_text("small"));
    std::string second = part_text("second");
    shop.tool("second", second);
    Instrument const& whole =
        shop.tool("whole", whole_text(part_of("two", "second") +
                                      check("component_validation_error", "failed_parts = true")));
    auto const missing = whole.score({{"b", 2.0}}, on);
    CHECK(missing.status == Status::incomplete);
    CHECK(missing.missing == Names{"a"});
    CHECK(codes(missing) == Names{"component_validation_error"});
    CHECK(missing.errors[0].fields == Names{"the_small_one", "two"});
    CHECK_THAT(missing.errors[0].text, contains("Not answered: A."));
    auto const odd = whole.score({{"b", 2.0}, {"a", 9.0}}, on);
    CHECK(odd.status == Status::invalid);
    CHECK_THAT(odd.errors.at(0).text, contains("N: A."));
    CHECK(whole.score({{"b", 2.0}, {"a", 1.0}}, on).errors.empty());
}

TEST_CASE("what the parts ask is asked by the whole, after its own, and is not missing there") {
    Workshop shop;
    shop.tool("small", part_text("small"));
    auto const& items = shop.tool("whole", whole_text()).definition().items;
    REQUIRE(items.size() == 3);
    CHECK(items[0].fact == "b");
    CHECK(items[1].fact == "flag");
    CHECK(items[2].fact == "a");
    CHECK_FALSE(items[0].optional);
    CHECK(items[2].optional);
}

TEST_CASE("a part may have parts") {
    Workshop shop;
    shop.tool("small", part_text("small"));
    shop.tool("whole", whole_text());
    std::string const top = head("top", "unknown = \"incomplete\"") + part_of("inner", "whole") +
                            step("y", "part(inner, x) * 2") +
                            result("scored_by = \"y\"\nvalues = [\"y\"]");
    auto const outcome = shop.tool("top", top).score({{"a", 6.0}, {"b", 2.0}}, on);
    CHECK(outcome.values[0].second == StepValue(16.0));
}

TEST_CASE("a part that is not there, or a value it does not give, is refused at its place") {
    Workshop shop;
    shop.tool("small", part_text("small"));
    auto const refused = [&](std::string const& parts, char const* formula) {
        auto const faults = shop.faults(head("mini", "") + item("b") + parts + step("x", formula) +
                                        result("scored_by = \"x\""));
        INFO(formula);
        CHECK_FALSE(faults.empty());
        for (Problem const& fault : faults) CHECK(fault.where.line > 0);
    };
    refused(part_of("one", "no-such-tool"), "b");
    refused(part_of("one", "small"), "part(two, score)");
    refused(part_of("one", "small"), "part(one, hidden)");
    refused(part_of("one", "small"), "part(one)");
    refused(part_of("one", "small"), "part_failed(two)");
    refused("", "part_applies(one)");
}
