#pragma once
// Figures as short lists of marks with a text alternative. QPainter paints them on screen, Cairo on
// paper and SVG in HTML, so they look the same everywhere.

#include <string>
#include <utility>
#include <vector>

namespace parallax {

/// Tones by name; each writer knows its colour. Level tones appear only in rulers and level bars.
enum class Ink {
    none,
    text,
    text2,
    control_line,
    page,
    level1,
    level2,
    level3,
    level4,
    level_line,
    on_level1,  ///< words in a band of that tone
    on_level2,
    on_level3,
    on_level4,
    hairline,  ///< carries no meaning
    group_band,  ///< behind a heading
    bar,  ///< what is known to have held
    later  ///< words about what was not yet known
};

struct Point {
    double x = 0;
    double y = 0;
};

/// Where words stand from their point.
enum class Anchor { start, middle };

/// One shape. Coordinates in logical pixels, y down.
struct Mark {
    enum class Shape { line, polygon, circle, hatch, text } shape = Shape::line;
    std::vector<Point> points;  ///< line: a polyline; polygon and hatch: corners; circle: centre;
        ///< text: where its baseline begins, or has its middle
    double radius = 0;  ///< circle
    double width = 0;  ///< stroke width; 0: no stroke
    bool dashed = false;
    Ink stroke = Ink::text;
    Ink fill = Ink::none;
    double pitch = 6;  ///< hatch: from one line to the next
    bool crossed = false;  ///< hatch: lines both ways
    std::string text = {};  ///< text: one line, in the stroke's ink
    double size = 12;  ///< text: of its letters
    bool strong = false;  ///< text: in SemiBold
    Anchor anchor = Anchor::start;
};

struct Figure {
    double width = 0;
    double height = 0;
    std::vector<Mark> marks;
    std::string alternative;  ///< "Medium, 2 of 4"
};

/// Dots of a scale: as many as it has bands, filled up to `first`, hatched to `last`.
/// Places count from 0; first -1 means none. Radius 5.2, pitch 14.5, or the row size 4.6, 12.5.
enum class DotSize { card, row };
Figure dots(int first, int last, int count, DotSize size, std::string alternative);

/// Cells of a ruler with the current one toned, hatched over a span; without tick words.
/// `cut_points_known` false: the other cells are dashed. Height 18 plus 7 for the marker.
Figure ruler(int first, int last, int count, double width, bool cut_points_known,
             std::string alternative);

/// A thousand squares in rows of fifty, `filled` of them from the first corner on, kept together
/// because scattered ones look like more. From 0 to 1,000.
Figure thousand_squares(int filled, std::string alternative);

/// The symbols of the visual design in a 12 by 12 box: working not_known failed ended needs_a_look
/// answered decision same part_of overlaps linked different check question. Unknown ids are a
/// broken promise.
Figure symbol(std::string const& id);

/// The same figure at a share of its size.
Figure scaled(Figure figure, double share);

/// The tone of a band: four bands use all four steps, three 1, 2, 4, two 1 and 4.
Ink level_ink(int place, int count);

/// The lines of a hatch mark, rising at 45 degrees (crossed: falling too) and cut at its corners,
/// which must be convex.
/// For painters, so that a hatch has the same lines everywhere.
std::vector<std::pair<Point, Point>> hatch_lines(Mark const& hatch);

}  // namespace parallax
