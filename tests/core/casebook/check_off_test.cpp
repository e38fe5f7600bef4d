// Checks that a casebook does without: kept in the file, one line of history each, and undone.
#include "whole_case.hpp"

#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

CheckOff const f7{"F7", "We check this elsewhere", "supervisor", "2026-11-23"};

Edit off(CheckOff const& check) { return switch_check(nullptr, &check, "Check F7 switched off"); }

}  // namespace

TEST_CASE("A check switched off is still off when the casebook is opened again") {
    TemporaryFolder const folder;
    auto const file = folder / "cases.parallax";
    make_file(file);
    REQUIRE(Casebook::open(file)->apply(off(f7), noon));
    auto const again = Casebook::open(file, Casebook::Access::read_only);
    REQUIRE(again);
    CHECK(again->checks_off().value() == std::vector{f7});
    CHECK(held(*again) == whole_case());
    CHECK(again->history()->back().text == "Check F7 switched off");
    CHECK(again->history()->back().reference.empty());
}

TEST_CASE("Undo switches a check on again, and redo off, also in a casebook without a case") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    REQUIRE(casebook->apply(off(f7), noon));
    CHECK(casebook->undo(one).value().empty());
    CHECK(casebook->checks_off()->empty());
    CHECK(casebook->redo(one).value().empty());
    CHECK(casebook->checks_off().value() == std::vector{f7});
    CheckOff other = f7;
    other.reason = "We look at this weekly";
    REQUIRE(casebook->apply(switch_check(&f7, &other, "Reason changed"), noon));
    CHECK(casebook->checks_off().value() == std::vector{other});
}

TEST_CASE("A switch that does not start from what the casebook holds is refused") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    REQUIRE(casebook->apply(off(f7), noon));
    auto const twice = casebook->apply(off(f7), noon);
    REQUIRE_FALSE(twice);
    CHECK_THAT(sentences(twice.error()), contains("the check F7"));
    CheckOff const bare{"F8", "", "supervisor", "2026-11-23"};
    CHECK_FALSE(casebook->apply(off(bare), noon));
    CHECK(casebook->checks_off().value() == std::vector{f7});
}

TEST_CASE("Checks that are off come in the order of their codes") {
    auto casebook = Casebook::in_memory();
    REQUIRE(casebook);
    for (char const* code : {"F10", "C1", "F9"}) {
        REQUIRE(casebook->apply(off({code, "reason", "who", "2026-11-23"}), noon));
    }
    std::vector<std::string> codes;
    auto const off_now = casebook->checks_off().value();
    for (CheckOff const& check : off_now) codes.push_back(check.code);
    CHECK(codes == std::vector<std::string>{"C1", "F9", "F10"});
}
