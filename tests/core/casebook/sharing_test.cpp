// Two programs with one casebook.
#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Case titled(std::string title) {
    Case kase = whole_case();
    kase.title = std::move(title);
    return kase;
}

}  // namespace

TEST_CASE("Two open casebooks see each other's edits") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto mine = Casebook::open(file);
    auto yours = Casebook::open(file);
    REQUIRE((mine && yours));
    change(*mine, whole_case(), titled("mine"), "Mine");
    CHECK(held(*yours) == titled("mine"));
    CHECK(yours->undo_text() == "Mine");
    change(*yours, titled("mine"), titled("yours"), "Yours");
    CHECK(held(*mine) == titled("yours"));
    CHECK(mine->undo(one) == "CB-0001");
    CHECK(held(*yours) == titled("mine"));
}

TEST_CASE("An edit made from what somebody else has changed since is refused") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto mine = Casebook::open(file);
    auto yours = Casebook::open(file);
    REQUIRE((mine && yours));
    change(*mine, whole_case(), titled("mine"));
    auto const outcome = yours->apply(edit(whole_case(), titled("yours")), one);
    CHECK_THAT(sentence(problem(outcome)), contains("was changed by somebody else meanwhile"));
    CHECK(held(*yours) == titled("mine"));
    change(*yours, titled("mine"), titled("yours"));
}

TEST_CASE("While another program writes, an edit says that the file is in use and can be retried") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    {
        Lock const lock(file, "BEGIN IMMEDIATE");
        auto const found = problem(casebook->apply(edit(whole_case(), titled("mine")), one));
        CHECK(found.kind == ProblemKind::in_use);
        CHECK_THAT(sentence(found), contains("the casebook is in use"));
        CHECK(held(*casebook) == whole_case());
        CHECK(problem(casebook->undo(one)).kind == ProblemKind::in_use);
    }
    change(*casebook, whole_case(), titled("mine"));
    CHECK(held(*casebook) == titled("mine"));
}

TEST_CASE("A casebook that another program keeps to itself is said to be in use") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    Lock const lock(file, "BEGIN EXCLUSIVE");
    CHECK(problem(Casebook::open(file)).kind == ProblemKind::in_use);
    CHECK(problem(Casebook::open(file, Casebook::Access::read_only)).kind == ProblemKind::in_use);
    CHECK(problem(casebook->load("CB-0001")).kind == ProblemKind::in_use);
}

TEST_CASE("An edit is not lost in a file that was moved away while it was open") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    auto casebook = Casebook::open(file);
    REQUIRE(casebook);
    std::filesystem::rename(file, folder / "elsewhere.parallax");
    auto const found = problem(casebook->apply(edit(whole_case(), titled("mine")), one));
    CHECK(found.kind == ProblemKind::cannot_write);
    CHECK_THAT(sentence(found), contains("moved, replaced or deleted"));
    std::filesystem::rename(folder / "elsewhere.parallax", file);
    change(*casebook, whole_case(), titled("mine"));
}
