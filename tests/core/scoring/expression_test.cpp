#include "scoring/expression.hpp"
#include "support/catch.hpp"
#include "support/run_code.hpp"

#include <cmath>
#include <memory>

using namespace parallax;

namespace {

/// A tiny world: facts x = 3, none (unknown), word = "male", born and seen dates; one table.
struct World {
    std::string male = "male";
    std::vector<std::string> names = {"x", "none", "word", "born", "seen", "yes"};
    std::vector<Value> slots = {Value::of(3.0),
                                Value{},
                                Value::of(male),
                                Value::of(parse_iso_date("1984-02-29").value()),
                                Value::of(parse_iso_date("2009-02-28").value()),
                                Value::of(true)};
    std::vector<unsigned char> given = {1, 0, 1, 1, 1, 1};
    std::vector<Table> tables;
    std::vector<std::unique_ptr<std::string>> texts;
    Problems problems;

    World() {
        Table points;
        points.id = "points";
        points.bands = {{std::nullopt, 1, 0}, {2, 4, 10}, {5, std::nullopt, 20}};
        points.keyed = {{"male", 7}};
        tables.push_back(points);
    }

    Value run(char const* text) {
        auto const index = [this](std::string_view name) {
            for (std::size_t i = 0; i < names.size(); ++i) {
                if (names[i] == name) return static_cast<int>(i);
            }
            return -1;
        };
        Scope scope;
        scope.slot_of = index;
        scope.input_of = index;
        scope.table_of = [](std::string_view name) { return name == "points" ? 0 : -1; };
        scope.keep_text = [this](std::string kept) {
            texts.push_back(std::make_unique<std::string>(std::move(kept)));
            return texts.back().get();
        };
        auto const code = compile_expression({text, {"file", 7, 3}}, "step", scope, problems).code;
        std::vector<TableIndex> const indexed(tables.begin(), tables.end());
        return test::run_code(code, slots, given, indexed);
    }

    double number(char const* text) {
        Value const value = run(text);
        INFO(text << " " << sentences(problems));
        REQUIRE(value.is_number());
        return value.number();
    }
};

}  // namespace

TEST_CASE("arithmetic binds as usual") {
    World world;
    CHECK(world.number("1 + 2 * 3") == 7);
    CHECK(world.number("(1 + 2) * 3 - -x") == 12);
    CHECK(world.number("7 / 2 - 0.5") == 3);
    CHECK(world.number("min(4, x, 9) + max(1, 2)") == 5);
    CHECK(world.number("sum(1, x, 2)") == 6);
    CHECK(world.number("floor(-1.5) + abs(-2)") == 0);
    CHECK(world.number("ln(exp(2))") == Approx(2));
    CHECK(world.number("logistic(0)") == 0.5);
}

TEST_CASE("comparisons and choices give yes or no") {
    World world;
    for (char const* text :
         {"x == 3", "x != 4", "x < 4 and x >= 3", "word == \"male\"", "not (word == \"female\")",
          "born < seen", "in(x, 1, 2, 3)", "in(word, 'female', 'male')", "length(word) == 4",
          "yes or none", "has(points, word)"}) {
        INFO(text);
        CHECK(world.run(text).is_true());
    }
    CHECK(world.run("x == word").is_false());
    CHECK(world.run("has(points, 'none')").is_false());
}

TEST_CASE("unknown spreads, except where something else decides") {
    World world;
    for (char const* text : {"none + 1", "none == 3", "none and yes", "none or false", "not none",
                             "min(none, 1)", "count(none, yes)", "ln(none)", "lookup(points, none)",
                             "if(none, 1, 2)", "1 / 0", "ln(0)", "word + 1", "word < word"}) {
        INFO(text);
        CHECK_FALSE(world.run(text).known());
    }
    CHECK(world.run("none and false").is_false());
    CHECK(world.run("none or true").is_true());
    CHECK(world.number("if(yes, 1, none)") == 1);
    CHECK(world.number("count_unknown(x, none, yes)") == 1);
    CHECK(world.run("unknown(none) and known(x)").is_true());
}

TEST_CASE("tables answer by band and by key") {
    World world;
    CHECK(world.number("lookup(points, 1)") == 0);
    CHECK(world.number("lookup(points, x)") == 10);
    CHECK(world.number("lookup(points, 5)") == 20);
    CHECK(world.number("lookup(points, word)") == 7);
    CHECK_FALSE(world.run("lookup(points, 'female')").known());
}

TEST_CASE("dates count completed years and whole months") {
    World world;
    CHECK(world.number("years(born, seen)") == 24);
    CHECK(world.number("months(born, seen)") == 299);
}

TEST_CASE("halves round away from zero on the exact stored value") {
    CHECK(nearest_whole(0.015625, 100000) == 1563);   // stored exactly: a true half
    CHECK(nearest_whole(-0.015625, 100000) == -1563);
    CHECK(nearest_whole(0.495, 100) == 49);           // stored a little low
    CHECK(nearest_whole(0.505, 100) == 51);           // stored a little high
    CHECK(nearest_whole(0.125, 100) == 13);
    World world;
    CHECK(world.number("percent_half_up(0.495, 0)") == 49);
    CHECK(world.number("round_half_up(2.5, 0)") == 3);
    CHECK(world.number("round_half_up(0.123456, 5)") == 0.12346);
}

TEST_CASE("whether a value is among others is open while one of them is") {
    World world;
    CHECK_FALSE(world.run("in(x, 1, none)").known());
    CHECK(world.run("in(x, none, 3)").is_true());
    CHECK(world.run("in(x, 1, 2)").is_false());
}

TEST_CASE("a fault is reported once, at its column") {
    struct Fault {
        char const* text;
        unsigned column;  ///< of the expression's first character, 3, plus the fault's place
        char const* wanted;
    };
    for (Fault const& fault :
         {Fault{"1 +", 6, "a value"}, Fault{"colour", 3, "an item's fact"},
          Fault{"x + colour * 2", 7, "an item's fact"}, Fault{"nope(1)", 3, "a function"},
          Fault{"(1 + 2", 9, "')'"}, Fault{"1 2", 5, "the end"}, Fault{"'open", 3, "closing"},
          Fault{"lookup(other, 1)", 10, "the id of a table"}, Fault{"min()", 7, "a value"},
          Fault{"if(yes, 2)", 12, "','"}, Fault{"1e999", 3, "ordinary size"},
          Fault{"known(other)", 9, "the fact of an item"}}) {
        World world;
        INFO(fault.text);
        world.run(fault.text);
        REQUIRE(world.problems.size() == 1);
        CHECK(world.problems[0].where == Place{"file", 7, fault.column});
        CHECK_THAT(world.problems[0].wanted, test::contains(fault.wanted));
    }
}

TEST_CASE("an expression too deep is refused, not run") {
    World world;
    std::string deep(200, '(');
    deep += '1';
    deep.append(200, ')');
    world.run(deep.c_str());
    CHECK(world.problems.size() == 1);
    World other;
    std::string wide = "sum(1";
    for (int i = 0; i < 39; ++i) wide += ", sum(1, 1";
    wide.append(40, ')');
    other.run(wide.c_str());
    CHECK(other.problems.size() <= 1);
}
