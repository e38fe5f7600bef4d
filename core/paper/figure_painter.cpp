#include "paper/painter.hpp"

namespace parallax {

namespace {

/// How light each ink is on paper: 0 black, 1 white.
double lightness(Ink ink) {
    switch (ink) {
        case Ink::page:
        case Ink::level1: return 1;
        case Ink::level2: return 0.8;
        case Ink::level3: return 0.45;
        case Ink::level4: return 0.2;
        case Ink::control_line: return 0.4;
        case Ink::none:
        case Ink::text:
        case Ink::text2:
        case Ink::level_line: return 0;
    }
    return 0;
}

void use(cairo_t* cairo, Ink ink) {
    double const light = lightness(ink);
    cairo_set_source_rgb(cairo, light, light, light);
}

void trace(cairo_t* cairo, Mark const& mark) {
    if (mark.shape == Mark::Shape::circle) {
        Point const centre = mark.points.at(0);
        cairo_new_sub_path(cairo);
        cairo_arc(cairo, centre.x, centre.y, mark.radius, 0, 2 * G_PI);
        return;
    }
    if (mark.shape == Mark::Shape::hatch) {
        for (auto const& [from, to] : hatch_lines(mark)) {
            cairo_move_to(cairo, from.x, from.y);
            cairo_line_to(cairo, to.x, to.y);
        }
        return;
    }
    for (Point const point : mark.points) cairo_line_to(cairo, point.x, point.y);
    if (mark.shape == Mark::Shape::polygon) cairo_close_path(cairo);
}

}  // namespace

void paint(cairo_t* cairo, Figure const& figure) {
    cairo_save(cairo);
    cairo_scale(cairo, points_per_pixel, points_per_pixel);
    for (Mark const& mark : figure.marks) {
        cairo_new_path(cairo);
        trace(cairo, mark);
        bool const filled = mark.fill != Ink::none && mark.shape != Mark::Shape::line &&
                            mark.shape != Mark::Shape::hatch;
        if (filled) {
            use(cairo, mark.fill);
            cairo_fill_preserve(cairo);
        }
        if (mark.width > 0) {
            double const dashes[] = {3, 2};
            cairo_set_dash(cairo, dashes, mark.dashed ? 2 : 0, 0);
            cairo_set_line_width(cairo, mark.width);
            use(cairo, mark.stroke);
            cairo_stroke(cairo);
        }
    }
    cairo_new_path(cairo);
    cairo_restore(cairo);
}

}  // namespace parallax
