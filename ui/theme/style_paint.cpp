#include "ui/theme/style_paint.hpp"

#include "ui/theme/theme.hpp"

#include <QPainterPath>

namespace parallax::ui::shapes {

namespace {

class Saved {
public:
    explicit Saved(QPainter& painter) : painter_(painter) { painter_.save(); }
    ~Saved() { painter_.restore(); }
    Saved(Saved const&) = delete;
    Saved& operator=(Saved const&) = delete;

private:
    QPainter& painter_;
};

Colours const& colours() { return Theme::instance().colours(); }
double scaled(double size) { return size * Theme::instance().scale(); }

bool has(QStyleOption const& option, QStyle::StateFlag state) {
    return option.state.testFlag(state);
}

QPen outline(QColor const& colour, double width, bool enabled = true) {
    QPen pen(colour, width);
    if (!enabled) pen.setStyle(Qt::DashLine);
    return pen;
}

// The square of an indicator in the middle of its rectangle, on whole pixels.
QRectF indicatorBox(QRect const& rect) {
    double const side = std::min(rect.width(), rect.height()) - scaled(1.5);
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(rect).center());
    return box;
}

}  // namespace

void panel(QPainter& painter, QRect const& rect, QColor const& fill, QColor const& border,
           bool enabled) {
    Saved const saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    int const width = Theme::instance().border();
    double const half = width / 2.0;
    painter.setPen(outline(border, width, enabled));
    painter.setBrush(fill);
    double const radius = scaled(size::radiusControl);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

void button(QPainter& painter, QStyleOptionButton const& option, bool primary) {
    Colours const& c = colours();
    bool const enabled = has(option, QStyle::State_Enabled);
    bool const held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    bool const filled = primary && enabled;
    // In high contrast the fill of what is selected is not one that words can be written on.
    bool const tinted = held && !Theme::instance().isHighContrast();
    QColor const fill = filled ? c.strong : tinted ? c.selected : c.page;
    bool const dark = filled || has(option, QStyle::State_On) ||
                      (enabled && has(option, QStyle::State_MouseOver));
    panel(painter, option.rect, fill, dark ? c.strong : c.control, enabled);
}

void toolButton(QPainter& painter, QStyleOption const& option) {
    bool const held = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    bool const raised = has(option, QStyle::State_AutoRaise);
    if (raised && !held && !has(option, QStyle::State_MouseOver)) return;
    bool const tinted = held && !Theme::instance().isHighContrast();
    panel(painter, option.rect, tinted ? colours().selected : colours().page, colours().control,
          has(option, QStyle::State_Enabled));
}

void radio(QPainter& painter, QStyleOption const& option) {
    Saved const saved(painter);
    bool const enabled = has(option, QStyle::State_Enabled);
    QColor const ink = enabled ? colours().strong : colours().control;
    QRectF const box = indicatorBox(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(ink, scaled(1.4), enabled));
    painter.setBrush(colours().page);
    painter.drawEllipse(box);
    if (!has(option, QStyle::State_On)) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    double const inset = box.width() * 0.24;
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
}

void checkBox(QPainter& painter, QStyleOption const& option) {
    Saved const saved(painter);
    bool const enabled = has(option, QStyle::State_Enabled);
    QColor const ink = enabled ? colours().strong : colours().control;
    QRectF const box = indicatorBox(option.rect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(ink, scaled(1.4), enabled));
    painter.setBrush(colours().page);
    painter.drawRect(box);
    double const side = box.width();
    painter.setPen(QPen(ink, scaled(2), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    auto const at = [&](double x, double y) { return box.topLeft() + QPointF(x, y) * side; };
    if (has(option, QStyle::State_On)) {
        painter.drawPolyline(QPolygonF{at(0.2, 0.52), at(0.42, 0.74), at(0.8, 0.26)});
    } else if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(at(0.25, 0.5), at(0.75, 0.5));
    }
}

void ring(QPainter& painter, QRect const& rect) {
    Saved const saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().strong, size::focusRing));
    painter.setBrush(Qt::NoBrush);
    double const half = size::focusRing / 2.0;
    double const radius = scaled(size::radiusCard);
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), radius, radius);
}

void arrow(QPainter& painter, QRect const& rect, bool up, QColor const& colour) {
    Saved const saved(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, scaled(1.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPointF const middle = QRectF(rect).center();
    double const wide = scaled(4);
    double const high = scaled(up ? -2 : 2);
    painter.drawPolyline(QPolygonF{middle + QPointF(-wide, -high), middle + QPointF(0, high),
                                   middle + QPointF(wide, -high)});
}

void tab(QPainter& painter, QStyleOptionTab const& option) {
    if (!has(option, QStyle::State_Selected)) return;
    QRect bar = option.rect;
    bar.setTop(bar.bottom() + 1 - Theme::instance().px(size::currentTabBar));
    painter.fillRect(bar, colours().strong);
}

void splitterHandle(QPainter& painter, QStyleOption const& option) {
    painter.fillRect(option.rect, colours().page);
    QRect line = option.rect;
    if (has(option, QStyle::State_Horizontal)) {
        line.setLeft(line.right());
    } else {
        line.setTop(line.bottom());
    }
    painter.fillRect(line, colours().cardLine);
}

void headerSection(QPainter& painter, QRect const& rect) {
    painter.fillRect(rect, colours().sunk);
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), colours().line);
}

}  // namespace parallax::ui::shapes
