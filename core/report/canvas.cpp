#include "report/canvas.hpp"

namespace parallax::drawn {

namespace {

std::vector<Point> corners(Canvas::Box const& box) {
    return {
        {box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}, {box.left, box.bottom}};
}

}  // namespace

void Canvas::line(Point from, Point to, double width, Ink ink, bool dashed) {
    marks_.push_back({.points = {from, to}, .width = width, .dashed = dashed, .stroke = ink});
}

void Canvas::fill(Box const& box, Ink ink) {
    marks_.push_back({.shape = Mark::Shape::polygon, .points = corners(box), .fill = ink});
}

void Canvas::outline(Box const& box, Ink ink, Ink fill, bool dashed) {
    Box const inner{box.left + 0.5, box.top + 0.5, box.right - 0.5, box.bottom - 0.5};
    marks_.push_back({.shape = Mark::Shape::polygon,
                      .points = corners(inner),
                      .width = 1,
                      .dashed = dashed,
                      .stroke = ink,
                      .fill = fill});
}

void Canvas::hatch(Box const& box, Ink ink, double pitch, double width, bool crossed) {
    marks_.push_back({.shape = Mark::Shape::hatch,
                      .points = corners(box),
                      .width = width,
                      .stroke = ink,
                      .pitch = pitch,
                      .crossed = crossed});
}

void Canvas::circle(Point centre, double radius, Ink fill, Ink stroke, double width) {
    marks_.push_back({.shape = Mark::Shape::circle,
                      .points = {centre},
                      .radius = radius,
                      .width = width,
                      .stroke = stroke,
                      .fill = fill});
}

void Canvas::polygon(std::vector<Point> points, Ink fill, Ink stroke, double width) {
    marks_.push_back({.shape = Mark::Shape::polygon,
                      .points = std::move(points),
                      .width = width,
                      .stroke = stroke,
                      .fill = fill});
}

void Canvas::text(Point at, std::string words, Ink ink, bool strong, double size, Anchor anchor) {
    marks_.push_back({.shape = Mark::Shape::text,
                      .points = {at},
                      .stroke = ink,
                      .text = std::move(words),
                      .size = size,
                      .strong = strong,
                      .anchor = anchor});
}

}  // namespace parallax::drawn
