// Files of earlier versions, made as another program would make them: from their statements.
#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

std::filesystem::path version_1(TemporaryFolder const& folder) {
    auto const file = folder / "old.parallax";
    sql(file, bytes_of(resources() / "schema" / "casebook-1.sql"));
    sql(file, "PRAGMA application_id = 1349676152; PRAGMA user_version = 1");
    sql(file,
        "INSERT INTO kase VALUES (1, 'CB-0001', '', '', NULL, NULL, NULL, '', '', '', '');"
        "INSERT INTO assessment (case_id, code, place, mode, instrument, edition, scale_note,"
        " at_risk, agency, maker, level, figure, said, answers, scored_on, reason_for_change,"
        " override_level, override_reason, override_supervisor, leaves_out, note, source)"
        " VALUES (1, 'R1', 1, 'computed', 'rm2000-s', 'standard', '', '', 'police', '', '', '',"
        " '', '{}', '2009-11-30', '', '', '', '', '', '', '')");
    return file;
}

std::string version_in(std::filesystem::path const& file) {
    return sql(file, "PRAGMA user_version").at(0);
}

}  // namespace

TEST_CASE("A file of version 1 opens, is read whole, and is not changed by that") {
    TemporaryFolder const folder;
    auto const file = version_1(folder);
    auto const before = bytes_of(file);
    for (auto const access : {Casebook::Access::read_only, Casebook::Access::read_write}) {
        auto const casebook = Casebook::open(file, access);
        REQUIRE(casebook);
        CHECK(held(*casebook).assessments.at(0).agency == "police");
        CHECK(held(*casebook).assessments.at(0).computed_on.empty());
    }
    CHECK(bytes_of(file) == before);
}

TEST_CASE("The first edit of a file of version 1 makes it a file of this version, in one go") {
    TemporaryFolder const folder;
    auto const file = version_1(folder);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case const before = held(*casebook);
    Case after = before;
    after.assessments[0].computed_on = "2026-11-22";
    change(*casebook, before, after);
    CHECK(version_in(file) == "6");
    make_file(folder / "new.parallax");
    std::string const all = "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY name";
    CHECK(sql(file, all) == sql(folder / "new.parallax", all));

    auto again = Casebook::open(file);
    REQUIRE(again);
    CHECK(held(*again) == after);
    REQUIRE(again->undo(one));
    CHECK(held(*again) == before);
}

TEST_CASE("An edit that is refused leaves a file of version 1 as it was") {
    TemporaryFolder const folder;
    auto const file = version_1(folder);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case stale = held(*casebook);
    stale.assessments[0].agency = "somebody else";
    Case after = stale;
    after.assessments[0].level = "high";
    CHECK_FALSE(casebook->apply(edit(stale, after), noon));
    CHECK(version_in(file) == "1");
}

TEST_CASE(
    "A file of version 2 is read whole, and takes an answer to a finding with its first edit") {
    TemporaryFolder const folder;
    auto const file = version_1(folder);
    sql(file, bytes_of(resources() / "schema" / "casebook-2.sql"));
    sql(file, "PRAGMA user_version = 2");
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case const before = held(*casebook);
    CHECK(before.look_answers.empty());
    CHECK(casebook->checks_off()->empty());
    Case after = before;
    after.look_answers = {{"N1",
                           "F8",
                           "grounds",
                           date("2026", "2026-01-01", "2026-12-31"),
                           "team manager",
                           "Seen to",
                           {}}};
    change(*casebook, before, after);
    CHECK(version_in(file) == "6");
    CHECK(held(*casebook) == after);
}

TEST_CASE(
    "A file of version 3 is read whole, and takes who knew what and who lived where with its first "
    "edit") {
    TemporaryFolder const folder;
    auto const file = version_1(folder);
    for (char const* later : {"casebook-2.sql", "casebook-3.sql"}) {
        sql(file, bytes_of(resources() / "schema" / later));
    }
    sql(file, "PRAGMA user_version = 3");
    sql(file,
        "INSERT INTO fact VALUES (1, 'F1', 1, 'gender', '\"male\"', NULL, NULL, NULL, '2.1');"
        "INSERT INTO event VALUES (1, 'E1', 1, '2009', '2009-01-01', '2009-12-31', 'birth',"
        " 'A child is born', '2.2')");
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case const before = held(*casebook);
    REQUIRE(before.facts.size() == 1);
    CHECK_FALSE(before.facts[0].known.known());
    REQUIRE(before.events.size() == 1);
    CHECK(before.events[0].what == "A child is born");
    CHECK(before.livings.empty());
    CHECK(before.knowings.empty());
    Case after = before;
    Person adult;
    adult.code = "A";
    adult.role = "adult";
    after.people = {adult};
    after.livings = {{"V1", "A", "in prison", date("2009", "2009-01-01", "2009-12-31"), {}, ""}};
    after.knowings = {{"W1", "He has moved", "school", "did_not_know", {}, "", ""}};
    change(*casebook, before, after);
    CHECK(version_in(file) == "6");
    CHECK(held(*casebook) == after);
}

TEST_CASE(
    "A file of version 4 is read whole, and takes when an answer or a decision came to light with "
    "its first edit") {
    TemporaryFolder const folder;
    auto const file = version_1(folder);
    for (char const* later : {"casebook-2.sql", "casebook-3.sql", "casebook-4.sql"}) {
        sql(file, bytes_of(resources() / "schema" / later));
    }
    sql(file, "PRAGMA user_version = 4");
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case const before = held(*casebook);
    REQUIRE_FALSE(before.assessments.empty());
    CHECK_FALSE(before.assessments[0].known.known());
    Case after = before;
    after.assessments[0].known = date("2012", "2012-01-01", "2012-12-31");
    Decision decision;
    decision.code = "D1";
    decision.what = "A plan";
    decision.known = date("2013", "2013-01-01", "2013-12-31");
    after.decisions = {decision};
    change(*casebook, before, after);
    CHECK(version_in(file) == "6");
    CHECK(held(*casebook) == after);
}

TEST_CASE(
    "A file of version 5 is read whole, and takes a control that was widened and a decision's "
    "effect with its first edit") {
    TemporaryFolder const folder;
    auto const file = version_1(folder);
    for (char const* later :
         {"casebook-2.sql", "casebook-3.sql", "casebook-4.sql", "casebook-5.sql"}) {
        sql(file, bytes_of(resources() / "schema" / later));
    }
    sql(file, "PRAGMA user_version = 5");
    sql(file,
        "INSERT INTO control VALUES (1, 'K1', 1, 'Order', '', 'legal', '', NULL, NULL, NULL, NULL,"
        " NULL, NULL, '', '', 0, '');"
        "INSERT INTO control_status VALUES (1, 'K1.1', 1, 'K1', 'working', NULL, NULL, NULL, NULL,"
        " NULL, NULL, '', '', '', '')");
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Case const before = held(*casebook);
    REQUIRE(before.control_states.size() == 1);
    CHECK(before.control_states[0].covers.empty());
    CHECK_FALSE(before.control_states[0].new_end.known());
    Case after = before;
    Person child;
    child.code = "HH";
    child.role = "child";
    after.people = {child};
    after.control_states[0].covers = {"HH"};
    after.control_states[0].new_end = date("2013", "2013-01-01", "2013-12-31");
    after.assessments.at(0).in_plan = "no";
    Decision decision;
    decision.code = "D1";
    decision.effect = "closes";
    after.decisions = {decision};
    change(*casebook, before, after);
    CHECK(version_in(file) == "6");
    CHECK(held(*casebook) == after);
    REQUIRE(casebook->undo(one));
    CHECK(held(*casebook) == before);
}
