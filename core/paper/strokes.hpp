#pragma once
// A document laid out: a list of things to draw and to tag, in reading order, page after page.

#include "paper/typeset.hpp"

#include <array>

namespace parallax {

/// A4 in points, and where the text stands on it.
namespace a4 {
inline constexpr double width = 595.276;
inline constexpr double height = 841.890;
inline constexpr double left = 34.016;  // 12 mm
inline constexpr double right = width - left;
inline constexpr double top = 22;       // capitals of a title then begin 9.6 mm down
inline constexpr double foot = height - 25.512;  // 9 mm
inline constexpr double bottom = foot - 16;      // above the footer line
}  // namespace a4

struct OpenTag {
    std::string name;               ///< "H1", "TD"
    std::string scope = {};         ///< of a TH: "Row" or "Column"
    bool unseen = false;  ///< of a TH: its words are there to be read, but leave no ink
    std::string summary = {};  ///< of a Table: what it is
    std::string alternative = {};  ///< of a Figure
    std::array<double, 4> box = {};  ///< of a Figure: left, top, right, bottom on the page
};
struct CloseTag {
    std::string name;
};
/// A line of text at its baseline.
struct DrawLine {
    std::shared_ptr<PangoLayout> layout;
    double x = 0;
    double baseline = 0;
};
struct DrawFigure {
    Figure figure;
    double x = 0;
    double y = 0;
};
struct DrawRule {
    double from = 0;
    double to = 0;
    double y = 0;
    double thickness = 0;
};
struct NewPage {};

using Stroke = std::variant<OpenTag, CloseTag, DrawLine, DrawFigure, DrawRule, NewPage>;
using Strokes = std::vector<Stroke>;

/// Lays a document out on as many pages as it takes. A document meant for one side is set closer,
/// in a few steps, before it runs over.
Strokes laid_out(Document const& document);

int pages_of(Strokes const& strokes);

}  // namespace parallax
