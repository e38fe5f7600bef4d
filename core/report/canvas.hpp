#pragma once
// Marks put on a figure one by one.

#include "report/figure.hpp"

namespace parallax::drawn {

inline constexpr double label_size = 12;  // no smaller size anywhere

class Canvas {
public:
    explicit Canvas(std::vector<Mark>& marks) : marks_(marks) {}

    struct Box {
        double left = 0;
        double top = 0;
        double right = 0;
        double bottom = 0;
    };
    void line(Point from, Point to, double width, Ink ink, bool dashed = false);
    void fill(Box const& box, Ink ink);
    void outline(Box const& box, Ink ink, Ink fill = Ink::none, bool dashed = false);
    void hatch(Box const& box, Ink ink, double pitch, double width, bool crossed = false);
    void circle(Point centre, double radius, Ink fill, Ink stroke, double width);
    void polygon(std::vector<Point> corners, Ink fill, Ink stroke, double width);
    void text(Point at, std::string words, Ink ink, bool strong = false, double size = label_size,
              Anchor anchor = Anchor::start);

private:
    std::vector<Mark>& marks_;
};

}  // namespace parallax::drawn
