#include "report/figure.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <stdexcept>

namespace parallax {

namespace {

constexpr double dot_line = 1.3;
constexpr double ruler_height = 18;
constexpr double marker_height = 7;

Mark circle(Point centre, double radius, Ink fill) {
    return {.shape = Mark::Shape::circle,
            .points = {centre},
            .radius = radius,
            .width = dot_line,
            .stroke = Ink::text,
            .fill = fill};
}

/// The inside of a circle as a hatch: hatches have corners, so the circle becomes a polygon.
Mark hatched_disc(Point centre, double radius) {
    constexpr int corners = 24;
    Mark mark{.shape = Mark::Shape::hatch, .points = {}, .width = dot_line, .pitch = radius * 0.75};
    for (int i = 0; i < corners; ++i) {
        double const turn = 2 * std::numbers::pi * i / corners;
        mark.points.push_back(
            {centre.x + radius * std::cos(turn), centre.y + radius * std::sin(turn)});
    }
    return mark;
}

std::vector<Point> box(double left, double top, double right, double bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

/// Lines along which x + slope * y is constant: slope 1 rises at 45 degrees, -1 falls.
std::vector<std::pair<Point, Point>> slanted_lines(Mark const& hatch, double slope) {
    auto const sum = [slope](Point point) { return point.x + slope * point.y; };
    double least = sum(hatch.points.front());
    double most = least;
    for (Point const corner : hatch.points) {
        least = std::min(least, sum(corner));
        most = std::max(most, sum(corner));
    }
    std::vector<std::pair<Point, Point>> lines;
    for (double at = least + hatch.pitch / 2; at < most; at += hatch.pitch) {
        std::vector<Point> cuts;
        for (std::size_t i = 0; i < hatch.points.size(); ++i) {
            Point const a = hatch.points[i];
            Point const b = hatch.points[(i + 1) % hatch.points.size()];
            if ((sum(a) < at) == (sum(b) < at)) continue;
            double const share = (at - sum(a)) / (sum(b) - sum(a));
            cuts.push_back({a.x + share * (b.x - a.x), a.y + share * (b.y - a.y)});
        }
        if (cuts.size() == 2) lines.emplace_back(cuts[0], cuts[1]);
    }
    return lines;
}

/// Triangle 11 by 6.5 pointing down at the band.
Mark marker(double x) {
    return {.shape = Mark::Shape::polygon,
            .points = {{x - 5.5, 0}, {x + 5.5, 0}, {x, 6.5}},
            .fill = Ink::text};
}

void require_places(int first, int last, int count) {
    if (count < 1 || first < -1 || last < first || last >= count)
        throw std::logic_error("a figure was asked for places its scale does not have");
}

}  // namespace

Figure dots(int first, int last, int count, DotSize size, std::string alternative) {
    require_places(first, last, count);
    double const radius = size == DotSize::card ? 5.2 : 4.6;
    double const pitch = size == DotSize::card ? 14.5 : 12.5;
    Figure figure{.width = 2 * radius + pitch * (count - 1),
                  .height = 2 * radius,
                  .marks = {},
                  .alternative = std::move(alternative)};
    for (int place = 0; place < count; ++place) {
        Point const centre{radius + pitch * place, radius};
        bool const filled = place <= first;
        // The outline lies inside the radius, so empty and filled dots are equally large.
        figure.marks.push_back(
            circle(centre, radius - dot_line / 2, filled ? Ink::text : Ink::none));
        if (!filled && place <= last)
            figure.marks.push_back(hatched_disc(centre, radius - dot_line));
    }
    return figure;
}

Figure thousand_squares(int filled, std::string alternative) {
    constexpr int across = 50;
    constexpr int all = 1000;
    constexpr double pitch = 8;
    constexpr double side = 6;
    require_places(filled - 1, filled - 1, all);
    Figure figure{.width = across * pitch - (pitch - side),
                  .height = all / across * pitch - (pitch - side),
                  .marks = {},
                  .alternative = std::move(alternative)};
    for (int place = 0; place < all; ++place) {
        double const left = place % across * pitch;
        double const top = place / across * pitch;
        figure.marks.push_back({.shape = Mark::Shape::polygon,
                                .points = box(left, top, left + side, top + side),
                                .width = 0.6,
                                .stroke = place < filled ? Ink::text : Ink::control_line,
                                .fill = place < filled ? Ink::text : Ink::none});
    }
    return figure;
}

Figure ruler(int first, int last, int count, double width, bool cut_points_known,
             std::string alternative) {
    require_places(first, last, count);
    Figure figure{width, ruler_height + marker_height, {}, std::move(alternative)};
    double const cell = (width - 2) / count;
    auto const left_of = [&](int place) { return 1 + cell * place; };
    double const bottom = marker_height + ruler_height;
    auto const is_current = [&](int place) {
        return place >= first && place <= last && first >= 0;
    };

    for (int place = 0; place < count; ++place) {
        if (is_current(place)) continue;
        figure.marks.push_back(
            {.shape = Mark::Shape::polygon,
             .points = box(left_of(place), marker_height + 0.5, left_of(place + 1), bottom - 0.5),
             .width = 1,
             .dashed = !cut_points_known,
             .stroke = Ink::control_line});
    }
    if (first < 0) return figure;

    auto const band = box(left_of(first), marker_height + 1, left_of(last + 1), bottom - 1);
    if (first == last) {
        figure.marks.push_back({.shape = Mark::Shape::polygon,
                                .points = band,
                                .width = 2,
                                .stroke = Ink::level_line,
                                .fill = level_ink(first, count)});
    } else {
        figure.marks.push_back({.shape = Mark::Shape::hatch, .points = band, .width = 1.4});
        figure.marks.push_back(
            {.shape = Mark::Shape::polygon, .points = band, .width = 2, .stroke = Ink::level_line});
        figure.marks.push_back(
            {.points = {{left_of(first) + cell / 2, 1}, {left_of(last) + cell / 2, 1}},
             .width = 2});
        figure.marks.push_back(marker(left_of(last) + cell / 2));
    }
    figure.marks.push_back(marker(left_of(first) + cell / 2));
    return figure;
}

Figure scaled(Figure figure, double share) {
    figure.width *= share;
    figure.height *= share;
    for (Mark& mark : figure.marks) {
        for (Point& point : mark.points) {
            point.x *= share;
            point.y *= share;
        }
        for (double* length : {&mark.radius, &mark.width, &mark.pitch, &mark.size})
            *length *= share;
    }
    return figure;
}

Ink level_ink(int place, int count) {
    require_places(place, place, count);
    constexpr Ink ramp[] = {Ink::level1, Ink::level2, Ink::level3, Ink::level4};
    if (place < 0 || count > 4) throw std::logic_error("no scale has more than four toned bands");
    if (place == count - 1 && count > 1) return Ink::level4;
    return ramp[place];
}

std::vector<std::pair<Point, Point>> hatch_lines(Mark const& hatch) {
    auto lines = slanted_lines(hatch, 1);
    if (!hatch.crossed) return lines;
    auto const falling = slanted_lines(hatch, -1);
    lines.insert(lines.end(), falling.begin(), falling.end());
    return lines;
}

}  // namespace parallax
