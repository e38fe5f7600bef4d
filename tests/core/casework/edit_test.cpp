#include "casework/edit.hpp"
#include "casework/records.hpp"
#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// The edit does what it says, and turned round it takes it back.
void check_there_and_back(Case const& before, Case const& after) {
    Edit const edit = difference(&before, &after, "Something changed");
    CHECK(edit.text == "Something changed");
    CHECK_FALSE(edit.empty());
    CHECK(value_of(apply(edit, before)) == after);
    CHECK(value_of(apply(inverse(edit), after)) == before);
    CHECK(value_of(apply(inverse(inverse(edit)), before)) == after);
}

}  // namespace

TEST_CASE("a case that did not change gives an edit without changes") {
    Edit const edit = difference(&example(), &example(), "Nothing");
    CHECK(edit.empty());
    CHECK(value_of(apply(edit, example())) == example());
}

TEST_CASE("a changed level is one change of one record, before and after") {
    Case after = example();
    after.assessments[2].level = "very_high";
    Edit const edit = difference(&example(), &after, "Answer R3 changed");
    REQUIRE(edit.changes.size() == 1);
    RecordChange const& change = edit.changes.front();
    CHECK(change.table == "assessment");
    CHECK(change.reference == "EX-0001");
    CHECK(change.code == "R3");
    CHECK(change.before.at("level") == "high");
    CHECK(change.after.at("level") == "very_high");
    check_there_and_back(example(), after);
}

TEST_CASE("a new record has no before and stands in its place again after undo and redo") {
    Case after = example();
    Assessment added = recorded("R12", "rosh", "high", "March 2010");
    after.assessments.push_back(added);
    Edit const edit = difference(&example(), &after, "Answer R12 recorded");
    REQUIRE(edit.changes.size() == 1);
    CHECK(edit.changes.front().before.is_null());
    CHECK(edit.changes.front().after.at("code") == "R12");
    check_there_and_back(example(), after);
}

TEST_CASE("every single record can be removed and brought back to its place") {
    Case whole = example();
    whole.look_answers = {{"N1",
                           "F8",
                           "grounds",
                           ImpreciseDate::parse("May 2012").value(),
                           "team manager",
                           "Seen to",
                           {}}};
    Case::each_kind(whole, [&](char const* table, auto const& list) {
        using Record = typename std::decay_t<decltype(list)>::value_type;
        REQUIRE_FALSE(list.empty());
        for (std::size_t i = 0; i < list.size(); ++i) {
            INFO(table << " " << list[i].code);
            Case after = whole;
            auto& left = records<Record>(after);
            left.erase(left.begin() + static_cast<std::ptrdiff_t>(i));
            check_there_and_back(whole, after);
        }
    });
}

TEST_CASE("a new case begins with its own line, a removed one ends with it") {
    Edit const made = difference(nullptr, &example(), "Case made");
    CHECK(made.changes.front().table == "case");
    CHECK(made.changes.front().before.is_null());
    CHECK(value_of(apply(made, Case{})) == example());

    Edit const removed = difference(&example(), nullptr, "Case removed");
    CHECK(removed.changes.back().table == "case");
    CHECK(removed.changes.back().after.is_null());
    CHECK(value_of(apply(removed, example())) == Case{});
    CHECK(value_of(apply(inverse(removed), Case{})) == example());
    CHECK(value_of(apply(inverse(made), example())) == Case{});
}

TEST_CASE("a renamed case is found by its old reference, and by its new one on the way back") {
    Case after = example();
    after.reference = "EX-0002";
    after.assessments[0].note = "Changed with it.";
    Edit const edit = difference(&example(), &after, "Case renamed");
    REQUIRE(edit.changes.size() == 2);
    for (RecordChange const& change : edit.changes) CHECK(change.reference == "EX-0001");
    for (RecordChange const& change : inverse(edit).changes) CHECK(change.reference == "EX-0002");
    check_there_and_back(example(), after);
}

TEST_CASE("what leans on others goes first and comes last") {
    Case after = example();
    after.controls.erase(after.controls.begin());             // K1
    after.control_states.erase(after.control_states.begin(),  // K1.1 and K1.2
                               after.control_states.begin() + 2);
    Edit const edit = difference(&example(), &after, "Control K1 removed");
    REQUIRE(edit.changes.size() == 3);
    CHECK(edit.changes[0].table == "control_status");
    CHECK(edit.changes[1].table == "control_status");
    CHECK(edit.changes[2].table == "control");
    CHECK(inverse(edit).changes[0].table == "control");
    check_there_and_back(example(), after);
}

TEST_CASE("an edit is refused where the case is not as it expects") {
    Case after = example();
    after.assessments[2].level = "very_high";
    Edit const edit = difference(&example(), &after, "Answer R3 changed");

    auto const twice = apply(edit, after);
    REQUIRE_FALSE(twice);
    CHECK(twice.error().front().kind == ProblemKind::broken_promise);
    CHECK_THAT(sentence(twice.error().front()), contains("assessment R3"));

    Case without = example();
    without.assessments.erase(without.assessments.begin() + 2);
    CHECK_FALSE(apply(edit, without));

    Case other = example();
    other.reference = "EX-0009";
    CHECK_FALSE(apply(edit, other));
    CHECK_FALSE(apply(difference(nullptr, &example(), "Case made"), example()));
}

TEST_CASE("an edit of an unknown kind of record is refused") {
    Edit edit{"Odd", {{"spaceship", "EX-0001", "S1", nullptr, Json{{"code", "S1"}}}}};
    auto const applied = apply(edit, example());
    REQUIRE_FALSE(applied);
    CHECK_THAT(sentence(applied.error().front()), contains("spaceship"));
}

TEST_CASE("the next free code follows the highest number in use") {
    CHECK(next_code(example().assessments, 'R') == "R12");
    CHECK(next_code(example().controls, 'K') == "K19");
    CHECK(next_code(std::vector<Fact>{}, 'F') == "F1");
}
