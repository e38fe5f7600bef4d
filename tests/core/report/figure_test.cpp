#include "report/figure.hpp"

#include "support/catch.hpp"

#include <algorithm>
#include <cmath>

using namespace parallax;

namespace {

long filled_circles(Figure const& figure) {
    return std::count_if(figure.marks.begin(), figure.marks.end(), [](Mark const& mark) {
        return mark.shape == Mark::Shape::circle && mark.fill == Ink::text;
    });
}

long marks_of(Figure const& figure, Mark::Shape shape) {
    return std::count_if(figure.marks.begin(), figure.marks.end(),
                         [&](Mark const& mark) { return mark.shape == shape; });
}

}  // namespace

TEST_CASE("Dots are as many as the scale has bands and filled up to the level") {
    auto const figure = dots(1, 1, 4, DotSize::card, "Medium, 2 of 4");
    CHECK(marks_of(figure, Mark::Shape::circle) == 4);
    CHECK(filled_circles(figure) == 2);
    CHECK(marks_of(figure, Mark::Shape::hatch) == 0);
    CHECK(figure.alternative == "Medium, 2 of 4");
    // Four dots of radius 5.2 at a pitch of 14.5.
    CHECK(figure.width == Approx(2 * 5.2 + 3 * 14.5));
    CHECK(dots(0, 0, 3, DotSize::row, "").width == Approx(2 * 4.6 + 2 * 12.5));
}

TEST_CASE("Dots that are possible but not certain are hatched, not filled") {
    auto const figure = dots(1, 2, 4, DotSize::card, "Medium to High, 2 to 3 of 4");
    CHECK(filled_circles(figure) == 2);
    CHECK(marks_of(figure, Mark::Shape::hatch) == 1);
}

TEST_CASE("Dots of no level are all empty") {
    CHECK(filled_circles(dots(-1, -1, 4, DotSize::card, "not known")) == 0);
}

TEST_CASE("A figure refuses places that its scale does not have") {
    CHECK_THROWS_AS(dots(4, 4, 4, DotSize::card, ""), std::logic_error);
    CHECK_THROWS_AS(dots(2, 1, 4, DotSize::card, ""), std::logic_error);
    CHECK_THROWS_AS(level_ink(0, 5), std::logic_error);
    CHECK_THROWS_AS(symbol("green_light"), std::logic_error);
}

TEST_CASE("The ends of a scale are the ends of the ramp, however many bands it has") {
    CHECK(level_ink(0, 4) == Ink::level1);
    CHECK(level_ink(1, 4) == Ink::level2);
    CHECK(level_ink(2, 4) == Ink::level3);
    CHECK(level_ink(3, 4) == Ink::level4);
    CHECK(level_ink(0, 3) == Ink::level1);
    CHECK(level_ink(1, 3) == Ink::level2);
    CHECK(level_ink(2, 3) == Ink::level4);
    CHECK(level_ink(0, 2) == Ink::level1);
    CHECK(level_ink(1, 2) == Ink::level4);
}

TEST_CASE("Only the current cell of a ruler has a tone") {
    auto const figure = ruler(2, 2, 4, 255, true, "3rd of 4");
    std::vector<Ink> tones;
    for (Mark const& mark : figure.marks)
        if (mark.shape == Mark::Shape::polygon && mark.stroke == Ink::level_line)
            tones.push_back(mark.fill);
    CHECK(tones == std::vector<Ink>{Ink::level3});
    CHECK(figure.height == Approx(25));
}

TEST_CASE("A ruler over a span is hatched and has a marker at either end") {
    auto const figure = ruler(1, 2, 4, 255, true, "2nd or 3rd of 4");
    CHECK(marks_of(figure, Mark::Shape::hatch) == 1);
    long markers = 0;
    for (Mark const& mark : figure.marks) markers += mark.points.size() == 3 ? 1 : 0;
    CHECK(markers == 2);
}

TEST_CASE("Cells whose cut points are not known are dashed") {
    for (Mark const& mark : ruler(0, 0, 4, 255, false, "").marks)
        if (mark.stroke == Ink::control_line) CHECK(mark.dashed);
}

TEST_CASE("Hatch lines rise at 45 degrees and stay within the corners") {
    Mark const square{
        .shape = Mark::Shape::hatch, .points = {{0, 0}, {12, 0}, {12, 12}, {0, 12}}, .pitch = 6};
    auto const lines = hatch_lines(square);
    // x + y runs from 0 to 24, so lines lie at 3, 9, 15 and 21.
    REQUIRE(lines.size() == 4);
    for (auto const& [from, to] : lines) {
        CHECK(from.x + from.y == Approx(to.x + to.y));
        for (Point const end : {from, to}) {
            CHECK((end.x >= 0 && end.x <= 12));
            CHECK((end.y >= 0 && end.y <= 12));
        }
    }
}

TEST_CASE("Every status has a shape of its own that stays in its box") {
    for (auto const* id :
         {"working", "not_known", "failed", "ended", "needs_a_look", "answered", "decision", "same",
          "part_of", "overlaps", "linked", "different", "check", "question"}) {
        auto const figure = symbol(id);
        CHECK_FALSE(figure.alternative.empty());
        for (Mark const& mark : figure.marks)
            for (Point const point : mark.points) {
                CHECK((point.x >= 0 && point.x <= 12));
                CHECK((point.y >= 0 && point.y <= 12));
            }
    }
}
