#include "ui/figures/figure_painter.hpp"

#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QFontMetricsF>
#include <QPainter>

namespace parallax::ui {

namespace {

QPolygonF cornersOf(Mark const& mark) {
    QPolygonF corners;
    for (Point const& point : mark.points) corners << QPointF(point.x, point.y);
    return corners;
}

QPen penOf(Mark const& mark) {
    if (mark.width <= 0 || mark.stroke == Ink::none) return Qt::NoPen;
    double width = mark.width;
    if (Theme::instance().isHighContrast()) {
        // No tone tells the current band: its outline stays wider than those of the others.
        width = width < size::borderHighContrast ? size::borderHighContrast : width + 1;
    }
    QPen pen(colourOf(mark.stroke), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (mark.dashed) pen.setDashPattern({3, 2});
    return pen;
}

void paintHatch(QPainter& painter, Mark const& mark) {
    for (auto const& [from, to] : hatch_lines(mark)) {
        painter.drawLine(QPointF(from.x, from.y), QPointF(to.x, to.y));
    }
}

void paintText(QPainter& painter, Mark const& mark) {
    QFont font = Theme::instance().font(Type::Tick);
    font.setPixelSize(static_cast<int>(mark.size));
    font.setWeight(mark.strong ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(colourOf(mark.stroke));
    auto const text = words(mark.text);
    QPointF at(mark.points.front().x, mark.points.front().y);
    if (mark.anchor == Anchor::middle) {
        at.rx() -= QFontMetricsF(font).horizontalAdvance(text) / 2;
    }
    painter.drawText(at, text);
}

void paintMark(QPainter& painter, Mark const& mark) {
    if (mark.points.empty()) return;
    painter.setPen(penOf(mark));
    QColor const fill = colourOf(mark.fill);
    painter.setBrush(mark.fill == Ink::none ? QBrush(Qt::NoBrush) : QBrush(fill));
    switch (mark.shape) {
        case Mark::Shape::line:
            painter.setBrush(Qt::NoBrush);
            painter.drawPolyline(cornersOf(mark));
            break;
        case Mark::Shape::polygon: painter.drawPolygon(cornersOf(mark)); break;
        case Mark::Shape::circle:
            painter.drawEllipse(QPointF(mark.points.front().x, mark.points.front().y), mark.radius,
                                mark.radius);
            break;
        case Mark::Shape::hatch: paintHatch(painter, mark); break;
        case Mark::Shape::text: paintText(painter, mark); break;
    }
}

}  // namespace

QColor colourOf(Ink ink) {
    Theme const& theme = Theme::instance();
    Colours const& colours = theme.colours();
    switch (ink) {
        case Ink::none: return {};
        case Ink::text: return colours.text;
        case Ink::text2: return colours.text2;
        case Ink::control_line: return colours.control;
        case Ink::page: return colours.page;
        case Ink::level1: return theme.ramp().tone[0];
        case Ink::level2: return theme.ramp().tone[1];
        case Ink::level3: return theme.ramp().tone[2];
        case Ink::level4: return theme.ramp().tone[3];
        case Ink::level_line: return theme.ramp().outline;
        case Ink::on_level1: return theme.ramp().onTone[0];
        case Ink::on_level2: return theme.ramp().onTone[1];
        case Ink::on_level3: return theme.ramp().onTone[2];
        case Ink::on_level4: return theme.ramp().onTone[3];
        case Ink::hairline: return colours.line;
        case Ink::group_band: return colours.sunk;
        case Ink::bar: return colours.bar;
        case Ink::later: return colours.future;
    }
    return {};
}

void paintFigure(QPainter& painter, Figure const& figure, QPointF at, double scale) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(at);
    painter.scale(scale, scale);
    for (Mark const& mark : figure.marks) paintMark(painter, mark);
    painter.restore();
}

}  // namespace parallax::ui
