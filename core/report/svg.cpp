#include "report/svg.hpp"

#include <fmt/format.h>

namespace parallax {

namespace {

std::string_view colour(Ink ink) {
    switch (ink) {
        case Ink::none: return "none";
        case Ink::text:
        case Ink::level_line:
        case Ink::on_level1:
        case Ink::on_level2: return "#0b0c0c";
        case Ink::text2: return "#484f54";
        case Ink::control_line: return "#7a8287";
        case Ink::page:
        case Ink::level1:
        case Ink::on_level3:
        case Ink::on_level4: return "#ffffff";
        case Ink::level2: return "#b9d3ec";
        case Ink::level3: return "#2073bc";
        case Ink::level4: return "#12436d";
        case Ink::hairline: return "#d3d7d9";
        case Ink::group_band: return "#f4f5f5";
        case Ink::bar: return "#484f54";
        case Ink::later: return "#596166";
    }
    return "none";
}

std::string number(double value) {
    std::string text = fmt::format("{:.2f}", value);
    text.erase(text.find_last_not_of('0') + 1);
    if (text.back() == '.') text.pop_back();
    return text;
}

std::string stroke(Mark const& mark) {
    if (mark.width <= 0) return {};
    return fmt::format(R"( stroke="{}" stroke-width="{}"{})", colour(mark.stroke),
                       number(mark.width), mark.dashed ? R"( stroke-dasharray="3 2")" : "");
}

std::string points(std::vector<Point> const& corners) {
    std::string text;
    for (Point const point : corners) {
        if (!text.empty()) text += ' ';
        text += number(point.x) + "," + number(point.y);
    }
    return text;
}

std::string hatch(Mark const& mark) {
    std::string path;
    for (auto const& [from, to] : hatch_lines(mark))
        path +=
            fmt::format("M{} {}L{} {}", number(from.x), number(from.y), number(to.x), number(to.y));
    return fmt::format(R"(<path d="{}" fill="none"{}/>)", path, stroke(mark));
}

std::string label(Mark const& mark) {
    return fmt::format(R"(<text x="{}" y="{}" font-size="{}"{}{} fill="{}">{}</text>)",
                       number(mark.points.at(0).x), number(mark.points.at(0).y), number(mark.size),
                       mark.strong ? R"( font-weight="600")" : "",
                       mark.anchor == Anchor::middle ? R"( text-anchor="middle")" : "",
                       colour(mark.stroke), escaped(mark.text));
}

std::string shape(Mark const& mark) {
    switch (mark.shape) {
        case Mark::Shape::line:
            return fmt::format(R"(<polyline points="{}" fill="none"{}/>)", points(mark.points),
                               stroke(mark));
        case Mark::Shape::polygon:
            return fmt::format(R"(<polygon points="{}" fill="{}"{}/>)", points(mark.points),
                               colour(mark.fill), stroke(mark));
        case Mark::Shape::circle:
            return fmt::format(R"(<circle cx="{}" cy="{}" r="{}" fill="{}"{}/>)",
                               number(mark.points.at(0).x), number(mark.points.at(0).y),
                               number(mark.radius), colour(mark.fill), stroke(mark));
        case Mark::Shape::hatch: return hatch(mark);
        case Mark::Shape::text: return label(mark);
    }
    return {};
}

}  // namespace

std::string to_svg(Figure const& figure, Reading reading) {
    std::string const width = number(figure.width);
    std::string const height = number(figure.height);
    std::string const said =
        reading == Reading::skipped
            ? R"(aria-hidden="true")"
            : fmt::format(R"(role="img" aria-label="{}")", escaped(figure.alternative));
    std::string svg = fmt::format(R"(<svg {} width="{}" height="{}" viewBox="0 0 {} {}">)", said,
                                  width, height, width, height);
    for (Mark const& mark : figure.marks) svg += shape(mark);
    return svg + "</svg>";
}

std::string svg_file(Figure const& figure) {
    auto svg = to_svg(figure);
    svg.insert(std::string_view("<svg").size(),
               R"( xmlns="http://www.w3.org/2000/svg" font-family="Inter, Noto Sans, sans-serif")");
    return R"(<?xml version="1.0" encoding="UTF-8"?>)" + ("\n" + svg) + "\n";
}

std::string escaped(std::string_view text) {
    std::string safe;
    for (char const c : text) {
        switch (c) {
            case '&': safe += "&amp;"; break;
            case '<': safe += "&lt;"; break;
            case '>': safe += "&gt;"; break;
            case '"': safe += "&quot;"; break;
            case '\'': safe += "&#39;"; break;
            default: safe += c;
        }
    }
    return safe;
}

}  // namespace parallax
