// Edits that are refused leave the casebook as it was.
#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// Tries an edit on a file with the whole case; gives the problem after seeing that nothing
/// changed, neither rows nor history.
Problem refused(Edit const& edit) {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    auto const before = bytes_of(file);
    auto const outcome = casebook->apply(edit, one);
    CHECK(bytes_of(file) == before);
    CHECK(casebook->undo_text() == "Case CB-0001 made");
    REQUIRE_FALSE(outcome);
    CHECK(held(*casebook) == whole_case());
    return outcome.error().front();
}

Problem refused(Case const& before, Case const& after) { return refused(edit(before, after)); }

}  // namespace

TEST_CASE("An edit is refused when the record was changed meanwhile") {
    Case before = whole_case();
    before.people[0].note = "what somebody thought it said";
    Case after = before;
    after.people[0].note = "something new";
    auto const found = refused(before, after);
    CHECK(found.kind == ProblemKind::bad_input);
    CHECK_THAT(sentence(found), contains("HH of case CB-0001 was changed by somebody else"));
}

TEST_CASE("An edit is refused when the record is gone") {
    Case before = whole_case();
    before.events.push_back({"E3", {}, "other", "", ""});
    Case after = before;
    after.events[2].what = "more";
    CHECK_THAT(sentence(refused(before, after)), contains("found that it is gone"));
}

TEST_CASE("An edit is refused when a new record's code is taken") {
    Case before = whole_case();
    before.events.pop_back();
    Case after = whole_case();
    after.events[1].what = "something else";
    CHECK_THAT(sentence(refused(before, after)), contains("found that it is there already"));
}

TEST_CASE("An edit is refused when one of its later changes fails") {
    Case before = whole_case();
    before.page_lines[0].text = "what somebody thought it said";
    Case after = before;
    after.people[0].note = "a good change";
    after.page_lines[0].text = "a change that starts from something else";
    CHECK_THAT(sentence(refused(before, after)), contains("L1 of case CB-0001"));
}

TEST_CASE("A second case with the same reference is refused") {
    Case const again = whole_case();
    auto const found = refused(difference(nullptr, &again, "Made again"));
    CHECK_THAT(sentence(found), contains("a case CB-0001 is there already"));
}

TEST_CASE("A rename to a reference that is taken is refused") {
    TemporaryFolder const folder;
    auto casebook = Casebook::create(folder / "cases.parallax");
    REQUIRE(casebook);
    keep(*casebook, whole_case("CB-0001"));
    keep(*casebook, whole_case("CB-0002"));
    Case renamed = whole_case("CB-0002");
    renamed.reference = "CB-0001";
    auto const outcome = casebook->apply(edit(whole_case("CB-0002"), renamed), one);
    CHECK(problem(outcome).kind == ProblemKind::bad_input);
    CHECK_THAT(sentence(problem(outcome)), contains("a case CB-0001 is there already"));
    CHECK(held(*casebook, "CB-0002") == whole_case("CB-0002"));
}

TEST_CASE("An edit of a case that is not there is refused") {
    Case before = whole_case("CB-0009");
    Case after = before;
    after.title = "new";
    CHECK_THAT(sentence(refused(before, after)), contains("found no case CB-0009"));
}

TEST_CASE("A record that leans on nothing is refused in words that name it") {
    Case after = whole_case();
    after.control_states[0].control = "K9";
    auto const found = refused(whole_case(), after);
    CHECK(found.kind == ProblemKind::bad_input);
    CHECK_THAT(sentence(found), contains("K1.1"));
    CHECK_THAT(sentence(found), contains("K9"));
}

TEST_CASE("Removing what others still name is refused in words that name it") {
    Case after = whole_case();
    after.assessments.erase(after.assessments.begin());
    CHECK_THAT(sentence(refused(whole_case(), after)), contains("R1"));
}

TEST_CASE("A word outside its list is refused in words that name the record") {
    Case after = whole_case();
    after.control_states[1].state = "perhaps";
    auto const found = refused(whole_case(), after);
    CHECK_THAT(sentence(found), contains("K2.1"));
    CHECK_THAT(sentence(found), contains("perhaps"));
}

TEST_CASE("Text that is not UTF-8 is refused") {
    Case after = whole_case();
    after.note = "caf\xe9";
    CHECK_THAT(sentence(refused(whole_case(), after)), contains("text in UTF-8"));
}

TEST_CASE("A change of an unknown kind of record is refused") {
    Edit odd{"Odd", {{"history", "CB-0001", "1", nullptr, Json::object()}}};
    CHECK_THAT(sentence(refused(odd)), contains("'history'"));
}

TEST_CASE("A record under another code than its own is refused") {
    Edit odd{"Odd", {{"event", "CB-0001", "E3", nullptr, {{"code", "E4"}, {"kind", "other"}}}}};
    CHECK_THAT(sentence(refused(odd)), contains("'E4'"));
}

TEST_CASE("A record with members nobody knows is refused") {
    Edit odd{"Odd", {{"event", "CB-0001", "E3", nullptr, {{"code", "E3"}, {"colour", "red"}}}}};
    CHECK_THAT(sentence(refused(odd)), contains("colour"));
}

TEST_CASE("A casebook opened for reading only refuses every change") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto const before = bytes_of(file);
    auto casebook = Casebook::open(file, Casebook::Access::read_only);
    REQUIRE(casebook);
    CHECK(casebook->access() == Casebook::Access::read_only);
    Case after = whole_case();
    after.title = "new";
    CHECK(problem(casebook->apply(edit(whole_case(), after), one)).kind ==
          ProblemKind::cannot_write);
    CHECK(problem(casebook->undo(one)).kind == ProblemKind::cannot_write);
    CHECK(problem(casebook->redo(one)).kind == ProblemKind::cannot_write);
    CHECK(bytes_of(file) == before);
}
