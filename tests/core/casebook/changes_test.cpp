// What an edit does to the tables, and that undo takes all of it back.
#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// Carries out one edit in a file, undoes and redoes it, and compares all rows each time.
void there_and_back(Case const& before, Case const& after) {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file, before);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    auto const rows_before = all_rows(file);
    change(*casebook, before, after);
    CHECK(held(*casebook, after.reference) == after);
    auto const rows_after = all_rows(file);
    CHECK(rows_after != rows_before);
    REQUIRE(casebook->undo(one));
    CHECK(held(*casebook, before.reference) == before);
    CHECK(all_rows(file) == rows_before);
    REQUIRE(casebook->redo(one));
    CHECK(held(*casebook, after.reference) == after);
    CHECK(all_rows(file) == rows_after);
}

}  // namespace

TEST_CASE("A changed record keeps its place") {
    Case after = whole_case();
    after.people[0].note = "";
    after.people[0].born = {};
    after.controls[0].covers = {"HH"};
    there_and_back(whole_case(), after);
}

TEST_CASE("A new record comes after the others") {
    Case after = whole_case();
    after.events.push_back({"E3", {}, "contact", "A visit", ""});
    there_and_back(whole_case(), after);
}

TEST_CASE("A removed record comes back where it stood") {
    Case after = whole_case();
    after.people.erase(after.people.begin() + 1);
    after.controls[0].covers = {"Ł\u00e9"};
    there_and_back(whole_case(), after);
}

TEST_CASE("A record and everything that leans on it can go in one edit") {
    Case after = whole_case();
    after.controls.erase(after.controls.begin());
    after.control_states.erase(after.control_states.begin());
    after.decisions[0].controls = {"K2"};
    there_and_back(whole_case(), after);
}

TEST_CASE("A renamed case keeps its records") {
    Case after = whole_case();
    after.reference = "CB-0007";
    after.people[0].note = "renamed in the same edit";
    after.facts.pop_back();
    there_and_back(whole_case(), after);
}

TEST_CASE("Undo of a rename says what the case is called again") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    Case after = whole_case();
    after.reference = "CB-0007";
    change(*casebook, whole_case(), after);
    CHECK(casebook->undo(one) == "CB-0001");
    CHECK(casebook->redo(one) == "CB-0007");
    CHECK(problem(casebook->load("CB-0001")).kind == ProblemKind::not_found);
}

TEST_CASE("A deleted case takes its records with it, and undo brings every row back") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    auto const rows = all_rows(file);
    Case const gone = whole_case();
    REQUIRE(casebook->apply(difference(&gone, nullptr, "Case CB-0001 deleted"), one));
    CHECK(casebook->cases()->empty());
    CHECK(sql(file,
              "SELECT (SELECT count(*) FROM person) + (SELECT count(*) FROM control_covers)"
              " + (SELECT count(*) FROM decision_control)") == std::vector<std::string>{"0"});
    CHECK(casebook->undo(one) == "CB-0001");
    CHECK(all_rows(file) == rows);
    CHECK(held(*casebook) == whole_case());
}

TEST_CASE("The number of a deleted case is not given to another") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case const gone = whole_case();
    REQUIRE(casebook->apply(difference(&gone, nullptr, "Case CB-0001 deleted"), one));
    keep(*casebook, whole_case("CB-0002"));
    CHECK(sql(file, "SELECT id FROM kase") == std::vector<std::string>{"2"});
}

TEST_CASE("Two cases can be made in one edit and unmade together") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    Case const first = whole_case("CB-0001");
    Case const second = whole_case("CB-0002");
    Edit both = difference(nullptr, &first, "Two cases brought in");
    Edit const more = difference(nullptr, &second, "");
    both.changes.insert(both.changes.end(), more.changes.begin(), more.changes.end());
    REQUIRE(casebook->apply(both, noon));
    CHECK(held(*casebook, "CB-0001") == first);
    CHECK(held(*casebook, "CB-0002") == second);
    REQUIRE(casebook->undo(one));
    CHECK(casebook->cases()->empty());
}

TEST_CASE("An edit without changes leaves no line") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    REQUIRE(casebook->apply(edit(whole_case(), whole_case()), noon));
    CHECK(casebook->history()->empty());
}
