#pragma once
// Text into lines, by Pango. Every line becomes a layout of its own: the space a layout was broken
// at would be written as an alternative text, after which some readers lose the rest of the
// paragraph. An ordinary space at the end of a line of its own is read as one.

#include "report/block.hpp"

#include <memory>
#include <pango/pangocairo.h>

namespace parallax {

struct TextSize {
    double points = 12;
    double leading = 14;

    /// From the top of a line to its baseline: capitals stand in the middle.
    double baseline() const { return leading / 2 + 0.3636 * points; }
};

/// A figure within a line.
struct FigureInLine {
    Figure figure;
    double x = 0;  ///< from the start of the line, in points
    bool decorates = false;  ///< the words beside it say what it shows
};

struct Line {
    std::shared_ptr<PangoLayout> layout;
    double width = 0;
    std::vector<FigureInLine> figures;
};

struct Typeset {
    TextSize size;
    std::vector<Line> lines;
    double indent = 0;  ///< of the first line

    double height() const { return size.leading * static_cast<double>(lines.size()); }
};

/// Logical pixels of figures in points.
inline constexpr double points_per_pixel = 0.75;

inline constexpr double unlimited_width = 1e4;

class Typesetter {
public:
    Typesetter();

    /// Lines of at most `width` points; the first begins `indent` further in.
    Typeset set(Run const& run, TextSize size, double width, double indent = 0) const;

    /// The width the run takes when nothing makes it break.
    double natural_width(Run const& run, TextSize size) const;

private:
    std::shared_ptr<PangoFontMap> fonts_;
    std::shared_ptr<PangoContext> context_;
};

}  // namespace parallax
