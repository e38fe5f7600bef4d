// The drawn timeline as marks: no line across a break, no level word without its meaning, and
// everything within the figure.

#include "report/timeline_figure.hpp"

#include "core/report/example.hpp"
#include "report/svg.hpp"
#include "report/text_width.hpp"
#include "report/timeline_document.hpp"
#include "report/writers.hpp"
#include "support/catch.hpp"

using namespace parallax;
using namespace parallax::test;

namespace {

Date day(char const* iso) { return parse_iso_date(iso).value(); }

TimelineLanes lanes_on(char const* iso) {
    auto const& it = example();
    static auto const steps = replay(it.kase, it.catalogue, it.sentences);
    return timeline_lanes(it.kase, it.catalogue, it.sentences, day(iso), steps);
}

TimelineParts parts_of(TimelineLanes const& lanes, TimelineLook const& look) {
    return timeline_parts(lanes, look, example().sentences);
}

std::vector<std::string> texts(Figure const& figure) {
    std::vector<std::string> all;
    for (Mark const& mark : figure.marks) {
        if (mark.shape == Mark::Shape::text) all.push_back(mark.text);
    }
    return all;
}

bool says(Figure const& figure, std::string const& words) {
    auto const all = texts(figure);
    return std::ranges::find(all, words) != all.end();
}

struct Extent {
    double left = 1e9;
    double right = -1e9;
    double top = 1e9;
    double bottom = -1e9;
};

Extent extent_of(Mark const& mark) {
    Extent extent;
    for (Point const point : mark.points) {
        extent.left = std::min(extent.left, point.x);
        extent.right = std::max(extent.right, point.x);
        extent.top = std::min(extent.top, point.y);
        extent.bottom = std::max(extent.bottom, point.y);
    }
    return extent;
}

/// Only the lane of a tool, so that every mark in the body belongs to it.
TimelineLanes only_lane(TimelineLanes lanes, std::string const& name) {
    std::erase_if(lanes.lanes, [&](TimelineLane const& lane) { return lane.name != name; });
    REQUIRE(lanes.lanes.size() == 1);
    return lanes;
}

}  // namespace

TEST_CASE("timeline: nothing is drawn across the break but the ruler's own hairlines") {
    for (auto const* seen_from : {"2010-10-31", "2015-06-30", "2026-11-22"}) {
        auto const lanes = only_lane(lanes_on(seen_from), "RM2000, police");
        auto const look = look_at_all(lanes, 1100, 120);
        double const at = x_of(look, day("2014-01-01"));
        auto const body = parts_of(lanes, look).body;
        int slanted = 0;
        for (Mark const& mark : body.marks) {
            bool const ground = mark.stroke == Ink::hairline || mark.width == 0;
            if (mark.shape == Mark::Shape::text || ground) continue;
            auto const extent = extent_of(mark);
            bool const across = extent.left < at && extent.right > at;
            CHECK_FALSE((across && extent.right - extent.left > 12));
            if (across || std::abs(extent.left + 3 - at) < 4) ++slanted;
        }
        CHECK(slanted >= 1);
    }
}

TEST_CASE("timeline: a bar is in the tone of its band only where it was known, and as sure") {
    auto const lanes = only_lane(lanes_on("2010-10-31"), "RM2000, police");
    auto const look = look_at_all(lanes, 1100, 200);
    auto const body = parts_of(lanes, look).body;
    std::vector<Extent> toned;
    for (Mark const& mark : body.marks) {
        bool const tone =
            mark.fill == Ink::level2 || mark.fill == Ink::level3 || mark.fill == Ink::level4;
        if (tone) toned.push_back(extent_of(mark));
    }
    // High for certain from the end of 2009 to the end of September 2010; the rest is not sure.
    REQUIRE(toned.size() == 1);
    CHECK(toned[0].left == Approx(x_of(look, day("2009-12-31"))).margin(1));
    CHECK(toned[0].right == Approx(x_of(look, day("2010-10-01"))).margin(1));
}

TEST_CASE("timeline: a level stands whole with its meaning, or the code of its record does") {
    auto const lanes = lanes_on("2026-11-22");
    for (double const a_year : {12.0, 40.0, 110.0, 400.0}) {
        auto const look = look_at_all(lanes, 300, a_year);
        for (std::string const& text : texts(parts_of(lanes, look).body)) {
            for (auto const* word : {"High", "Medium", "Low", "Level 1", "Level 2"}) {
                if (text.starts_with(word)) CHECK(text.ends_with(")"));
            }
        }
    }
    auto const wide = parts_of(lanes, look_at_all(lanes, 300, 400)).body;
    for (auto const* level : {"High (3rd of 4 groups)", "Medium (2nd of 4 groups)",
                              "Low (1st of 4 groups)", "Level 2 (agencies meet)"}) {
        CHECK(says(wide, level));
    }
    auto const narrow = parts_of(lanes, look_at_all(lanes, 300, 60)).body;
    CHECK_FALSE(says(narrow, "Level 2 (agencies meet)"));
    CHECK(says(narrow, "R5"));
    // R6 has no room before the day it is seen from, and its words after it.
    auto const seen = lanes_on("2009-11-30");
    auto const in_part = parts_of(seen, look_at_all(seen, 300, 110)).body;
    CHECK(says(in_part, "R5"));
    CHECK_FALSE(says(in_part, "R6"));
}

TEST_CASE("timeline: nothing stands outside the figure, at any zoom") {
    for (double const a_year : {12.0, 110.0, 700.0}) {
        auto const lanes = lanes_on("2012-06-30");
        auto const look = look_at_all(lanes, 300, a_year);
        auto const parts = parts_of(lanes, look);
        for (Figure const* figure : {&parts.body, &parts.names, &parts.years}) {
            for (Mark const& mark : figure->marks) {
                if (mark.shape == Mark::Shape::text) {
                    double const width = text_width(mark.text, mark.size);
                    double const left =
                        mark.points[0].x - (mark.anchor == Anchor::middle ? width / 2 : 0);
                    INFO(mark.text);
                    CHECK((left >= -8 && left + width <= figure->width + 8));
                }
                CHECK(extent_of(mark).bottom <= figure->height + 1);
            }
        }
    }
}

TEST_CASE("timeline: day and place are each other's inverse") {
    auto const look = look_at_all(lanes_on("2010-10-31"), 1100, 110);
    for (auto const* iso : {"2007-01-01", "2010-10-31", "2012-02-29", "2018-12-31"}) {
        CHECK(day_at(look, x_of(look, day(iso)) + look.pixels_per_day / 2) == day(iso));
    }
    CHECK(day_at(look, -50) == look.from);
    CHECK(day_at(look, 1e6) == look.until);
}

TEST_CASE("timeline: groups can be left out, and stems go with their controls") {
    auto const lanes = lanes_on("2010-10-31");
    auto look = look_at_all(lanes, 1100, 110);
    auto const dots = [&] {
        auto const body = parts_of(lanes, look).body;
        return std::ranges::count_if(body.marks, [](Mark const& mark) {
            return mark.shape == Mark::Shape::circle && mark.radius == 5;
        });
    };
    // D1 on 2 controls, D2 and D3 on 4 each, D8 on 1.
    CHECK(dots() == 11);
    double const whole = parts_of(lanes, look).body.height;
    look.controls = false;
    CHECK(dots() == 0);
    CHECK(parts_of(lanes, look).body.height < whole);
    CHECK_FALSE(says(parts_of(lanes, look).names, "Controls: does each one work?"));
}

TEST_CASE("timeline: the words for readers tell every lane, what is later and where it breaks") {
    auto const words = timeline_in_words(lanes_on("2010-10-31"), example().sentences);
    CHECK_THAT(words, contains("EX-0001, seen from 31 October 2010."));
    CHECK_THAT(words, contains("High (3rd of 4 groups), 1 January 2009 to 1 October 2010."));
    CHECK_THAT(words, contains("Low (1st of 4 groups), from 1 January 2014, not yet known"));
    CHECK_THAT(words, contains("1 January 2014: Line broken"));
    CHECK_THAT(words, contains("Software, one laptop. Not known to work, 1 September 2009 to "
                               "1 February 2010. Failed, from 1 February 2010."));
}

TEST_CASE("timeline: the document draws all years in strips and lists every row") {
    auto const& it = example();
    auto const lanes = lanes_on("2010-10-31");
    auto const rows = timeline_seen_from(it.kase, it.catalogue, it.sentences, day("2010-10-31"));
    auto const document = timeline_document(lanes, rows, it.kase, it.sentences, "October 2010");
    std::vector<Figure> figures;
    std::size_t listed = 0;
    for (Block const& block : document.blocks) {
        if (auto const* figure = std::get_if<FigureBlock>(&block)) {
            figures.push_back(figure->figure);
        } else if (auto const* table = std::get_if<TableBlock>(&block)) {
            listed = table->rows.size();
        }
    }
    REQUIRE(figures.size() == 4);  // the legend, and 12 years in three strips
    CHECK(says(figures[1], "2007"));
    CHECK(says(figures[1], "2010"));
    CHECK(says(figures[2], "2011"));
    CHECK(says(figures[3], "2018"));
    for (Figure const& figure : figures) CHECK(figure.width <= 703);
    CHECK(listed == rows.size());
    auto const html = to_html(document);
    CHECK_THAT(html, contains("<figure><svg role=\"img\""));
    CHECK_THAT(html, contains("not yet known on this date"));
}

TEST_CASE("timeline: a row is later where its record was not yet known, whenever it was true") {
    auto const& it = example();
    auto const rows = timeline_seen_from(it.kase, it.catalogue, it.sentences, day("2010-12-31"));
    for (TimelineRow const& row : rows) {
        // The review found in 2017 that the software and the agreement had worked in 2009.
        if (row.code == "K7.2" || row.code == "K8.2" || row.code == "R10") CHECK(row.later);
        if (row.code == "K7.3" || row.code == "R9" || row.code == "E19") CHECK_FALSE(row.later);
    }
}

TEST_CASE("timeline: as a file of its own the drawing is SVG with its face and its words") {
    auto const lanes = lanes_on("2010-10-31");
    auto const svg =
        svg_file(timeline_figure(lanes, look_at_all(lanes, 1200, 110), example().sentences));
    CHECK(svg.starts_with("<?xml"));
    CHECK_THAT(svg, contains("xmlns=\"http://www.w3.org/2000/svg\""));
    CHECK_THAT(svg, contains(">As of 31 October 2010</text>"));
    CHECK_THAT(svg, contains("Mother&#39;s protection"));
}

TEST_CASE("timeline: a hatch that is crossed has lines both ways, all within its corners") {
    Mark hatch{.shape = Mark::Shape::hatch,
               .points = {{0, 0}, {40, 0}, {40, 14}, {0, 14}},
               .pitch = 7,
               .crossed = true};
    int rising = 0;
    int falling = 0;
    for (auto const& [from, to] : hatch_lines(hatch)) {
        ((to.x - from.x) * (to.y - from.y) < 0 ? rising : falling) += 1;
        for (Point const point : {from, to}) {
            CHECK((point.x >= -1e-9 && point.x <= 40 + 1e-9));
            CHECK((point.y >= -1e-9 && point.y <= 14 + 1e-9));
        }
    }
    // Lines every 7 along the 54 of both sides together.
    CHECK(rising == 8);
    CHECK(falling == 8);
}

TEST_CASE("text: lines are broken between words and never wider than asked, but for one word") {
    auto const lines = lines_within("Order not to work with children", 12, 80);
    for (std::string const& line : lines) CHECK(text_width(line, 12) <= 80);
    CHECK(lines.size() >= 2);
    CHECK(lines_within("Notwithstanding", 12, 10) == std::vector<std::string>{"Notwithstanding"});
    CHECK(lines_within("", 12, 10).empty());
    CHECK(text_width("iiii", 12) < text_width("MMMM", 12));
}
