#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

using State = HistoryLine::State;

/// The case after each of some edits: its note says which.
Case noted(std::string note) {
    Case kase = whole_case();
    kase.note = std::move(note);
    return kase;
}

/// "text state" for each line.
std::vector<std::string> lines(Casebook const& casebook, std::string const& reference = {}) {
    std::vector<std::string> found;
    auto const history = casebook.history(reference);
    REQUIRE(history);
    for (HistoryLine const& line : *history) {
        char const* state = line.state == State::done     ? "done"
                            : line.state == State::undone ? "undone"
                                                          : "superseded";
        found.push_back(line.text + ": " + state);
    }
    return found;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("Every edit leaves one line, oldest first") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    CHECK(lines(*casebook).empty());
    keep(*casebook, whole_case());
    change(*casebook, whole_case(), noted("first"), "Note changed");
    auto const history = casebook->history();
    REQUIRE(history);
    REQUIRE(history->size() == 2);
    CHECK((*history)[0].number == 1);
    CHECK((*history)[0].at == noon);
    CHECK((*history)[0].text == "Case CB-0001 made");
    CHECK((*history)[1].number == 2);
    CHECK((*history)[1].at == one);
    CHECK((*history)[1].reference == "CB-0001");
    CHECK((*history)[1].state == State::done);
}

TEST_CASE("Undo takes back the newest edit in force and redo brings back the oldest taken back") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    change(*casebook, whole_case(), noted("first"), "First");
    change(*casebook, noted("first"), noted("second"), "Second");
    CHECK(casebook->undo_text() == "Second");
    CHECK(casebook->redo_text().empty());

    REQUIRE(casebook->undo(one));
    CHECK(held(*casebook).note == "first");
    REQUIRE(casebook->undo(one));
    CHECK(held(*casebook).note == "for tests");
    CHECK(casebook->undo_text() == "Case CB-0001 made");
    CHECK(casebook->redo_text() == "First");

    REQUIRE(casebook->redo(one));
    CHECK(held(*casebook).note == "first");
    CHECK(casebook->redo_text() == "Second");
    CHECK(lines(*casebook) == Lines{"Case CB-0001 made: done", "First: done", "Second: undone"});
}

TEST_CASE("Undo to the very beginning leaves an empty casebook that redo fills again") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    CHECK(casebook->undo(one) == "CB-0001");
    CHECK(casebook->cases()->empty());
    CHECK(casebook->undo_text().empty());
    auto const nothing = problem(casebook->undo(one));
    CHECK(sentence(nothing) == "the unsaved casebook: there is nothing to undo.");
    CHECK(casebook->redo(one) == "CB-0001");
    CHECK(held(*casebook) == whole_case());
    CHECK(sentence(problem(casebook->redo(one))) ==
          "the unsaved casebook: there is nothing to redo.");
}

TEST_CASE("A new edit supersedes what was undone, and its line stays") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    change(*casebook, whole_case(), noted("first"), "First");
    REQUIRE(casebook->undo(one));
    change(*casebook, whole_case(), noted("other"), "Other");
    CHECK(casebook->redo_text().empty());
    CHECK(lines(*casebook) == Lines{"Case CB-0001 made: done", "First: superseded", "Other: done"});

    REQUIRE(casebook->undo(one));
    CHECK(casebook->undo_text() == "Case CB-0001 made");
    CHECK(casebook->redo_text() == "Other");
    REQUIRE(casebook->redo(one));
    CHECK(held(*casebook).note == "other");
}

TEST_CASE("Undo and redo survive closing and opening") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    {
        auto casebook = Casebook::open(file);
        REQUIRE(casebook);
        change(*casebook, whole_case(), noted("first"), "First");
        change(*casebook, noted("first"), noted("second"), "Second");
        REQUIRE(casebook->undo(one));
    }
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    CHECK(casebook->undo_text() == "First");
    CHECK(casebook->redo_text() == "Second");
    REQUIRE(casebook->redo(one));
    CHECK(held(*casebook).note == "second");
    REQUIRE(casebook->undo(one));
    REQUIRE(casebook->undo(one));
    CHECK(held(*casebook) == whole_case());
}

TEST_CASE("The history of one case leaves out the others and follows a rename") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case("CB-0001"));
    keep(*casebook, whole_case("CB-0002"));
    Case renamed = whole_case("CB-0001");
    renamed.reference = "CB-0003";
    change(*casebook, whole_case("CB-0001"), renamed, "Case renamed");
    CHECK(lines(*casebook, "CB-0003") == Lines{"Case CB-0001 made: done", "Case renamed: done"});
    CHECK(lines(*casebook, "CB-0002") == Lines{"Case CB-0002 made: done"});
    CHECK(lines(*casebook, "CB-0009").empty());
}

TEST_CASE("The history of a deleted case can still be read") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    Case const gone = whole_case();
    REQUIRE(casebook->apply(difference(&gone, nullptr, "Case deleted"), one));
    CHECK(lines(*casebook, "CB-0001") == Lines{"Case CB-0001 made: done", "Case deleted: done"});
}

TEST_CASE("The changes of a line are kept as documented") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case after = whole_case();
    after.events.push_back({"E3", date("2010", "2010-01-01", "2010-12-31"), "other", "", ""});
    change(*casebook, whole_case(), after);
    CHECK(sql(file, "SELECT changes FROM history WHERE number = 2") ==
          Lines{R"([{"table":"event","reference":"CB-0001","code":"E3","place":3,"before":null,)"
                R"("after":{"code":"E3","date":{"words":"2010","first":"2010-01-01",)"
                R"("last":"2010-12-31"},"kind":"other"}}])"});
}

TEST_CASE("The file says when a line came into its state") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    REQUIRE(casebook->undo(one));
    CHECK(sql(file, "SELECT at, state, state_at FROM history") == Lines{noon + "|undone|" + one});
}

TEST_CASE("A line of history that makes no sense is refused and changes nothing") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto const text = GENERATE("{}", "[1]", R"([{"table":"person"}])");
    sql(file, std::string("UPDATE history SET changes = '") + text + "'");
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    CHECK(problem(casebook->undo(one)).kind == ProblemKind::damaged);
    CHECK(held(*casebook) == whole_case());
}

TEST_CASE("A line of history says who entered it, where somebody said so") {
    TemporaryFolder const folder;
    auto casebook = Casebook::create(folder / "cases.parallax");
    REQUIRE(casebook);
    keep(*casebook, whole_case());
    Case const before = held(*casebook);
    Case after = before;
    after.title = "another";
    REQUIRE(casebook->apply(edit(before, after), one, "J.D., social worker"));
    auto const lines = casebook->history();
    REQUIRE(lines);
    REQUIRE(lines->size() == 2);
    CHECK((*lines)[0].who.empty());
    CHECK((*lines)[1].who == "J.D., social worker");
}

TEST_CASE("The history of an earlier file is read, and says of nobody that they entered it") {
    TemporaryFolder const folder;
    auto const file = folder / "old.parallax";
    sql(file, bytes_of(resources() / "schema" / "casebook-1.sql"));
    sql(file, "PRAGMA application_id = 1349676152; PRAGMA user_version = 1");
    sql(file,
        "INSERT INTO history VALUES (1, '2026-01-01T00:00:00Z', 1, 'CB-0001', 'Case made', 'done',"
        " '2026-01-01T00:00:00Z', '[]')");
    auto const casebook = Casebook::open(file);
    REQUIRE(casebook);
    auto const lines = casebook->history();
    REQUIRE(lines);
    REQUIRE(lines->size() == 1);
    CHECK((*lines)[0].text == "Case made");
    CHECK((*lines)[0].who.empty());
}
