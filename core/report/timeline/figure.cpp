#include "report/text_width.hpp"
#include "report/timeline/canvas.hpp"

#include <algorithm>
#include <cmath>

namespace parallax {

using namespace drawn;

namespace {

constexpr double years_height = 48;
constexpr double flag_height = 20;
constexpr double names_margin = 24;
constexpr double days_a_year = 365.25;

void draw_years(Drawing const& drawing, Canvas& canvas) {
    constexpr double least = 40;  // pixels a label takes
    auto const step =
        static_cast<int>(std::ceil(least / (drawing.look.pixels_per_day * days_a_year)));
    for (auto year = drawing.look.from.year(); year <= drawing.look.until.year();
         year += std::chrono::years{step}) {
        Date const day = year / std::chrono::January / 1;
        bool const later = day > drawing.lanes.as_of;
        canvas.text({drawing.x(day) + 4, years_height - 6}, std::to_string(int(year)),
                    later ? Ink::later : Ink::text, true, name_size);
    }
}

/// The day that is looked from, on a flag that stays within the figure.
void draw_flag(Drawing const& drawing, Canvas& canvas) {
    auto const words =
        drawing.sentences.say("lanes.as_of", {{"day", date_in_words(drawing.lanes.as_of)}});
    double const width = text_width(words, label_size) + 2 * label_pad;
    double const x = drawing.x(drawing.lanes.as_of);
    double const left = std::clamp(x - width / 2, 0.0, std::max(0.0, drawing.width - width));
    canvas.fill({left, 2, left + width, 2 + flag_height}, Ink::text);
    canvas.text({left + label_pad, flag_height - 4}, words, Ink::page, true);
    canvas.line({x, 2 + flag_height}, {x, years_height}, 2, Ink::text);
    auto const beyond = drawing.sentences.say("lanes.not_yet_known");
    double const at = left + width + 2 * label_pad;
    if (at + text_width(beyond, label_size) > drawing.width) return;
    canvas.text({at, flag_height - 4}, beyond, Ink::later);
}

Figure years_of(Drawing const& drawing) {
    Figure figure{drawing.width, years_height, {}, {}};
    Canvas canvas(figure.marks);
    draw_years(drawing, canvas);
    if (drawing.shows_as_of()) draw_flag(drawing, canvas);
    return figure;
}

void draw_name(LaneRow const& row, Canvas& canvas) {
    bool const control = row.lane->group == LaneGroup::controls;
    auto const lines = static_cast<double>(row.name.size());
    double const words = 18 * lines + 15 * static_cast<double>(row.question.size());
    double y = control ? row.middle() - words / 2 + 13.5 : row.top + 18;
    for (std::string const& line : row.name) {
        canvas.text({names_margin, y}, line, Ink::text, !control, name_size);
        y += 18;
    }
    for (std::string const& line : row.question) {
        canvas.text({names_margin, y - 1}, line, Ink::text2);
        y += 15;
    }
}

/// Bands and hairlines behind names and body alike.
void draw_ground(Drawing const& drawing, double width, Canvas& canvas) {
    canvas.fill({0, 0, width, drawing.height}, Ink::page);
    for (LaneRow const& row : drawing.rows) {
        if (!row.lane) {
            canvas.fill({0, row.top, width, row.bottom()}, Ink::group_band);
        } else if (row.lane->group != LaneGroup::controls) {
            canvas.line({0, row.bottom()}, {width, row.bottom()}, 1, Ink::hairline);
        }
    }
}

Figure names_of(Drawing const& drawing) {
    double const width = drawing.look.names_width;
    Figure figure{width, drawing.height, {}, {}};
    Canvas canvas(figure.marks);
    draw_ground(drawing, width, canvas);
    for (LaneRow const& row : drawing.rows) {
        if (row.lane) {
            draw_name(row, canvas);
        } else {
            double y = row.top + heading_line;
            for (std::string const& line : row.heading) {
                canvas.text({names_margin, y}, line, Ink::text2, true);
                y += heading_line;
            }
        }
    }
    return figure;
}

void draw_lane(Drawing const& drawing, LaneRow const& row, Canvas& canvas) {
    switch (row.lane->group) {
        case LaneGroup::children: return draw_children(drawing, row, canvas);
        case LaneGroup::answers: return draw_answers(drawing, row, canvas);
        case LaneGroup::controls: return draw_control(drawing, row, canvas);
        case LaneGroup::decisions: return draw_decisions(drawing, row, canvas);
        case LaneGroup::findings: return draw_findings(drawing, row, canvas);
    }
}

Figure body_of(Drawing const& drawing) {
    Figure figure{
        drawing.width, drawing.height, {}, timeline_in_words(drawing.lanes, drawing.sentences)};
    Canvas canvas(figure.marks);
    draw_ground(drawing, drawing.width, canvas);
    for (auto year = drawing.look.from.year(); year <= drawing.look.until.year(); ++year) {
        double const x = drawing.x(year / std::chrono::January / 1);
        canvas.line({x, 0}, {x, drawing.height}, 1, Ink::hairline);
    }
    for (LaneRow const& row : drawing.rows) {
        if (row.lane) draw_lane(drawing, row, canvas);
    }
    if (drawing.shows_as_of()) {
        double const x = drawing.x(drawing.lanes.as_of);
        canvas.line({x, 0}, {x, drawing.height}, 2, Ink::text);
        canvas.fill({x - 6, drawing.height - 7, x + 6, drawing.height}, Ink::text);
    }
    for (LaneRow const& row : drawing.rows) {
        if (!row.lane || row.lane->group != LaneGroup::children) continue;
        draw_names_of_children(drawing, row, canvas);
    }
    return figure;
}

}  // namespace

TimelineLook look_at_all(TimelineLanes const& lanes, double width, double least_a_year) {
    TimelineLook look;
    look.from = lanes.from;
    look.until = lanes.until;
    int const days = day_number(look.until) - day_number(look.from) + 1;
    double const room = std::max(0.0, width - look.names_width);
    look.pixels_per_day = std::max(room / days, least_a_year / days_a_year);
    return look;
}

double x_of(TimelineLook const& look, Date day) {
    return (day_number(day) - day_number(look.from)) * look.pixels_per_day;
}

Date day_at(TimelineLook const& look, double x) {
    int const first = day_number(look.from);
    int const day = first + static_cast<int>(std::floor(x / look.pixels_per_day));
    return date_from_day_number(std::clamp(day, first, day_number(look.until)));
}

TimelineParts timeline_parts(TimelineLanes const& lanes, TimelineLook const& look,
                             Sentences const& sentences) {
    auto const drawing = laid_out(lanes, look, sentences);
    return {years_of(drawing), names_of(drawing), body_of(drawing)};
}

Figure timeline_figure(TimelineLanes const& lanes, TimelineLook const& look,
                       Sentences const& sentences) {
    auto const parts = timeline_parts(lanes, look, sentences);
    Figure whole{look.names_width + parts.body.width,
                 years_height + parts.body.height,
                 {},
                 parts.body.alternative};
    Canvas(whole.marks).fill({0, 0, whole.width, whole.height}, Ink::page);
    put(parts.years, {look.names_width, 0}, whole);
    put(parts.names, {0, years_height}, whole);
    put(parts.body, {look.names_width, years_height}, whole);
    return whole;
}

void put(Figure const& part, Point at, Figure& whole) {
    for (Mark mark : part.marks) {
        for (Point& point : mark.points) {
            point.x += at.x;
            point.y += at.y;
        }
        whole.marks.push_back(std::move(mark));
    }
}

std::vector<Figure> timeline_legend(Sentences const& sentences) {
    constexpr double swatch = 26;
    std::vector<Figure> figures;
    for (std::string const id : {"working", "not_known", "failed", "ended", "inexact"}) {
        auto const words = sentences.say("lanes.legend_" + id);
        double const left = swatch + label_pad;
        Figure figure{left + text_width(words, label_size) + label_pad, bar_height + 4, {}, words};
        Canvas canvas(figure.marks);
        Canvas::Box const box{0, 2, swatch, 2 + bar_height};
        id == "inexact" ? draw_inexact(canvas, box) : draw_state(canvas, id, box, false);
        canvas.text({left, 13}, words, Ink::text);
        figures.push_back(std::move(figure));
    }
    return figures;
}

}  // namespace parallax
