#include "ui/timeline/timeline_view.hpp"

#include "report/text_width.hpp"
#include "ui/figures/figure_painter.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace parallax::ui {

namespace {

constexpr double zoomStep = 1.25;
constexpr double mostYears = 20;
constexpr double daysAYear = 365.25;

/// The marks that can be seen. Words are there as a whole or not at all, so that no edge parts a
/// level from its meaning.
Figure seen(Figure const& figure, QRectF const& area) {
    Figure part{figure.width, figure.height, {}, {}};
    for (Mark const& mark : figure.marks) {
        if (mark.shape != Mark::Shape::text) {
            part.marks.push_back(mark);
            continue;
        }
        double const width = text_width(mark.text, mark.size);
        double const left = mark.points[0].x - (mark.anchor == Anchor::middle ? width / 2 : 0);
        QRectF const words(left, mark.points[0].y - mark.size, width, mark.size + 3);
        if (area.adjusted(-1, -1, 1, 1).contains(words)) part.marks.push_back(mark);
    }
    return part;
}

void paintPart(QPainter& painter, Figure const& figure, QRectF const& place, QPointF shift) {
    double const scale = Theme::instance().scale();
    QRectF const area(-shift / scale, place.size() / scale);
    painter.save();
    painter.setClipRect(place);
    paintFigure(painter, seen(figure, area), place.topLeft() + shift, scale);
    painter.restore();
}

}  // namespace

TimelineView::TimelineView(QWidget* parent) : QAbstractScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(tr("Timeline"));
    viewport()->setBackgroundRole(QPalette::Base);
    connect(&Theme::instance(), &Theme::changed, this, &TimelineView::draw);
}

QSize TimelineView::minimumSizeHint() const {
    auto const& theme = Theme::instance();
    return {theme.px(size::caseloadDockMin), theme.px(size::timelineLeast)};
}

void TimelineView::showLanes(TimelineLanes lanes, Sentences const& sentences) {
    sentences_ = &sentences;
    lanes_ = std::move(lanes);
    draw();
    bringDayIntoSight();
}

void TimelineView::clear() {
    sentences_ = nullptr;
    lanes_ = {};
    parts_ = {};
    a_year_ = 0;
    setAccessibleDescription({});
    viewport()->update();
}

void TimelineView::setShown(LaneGroup group, bool shown) {
    switch (group) {
        case LaneGroup::children: return;
        case LaneGroup::answers: look_.answers = shown; break;
        case LaneGroup::controls: look_.controls = shown; break;
        case LaneGroup::decisions: look_.decisions = shown; break;
        case LaneGroup::findings: look_.findings = shown; break;
    }
    draw();
}

double TimelineView::room() const {
    return viewport()->width() / Theme::instance().scale() - look_.names_width;
}

void TimelineView::zoom(double factor) {
    double const least = room() / mostYears;
    a_year_ = std::clamp(look_.pixels_per_day * daysAYear * factor, least, std::max(least, room()));
    draw();
    bringDayIntoSight();
}

void TimelineView::draw() {
    if (!sentences_) return;
    bool const narrow = viewport()->width() < Theme::instance().px(size::timelineDrawnFrom);
    look_.names_width = narrow ? size::timelineNamesNarrow : size::timelineNames;
    look_.from = lanes_.from;
    look_.until = lanes_.until;
    int const days = day_number(look_.until) - day_number(look_.from) + 1;
    double const fitting = std::max(room() / days, size::timelineYear / daysAYear);
    look_.pixels_per_day = a_year_ > 0 ? a_year_ / daysAYear : fitting;
    parts_ = timeline_parts(lanes_, look_, *sentences_);
    setAccessibleDescription(words(parts_.body.alternative));
    setBars();
    viewport()->update();
}

QRectF TimelineView::bodyPlace() const {
    double const scale = Theme::instance().scale();
    double const left = parts_.names.width * scale;
    double const top = parts_.years.height * scale;
    return {left, top, viewport()->width() - left, viewport()->height() - top};
}

void TimelineView::setBars() {
    double const scale = Theme::instance().scale();
    auto const body = bodyPlace();
    auto const fit = [](QScrollBar& bar, double whole, double shown) {
        bar.setRange(0, std::max(0, static_cast<int>(std::ceil(whole - shown))));
        bar.setPageStep(std::max(1, static_cast<int>(shown)));
        bar.setSingleStep(Theme::instance().px(2 * space::s4));
    };
    fit(*horizontalScrollBar(), parts_.body.width * scale, body.width());
    fit(*verticalScrollBar(), parts_.body.height * scale, body.height());
}

void TimelineView::bringDayIntoSight() {
    auto& bar = *horizontalScrollBar();
    double const x = x_of(look_, lanes_.as_of) * Theme::instance().scale();
    double const width = bodyPlace().width();
    double const margin = width / 4;
    if (x < bar.value() + margin) bar.setValue(static_cast<int>(x - margin));
    if (x > bar.value() + width - margin) bar.setValue(static_cast<int>(x - width + margin));
}

void TimelineView::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    draw();
    bringDayIntoSight();
}

void TimelineView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    if (!sentences_) return;
    auto const body = bodyPlace();
    QPointF const shift(-horizontalScrollBar()->value(), -verticalScrollBar()->value());
    paintPart(painter, parts_.body, body, shift);
    paintPart(painter, parts_.years, {body.left(), 0, body.width(), body.top()}, {shift.x(), 0});
    paintPart(painter, parts_.names, {0, body.top(), body.left(), body.height()}, {0, shift.y()});
    if (dragged_) paintDragged(painter, body);
}

/// The day under the pointer, while the line is held.
void TimelineView::paintDragged(QPainter& painter, QRectF const& body) {
    auto const& theme = Theme::instance();
    double const x =
        body.left() + x_of(look_, *dragged_) * theme.scale() - horizontalScrollBar()->value();
    painter.setPen(QPen(theme.colours().strong, theme.px(size::focusRing), Qt::DashLine));
    painter.drawLine(QPointF(x, 0), QPointF(x, viewport()->height()));
    painter.setFont(theme.font(Type::H3));
    QRectF const place(std::max(body.left(), x + theme.px(space::s1)), body.top(), body.width(),
                       theme.lineHeight(Type::H3));
    auto const day = words(date_in_words(*dragged_));
    painter.fillRect(painter.boundingRect(place, Qt::AlignLeft, day), theme.colours().page);
    painter.drawText(place, Qt::AlignLeft, day);
}

Date TimelineView::dayAt(double x) const {
    return day_at(look_, (x - bodyPlace().left() + horizontalScrollBar()->value()) /
                             Theme::instance().scale());
}

void TimelineView::mousePressEvent(QMouseEvent* event) {
    auto const& theme = Theme::instance();
    auto const body = bodyPlace();
    double const line =
        body.left() + x_of(look_, lanes_.as_of) * theme.scale() - horizontalScrollBar()->value();
    auto const at = event->position();
    bool const on_line = std::abs(at.x() - line) <= theme.px(size::timelineHit);
    bool const on_years = at.y() < body.top();
    if (event->button() != Qt::LeftButton || at.x() < body.left() || !(on_line || on_years)) {
        return QAbstractScrollArea::mousePressEvent(event);
    }
    dragged_ = dayAt(at.x());
    viewport()->update();
}

void TimelineView::mouseMoveEvent(QMouseEvent* event) {
    if (!dragged_) return;
    dragged_ = dayAt(event->position().x());
    viewport()->update();
}

void TimelineView::mouseReleaseEvent(QMouseEvent* event) {
    if (!dragged_) return;
    Date const day = dayAt(event->position().x());
    dragged_.reset();
    viewport()->update();
    emit dayWanted(day);
}

void TimelineView::wheelEvent(QWheelEvent* event) {
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        return QAbstractScrollArea::wheelEvent(event);
    }
    zoom(event->angleDelta().y() > 0 ? zoomStep : 1 / zoomStep);
}

void TimelineView::moveByYears(int years) {
    Date const day = add_months(lanes_.as_of, 12 * years);
    emit dayWanted(std::clamp(day, lanes_.from, lanes_.until));
}

/// The last one that is known by the day looked from.
void TimelineView::openBreak() {
    LaneBreak const* found = nullptr;
    for (TimelineLane const& lane : lanes_.lanes) {
        for (LaneBreak const& gap : lane.breaks) {
            if (!gap.later && (!found || gap.at >= found->at)) found = &gap;
        }
    }
    if (found) emit changeWanted(words(found->before), words(found->after));
}

void TimelineView::keyPressEvent(QKeyEvent* event) {
    bool const control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
        case Qt::Key_Left: return control ? moveByYears(-1) : emit stepWanted(-1);
        case Qt::Key_Right: return control ? moveByYears(1) : emit stepWanted(1);
        case Qt::Key_Home: return emit endWanted(false);
        case Qt::Key_End: return emit endWanted(true);
        case Qt::Key_Plus:
        case Qt::Key_Equal: return zoom(zoomStep);
        case Qt::Key_Minus: return zoom(1 / zoomStep);
        case Qt::Key_Return:
        case Qt::Key_Enter: return openBreak();
        default: return QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace parallax::ui
