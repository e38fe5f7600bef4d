#include "casework/coverage.hpp"
#include "core/casework/example.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Coverage seen(Case const& kase, char const* iso) {
    return coverage(kase, catalogue(), words(), day(iso));
}

Coverage::Square const& square(Coverage const& made, std::string const& row,
                               std::string const& column) {
    auto const r = std::find_if(made.rows.begin(), made.rows.end(),
                                [&](auto const& it) { return it.id == row; });
    auto const c = std::find_if(made.columns.begin(), made.columns.end(),
                                [&](auto const& it) { return it.id == column; });
    REQUIRE(r != made.rows.end());
    REQUIRE(c != made.columns.end());
    return made.squares[static_cast<std::size_t>(r - made.rows.begin())]
                       [static_cast<std::size_t>(c - made.columns.begin())];
}

std::string asked_by(Coverage const& made, std::string const& row, std::string const& column) {
    std::string codes;
    for (CoveringAnswer const& answer : square(made, row, column)) {
        codes += (codes.empty() ? "" : " ") + answer.assessment;
    }
    return codes;
}

}  // namespace

TEST_CASE("autumn 2009: children are asked about once, as a group, and only for serious harm") {
    auto const made = seen(example(), "2009-11-30");
    CHECK(asked_by(made, "serious_harm", "HH") == "R2");
    CHECK(asked_by(made, "serious_harm", "C") == "R2");
    CHECK_THAT(square(made, "serious_harm", "HH").front().note, contains("not named"));
    CHECK(asked_by(made, "serious_harm", "B").empty());
    CHECK(asked_by(made, "sexual", "anyone") == "R3");
    CHECK_THAT(square(made, "sexual", "anyone").front().words, contains("scale and version not"));
    CHECK(asked_by(made, "not_sexual", "anyone") == "R1");
    for (char const* row : {"images", "contact", "contact_already", "violence", "several"}) {
        for (char const* whom : {"HH", "C", "B", "anyone"}) {
            INFO(row << " " << whom);
            CHECK(asked_by(made, row, whom).empty());
        }
    }
    // 8 rows and 4 columns; R2 fills two squares, R3 and R1 one each.
    CHECK(made.total == 32);
    CHECK(made.empty == 28);
    CHECK(made.sentence == "In 28 of 32 squares nobody has asked.");
}

TEST_CASE("an answer about anyone never fills a child's square") {
    auto const made = seen(with({recorded("R1", "rm2000-s", "high")}), "2009-12-31");
    CHECK(asked_by(made, "sexual", "anyone") == "R1");
    CHECK(made.columns.size() == 1);
    Case kase = with({recorded("R1", "rm2000-s", "high")});
    kase.people.push_back({"HH", "child", "first child", when("2008"), {}, "", ""});
    CHECK(asked_by(seen(kase, "2009-12-31"), "sexual", "HH").empty());
}

TEST_CASE("a child is there from the day the case knew of it") {
    auto const columns = [](char const* iso) { return seen(example(), iso).columns.size(); };
    CHECK(columns("2010-12-31") == 4);  // HH, other children, the mother, anyone
    CHECK(columns("2012-12-31") == 5);  // and II
    CHECK(columns("2014-12-31") == 6);  // and JJ
}

TEST_CASE("what counts several kinds together answers for none of them alone") {
    auto const made = seen(with({recorded("R1", "rm2000-c", "high"), recorded("R2", "rsr", "low"),
                                 recorded("R3", "ogrs3", "low"), recorded("R4", "ogp", "low"),
                                 recorded("R5", "osp-dc", "low"), recorded("R6", "osp-iic", "low"),
                                 recorded("R7", "ovp", "low"), recorded("R8", "snsv", "")}),
                           "2024-12-31");
    CHECK(asked_by(made, "several", "anyone") == "R1 R2 R3");
    CHECK(asked_by(made, "not_sexual", "anyone") == "R4");
    CHECK(asked_by(made, "contact", "anyone") == "R5");
    CHECK(asked_by(made, "images", "anyone") == "R6");
    CHECK(asked_by(made, "violence", "anyone") == "R7 R8");
    CHECK(asked_by(made, "sexual", "anyone").empty());
}

TEST_CASE(
    "a place in an order of suspects is about contact already, to the children he can reach") {
    Case kase = with({recorded("R1", "kirat", "high")});
    kase.people.push_back({"HH", "child", "first child", when("2008"), {}, "", ""});
    auto const made = seen(kase, "2009-12-31");
    CHECK(asked_by(made, "contact_already", "HH") == "R1");
    CHECK(asked_by(made, "contact", "HH").empty());
}

TEST_CASE("a level of meetings and an answer in words fill no square") {
    auto const made = seen(example(), "2009-11-30");
    for (auto const& row : made.squares) {
        for (Coverage::Square const& cell : row) {
            for (CoveringAnswer const& answer : cell) CHECK(answer.assessment != "R6");
        }
    }
    REQUIRE(made.in_words.size() == 1);
    CHECK_THAT(made.in_words.front(), contains("core assessment"));
}

TEST_CASE("a child who was learned of late has no column before that") {
    Case kase = with({recorded("R1", "rosh", "medium", "2012")});
    Person child;
    child.code = "HH";
    child.role = "child";
    child.born = when("March 2010");
    child.known_from = when("May 2014");
    kase.people = {child};
    CHECK(seen(kase, "2012-06-30").columns.size() == 1);
    CHECK(seen(kase, "2014-05-31").columns.size() == 2);
}

TEST_CASE("an answer that ended before a child was known of does not stand beside that child") {
    auto answer = recorded("R1", "rosh", "medium", "2008");
    answer.group = "children";
    answer.ended = when("October 2009");
    Case kase = with({answer});
    Person first;
    first.code = "HH";
    first.role = "child";
    first.known_from = when("late 2008");
    auto second = first;
    second.code = "II";
    second.known_from = when("2011");
    kase.people = {first, second};
    auto const made = seen(kase, "2014-12-31");
    CHECK(asked_by(made, "serious_harm", "HH") == "R1");
    CHECK(asked_by(made, "serious_harm", "II").empty());
    kase.assessments[0].ended = {};  // kept up, it is about every child of the time
    CHECK(asked_by(seen(kase, "2014-12-31"), "serious_harm", "II") == "R1");
}
