#pragma once
// The lanes of a case as marks, for a width of time and a zoom. Screen, paper and SVG draw these.

#include "casework/timeline_lanes.hpp"
#include "report/figure.hpp"

namespace parallax {

struct TimelineLook {
    Date from{};
    Date until{};
    double pixels_per_day = 0.3;
    double names_width = 232;
    bool answers = true;
    bool controls = true;
    bool decisions = true;
    bool findings = true;
};

/// All that the lanes hold, so that it fits the width: names included, and at least so much a year.
TimelineLook look_at_all(TimelineLanes const& lanes, double width, double least_a_year);

/// Where a day begins, from the left edge of the body.
double x_of(TimelineLook const& look, Date day);
/// The day there; outside the figure the nearest one.
Date day_at(TimelineLook const& look, double x);

/// In three parts, so that years and names can stay in sight while the body moves under them.
struct TimelineParts {
    Figure years;  ///< as wide as the body: the years, and the flag of the day looked from
    Figure names;  ///< as tall as the body
    Figure body;
};
TimelineParts timeline_parts(TimelineLanes const& lanes, TimelineLook const& look,
                             Sentences const& sentences);

/// The three as one figure.
Figure timeline_figure(TimelineLanes const& lanes, TimelineLook const& look,
                       Sentences const& sentences);

/// What the bars mean, one figure for each.
std::vector<Figure> timeline_legend(Sentences const& sentences);

/// Adds the marks of a part to a figure, moved to there.
void put(Figure const& part, Point at, Figure& whole);

/// Every lane in a sentence: what readers hear instead of the figure.
std::string timeline_in_words(TimelineLanes const& lanes, Sentences const& sentences);

}  // namespace parallax
