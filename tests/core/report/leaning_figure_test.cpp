// What decisions lean on, drawn, and the document around it.

#include "report/leaning_figure.hpp"
#include "core/report/example.hpp"
#include "report/controls_document.hpp"
#include "report/writers.hpp"
#include "support/catch.hpp"

#include <algorithm>

using namespace parallax;
using namespace parallax::test;

namespace {

Date on(char const* day) { return parse_iso_date(day).value(); }

ControlsAndDecisions two_leans() {
    ControlsAndDecisions all;
    all.decisions = {
        {"D1",
         "He may move in",
         "2009",
         "",
         "",
         {{"control", "K1", "Order", "working"}, {"control", "K2", "Software", "failed"}}},
        {"D2", "No plan", "2010", "", "his word", {}}};
    return all;
}

std::vector<Mark> lines_across(Figure const& figure) {
    std::vector<Mark> lines;
    std::ranges::copy_if(figure.marks, std::back_inserter(lines), [](Mark const& mark) {
        return mark.shape == Mark::Shape::line && mark.points.size() == 2 &&
               mark.points[1].x - mark.points[0].x > 100;
    });
    return lines;
}

}  // namespace

TEST_CASE("Each lean is a line, broken where what it leads to does not hold") {
    auto const lines = lines_across(leaning_figure(two_leans(), example().sentences));
    REQUIRE(lines.size() == 2);
    CHECK_FALSE(lines[0].dashed);
    CHECK(lines[1].dashed);
}

TEST_CASE("The figure says every line in words") {
    auto const figure = leaning_figure(two_leans(), example().sentences);
    CHECK(figure.alternative ==
          "D1. He may move in leans on Order (working). "
          "D1. He may move in leans on Software (failed).");
}

TEST_CASE("Where no decision leans on anything there is no figure") {
    CHECK(leaning_figure({}, example().sentences).height <= 0);
}

TEST_CASE("Everything drawn lies within the figure") {
    auto const all = controls_and_decisions(example().kase, example().catalogue,
                                            example().sentences, on("2015-12-31"));
    auto const figure = leaning_figure(all, example().sentences);
    for (Mark const& mark : figure.marks) {
        for (Point const& point : mark.points) {
            CHECK((point.x >= 0 && point.x <= figure.width));
            CHECK((point.y >= 0 && point.y <= figure.height));
        }
    }
}

TEST_CASE("The document counts what is known to work and which decisions lost their ground") {
    auto const text =
        to_text(controls_document(example().kase, example().catalogue, example().sentences,
                                  on("2009-11-30"), "30 November 2009"));
    CHECK(text.find("Who knew what") != std::string::npos);
    CHECK(text.find("Nobody has written down") == std::string::npos);
    auto const empty = to_text(controls_document(Case{}, example().catalogue, example().sentences,
                                                 on("2009-11-30"), "30 November 2009"));
    CHECK(empty.find("No control is on record. What stops harm today?") != std::string::npos);
    CHECK(empty.find("Nobody has written down who knows what.") != std::string::npos);
}
