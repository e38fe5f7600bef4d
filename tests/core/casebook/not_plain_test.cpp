// Casebooks made by hand, with texts no terminal or typesetter should be given.
#include "whole_case.hpp"

#include "sql.hpp"
#include "support/catch.hpp"
#include "support/places.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

/// A casebook with the whole case, changed by SQL; gives its path.
struct ByHand {
    TemporaryFolder folder;
    std::filesystem::path file = folder / "cases.parallax";

    explicit ByHand(char const* change) {
        make_file(file);
        sql(file, change);
    }
};

}  // namespace

TEST_CASE("Bytes that are not UTF-8 and control characters are replaced, told and never written") {
    ByHand const made(
        "UPDATE person SET note = 'x' || char(27) || '[31m' || CAST(x'ff' AS TEXT)"
        " WHERE code = 'HH'");
    auto const before = bytes_of(made.file);
    auto const casebook = Casebook::open(made.file, Casebook::Access::read_only);
    REQUIRE(casebook);
    CHECK(casebook->remarks().empty());
    auto const kase = casebook->load("CB-0001");
    REQUIRE(kase);
    bool found = false;
    for (Person const& person : kase->people) found |= person.note == "x\uFFFD[31m\uFFFD";
    CHECK(found);
    auto const remarks = casebook->remarks();
    REQUIRE(remarks.size() == 1);
    CHECK_THAT(sentence(remarks.front()), contains("texts in note") && contains("as it is"));
    CHECK(bytes_of(made.file) == before);
}

TEST_CASE("A text that is plain is not remarked on") {
    ByHand const made("UPDATE person SET note = 'two' || char(10) || 'lines'");
    auto const casebook = Casebook::open(made.file);
    REQUIRE(casebook);
    REQUIRE(casebook->load("CB-0001"));
    CHECK(casebook->remarks().empty());
}

TEST_CASE("A replaced text can be put right by an edit") {
    ByHand const made("UPDATE person SET note = char(27) WHERE code = 'HH'");
    auto casebook = Casebook::open(made.file);
    REQUIRE(casebook);
    Case const before = held(*casebook);
    Case after = before;
    for (Person& person : after.people) {
        if (person.code == "HH") person.note = "put right";
    }
    change(*casebook, before, after);
    CHECK(held(*casebook) == after);
}

TEST_CASE("A code or a reference that cannot be shown is refused with a sentence") {
    ByHand const code("UPDATE page_line SET code = 'L' || char(7) WHERE code = 'L1'");
    auto const casebook = Casebook::open(code.file, Casebook::Access::read_only);
    REQUIRE(casebook);
    auto const kase = casebook->load("CB-0001");
    CHECK(problem(kase).kind == ProblemKind::damaged);
    CHECK_THAT(sentence(problem(kase)), contains("the code 'L\uFFFD'"));

    ByHand const reference("UPDATE kase SET reference = 'CB' || char(7)");
    auto const other = Casebook::open(reference.file, Casebook::Access::read_only);
    REQUIRE(other);
    CHECK_THAT(sentence(problem(other->cases())), contains("the reference 'CB\uFFFD'"));
}
