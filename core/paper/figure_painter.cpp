#include "paper/painter.hpp"

namespace parallax {

namespace {

/// How light each ink is on paper: 0 black, 1 white.
double lightness(Ink ink) {
    switch (ink) {
        case Ink::page:
        case Ink::level1:
        case Ink::on_level3:
        case Ink::on_level4: return 1;
        case Ink::group_band: return 0.95;
        case Ink::level2:
        case Ink::hairline: return 0.8;
        case Ink::level3: return 0.45;
        case Ink::level4: return 0.2;
        case Ink::bar: return 0.15;
        case Ink::later: return 0.35;
        case Ink::control_line: return 0.4;
        case Ink::none:
        case Ink::text:
        case Ink::text2:
        case Ink::level_line:
        case Ink::on_level1:
        case Ink::on_level2: return 0;
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

/// Words in the same face as the text around the figure.
void write(cairo_t* cairo, Mark const& mark) {
    std::shared_ptr<PangoLayout> layout(pango_cairo_create_layout(cairo), g_object_unref);
    std::shared_ptr<PangoFontDescription> font(
        pango_font_description_from_string("Inter, Noto Sans, sans-serif"),
        pango_font_description_free);
    pango_font_description_set_absolute_size(font.get(), mark.size * PANGO_SCALE);
    if (mark.strong) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_SEMIBOLD);
    pango_layout_set_font_description(layout.get(), font.get());
    pango_layout_set_text(layout.get(), mark.text.data(), static_cast<int>(mark.text.size()));
    PangoRectangle extent;
    pango_layout_get_extents(layout.get(), nullptr, &extent);
    double const width = pango_units_to_double(extent.width);
    use(cairo, mark.stroke);
    cairo_move_to(cairo, mark.points.at(0).x - (mark.anchor == Anchor::middle ? width / 2 : 0),
                  mark.points.at(0).y);
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(layout.get(), 0));
}

void draw(cairo_t* cairo, Mark const& mark) {
    cairo_new_path(cairo);
    trace(cairo, mark);
    bool const filled = mark.fill != Ink::none && mark.shape != Mark::Shape::line &&
                        mark.shape != Mark::Shape::hatch;
    if (filled) {
        use(cairo, mark.fill);
        cairo_fill_preserve(cairo);
    }
    if (mark.width <= 0) return;
    double const dashes[] = {3, 2};
    cairo_set_dash(cairo, dashes, mark.dashed ? 2 : 0, 0);
    cairo_set_line_width(cairo, mark.width);
    use(cairo, mark.stroke);
    cairo_stroke(cairo);
}

}  // namespace

void paint(cairo_t* cairo, Figure const& figure) {
    cairo_save(cairo);
    cairo_scale(cairo, points_per_pixel, points_per_pixel);
    for (Mark const& mark : figure.marks) {
        mark.shape == Mark::Shape::text ? write(cairo, mark) : draw(cairo, mark);
    }
    cairo_new_path(cairo);
    cairo_restore(cairo);
}

}  // namespace parallax
