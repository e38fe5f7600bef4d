#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

#include <algorithm>

using namespace parallax;
using namespace parallax::test;

TEST_CASE("A case with every member set comes back as it was after closing and opening") {
    TemporaryFolder const folder;
    make_file(folder / "cases.parallax");
    auto const casebook = Casebook::open(folder / "cases.parallax");
    REQUIRE(casebook);
    CHECK(held(*casebook) == whole_case());
}

TEST_CASE("A case with nothing but a reference comes back as it was") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    Case bare;
    bare.reference = "CB-0001";
    keep(*casebook, bare);
    CHECK(held(*casebook) == bare);
}

TEST_CASE("Each member of a record has a column of its own that other programs can read") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    CHECK(sql(file, "SELECT at_risk, made, made_first, made_last, ended FROM assessment") ==
          std::vector<std::string>{"children|about October 2009|2009-09-01|2009-11-30|2011",
                                   "|-|-|-|-"});
    CHECK(sql(file, "SELECT control, place, person FROM control_covers ORDER BY place") ==
          std::vector<std::string>{"K1|1|Ł\u00e9", "K1|2|A"});
    CHECK(sql(file, "SELECT ends, ends_words, page_order FROM control ORDER BY place") ==
          std::vector<std::string>{"14 March 2013|unless renewed|3", "-||0"});
    CHECK(sql(file, "SELECT assessment FROM decision_assessment ORDER BY place") ==
          std::vector<std::string>{"R2", "R1"});
    CHECK(sql(file, "SELECT control FROM decision_control ORDER BY place") ==
          std::vector<std::string>{"K2", "K1"});
}

TEST_CASE("The list of cases is in order of reference") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case("CB-0002"));
    Case bare;
    bare.reference = "CB-0001";
    keep(*casebook, bare);
    auto const lines = casebook->cases();
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK((*lines)[0].reference == "CB-0001");
    CHECK_FALSE((*lines)[0].conference.known());
    CHECK((*lines)[1].title == "a made-up case");
    CHECK((*lines)[1].conference_title == "First conference");
    CHECK((*lines)[1].conference.words() == "autumn 2009");
}

TEST_CASE("Two cases with the same codes do not mix") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case("CB-0001"));
    Case other = whole_case("CB-0002");
    other.people[1].relation = "nephew";
    other.decisions[0].assessments = {"R1"};
    keep(*casebook, other);
    CHECK(held(*casebook, "CB-0001") == whole_case("CB-0001"));
    CHECK(held(*casebook, "CB-0002") == other);
}

TEST_CASE("A control character is kept as a mark in its place, and the edit can be undone") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    Case const first = whole_case();
    keep(*casebook, first);
    Case pasted = first;
    pasted.note = std::string("before\0after\v", 13);
    change(*casebook, first, pasted);
    CHECK(held(*casebook).note == "before\uFFFDafter\uFFFD");
    CHECK(casebook->remarks().empty());
    Case next = pasted;  // whoever pasted it goes on from what was typed
    next.note += "more";
    change(*casebook, pasted, next);
    REQUIRE(casebook->undo(one));
    REQUIRE(casebook->undo(one));
    CHECK(held(*casebook) == first);
}

TEST_CASE("Long text comes back whole") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    Case kase = whole_case();
    kase.source = std::string(1'000'000, 'x');
    keep(*casebook, kase);
    CHECK(held(*casebook) == kase);
}

TEST_CASE("A case that is not there is said to be missing") {
    auto const casebook = Casebook::in_memory();
    REQUIRE(casebook);
    auto const missing = problem(casebook->load("CB-0009"));
    CHECK(missing.kind == ProblemKind::not_found);
    CHECK_THAT(sentence(missing), contains("CB-0009"));
}

TEST_CASE("Cases asked for together come whole and in that order, whatever is wrong with one") {
    TemporaryFolder const folder;
    auto casebook = Casebook::create(folder / "cases.parallax");
    REQUIRE(casebook);
    std::vector<std::string> references;
    for (int number = 1; number <= 40; ++number) {
        references.push_back("CB-" + std::to_string(100 + number));
        keep(*casebook, whole_case(references.back()));
    }
    std::ranges::reverse(references);
    references.insert(references.begin() + 20, "nobody");
    auto const cases = casebook->load_all(references);
    REQUIRE(cases.size() == references.size());
    for (std::size_t i = 0; i < cases.size(); ++i) {
        INFO(references[i]);
        if (references[i] == "nobody") {
            REQUIRE_FALSE(cases[i]);
            CHECK(cases[i].error().front().kind == ProblemKind::not_found);
        } else {
            REQUIRE(cases[i]);
            CHECK(*cases[i] == whole_case(references[i]));
        }
    }
    CHECK(casebook->load_all({}).empty());
}
