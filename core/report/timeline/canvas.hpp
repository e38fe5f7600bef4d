#pragma once
// The rows of the timeline and what its parts share while they are drawn.

#include "report/canvas.hpp"
#include "report/timeline_figure.hpp"

namespace parallax::drawn {

inline constexpr double rung_height = 14;
inline constexpr double bar_height = 14;
inline constexpr double name_size = 13;
inline constexpr double heading_line = 15;
inline constexpr double label_pad = 6;
inline constexpr double half_break = 9;

/// A lane, or the heading of a group where `lane` is null.
struct LaneRow {
    TimelineLane const* lane = nullptr;
    std::vector<std::string> heading;   ///< in lines
    std::vector<std::string> name;      ///< in lines
    std::vector<std::string> question;  ///< in lines
    double top = 0;
    double height = 0;

    double bottom() const { return top + height; }
    double middle() const { return top + height / 2; }
};

/// What all parts of one drawing share.
struct Drawing {
    TimelineLanes lanes;  ///< no more than lies within the look
    TimelineLook const& look;
    Sentences const& sentences;
    std::vector<LaneRow> rows;
    double width = 0;
    double height = 0;

    double x(Date day) const { return x_of(look, day); }
    bool shows_as_of() const { return look.from <= lanes.as_of && lanes.as_of <= look.until; }
    /// The row of a control, or null while it is hidden.
    LaneRow const* row_of_control(std::string const& code) const;
    /// Where the stems of decisions cross a control, from left to right.
    std::vector<double> stems_on(std::string const& control) const;
};

Drawing laid_out(TimelineLanes const& lanes, TimelineLook const& look, Sentences const& sentences);

void draw_answers(Drawing const& drawing, LaneRow const& row, Canvas& canvas);
void draw_control(Drawing const& drawing, LaneRow const& row, Canvas& canvas);
void draw_names_of_children(Drawing const& drawing, LaneRow const& row, Canvas& canvas);
void draw_children(Drawing const& drawing, LaneRow const& row, Canvas& canvas);
void draw_decisions(Drawing const& drawing, LaneRow const& row, Canvas& canvas);
void draw_findings(Drawing const& drawing, LaneRow const& row, Canvas& canvas);

Ink ink_of(LaneMark const& mark);
Ink words_ink(LaneMark const& mark);
/// The last day it may have been; of what is known, not after the day that is looked from.
Date last_known(LaneMark const& mark, Date as_of);
/// Half way through the days it may have been.
double middle_of(Drawing const& drawing, LaneMark const& mark);
/// A line between posts, where it is known only to lie between them.
void draw_time(Drawing const& drawing, LaneMark const& mark, double y, Canvas& canvas);

/// A bar of a control's state; also for the legend.
void draw_state(Canvas& canvas, std::string const& state, Canvas::Box const& box, bool later);
/// A time in which something began or stopped, nobody knows on which day.
void draw_inexact(Canvas& canvas, Canvas::Box const& box);
/// Two slanted lines: no line may be drawn across.
void draw_break(Canvas& canvas, double x, double top, double bottom, bool later);

}  // namespace parallax::drawn
