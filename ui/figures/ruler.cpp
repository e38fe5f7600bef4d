#include "ui/figures/ruler.hpp"

#include "report/figure.hpp"
#include "ui/figures/figure_painter.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QPainter>

namespace parallax::ui {

namespace {

Figure figureOf(LevelText const& level, double width, bool cutPointsKnown) {
    return ruler(level.first, level.last, level.count, width, cutPointsKnown, level.spoken());
}

double figureHeight(LevelText const& level) {
    return figureOf(level, size::ruler, true).height * Theme::instance().scale();
}

}  // namespace

Ruler::Ruler(LevelText level, QStringList ticks, bool cutPointsKnown, QWidget* parent)
    : QWidget(parent),
      level_(std::move(level)),
      ticks_(std::move(ticks)),
      cutPointsKnown_(cutPointsKnown) {
    setAccessibleRole(this, QAccessible::Graphic);
    setAccessibleName(words(level_.full()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QStringList Ruler::ticksOf(Definition const& definition) {
    QStringList ticks;
    for (Level const& level : definition.levels) ticks << words(level.tick);
    return ticks;
}

QSize Ruler::sizeHint() const {
    Theme const& theme = Theme::instance();
    int const ticks = theme.px(size::rulerTickGap) + theme.lineHeight(Type::Tick);
    return {theme.px(size::ruler), static_cast<int>(figureHeight(level_)) + ticks};
}

QSize Ruler::minimumSizeHint() const {
    return {Theme::instance().px(size::rulerMin), sizeHint().height()};
}

bool Ruler::isCurrent(int place) const { return place >= level_.first && place <= level_.last; }

void Ruler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    double const scale = Theme::instance().scale();
    paintFigure(painter, figureOf(level_, width() / scale, cutPointsKnown_), {}, scale);
    paintTicks(painter);
}

void Ruler::paintTicks(QPainter& painter) const {
    if (level_.count <= 0) return;
    double const top = figureHeight(level_) + Theme::instance().px(size::rulerTickGap);
    double const cell = static_cast<double>(width()) / level_.count;
    double const high = Theme::instance().lineHeight(Type::Tick);
    for (int place = 0; place < level_.count && place < ticks_.size(); ++place) {
        if (cutPointsKnown_ || isCurrent(place)) {
            paintTick(painter, QRectF(place * cell, top, cell, high), place);
        }
    }
    if (cutPointsKnown_ || level_.first < 0) return;
    // One note over the cells whose borders nobody has stated, on the wider side.
    double const left = level_.first * cell;
    double const right = (level_.last + 1) * cell;
    QRectF const note = width() - right >= left ? QRectF(right, top, width() - right, high)
                                                : QRectF(0, top, left, high);
    painter.setFont(Theme::instance().font(Type::Tick));
    painter.setPen(Theme::instance().colours().text2);
    painter.drawText(note, Qt::AlignCenter, tr("cut points not stated"));
}

void Ruler::paintTick(QPainter& painter, QRectF const& cell, int place) const {
    Theme const& theme = Theme::instance();
    bool const current = isCurrent(place);
    QFont font = theme.font(Type::Tick);
    if (current) font.setWeight(static_cast<QFont::Weight>(strongWeight));
    double const wide = QFontMetricsF(font).horizontalAdvance(ticks_[place]);
    bool const narrow = width() < minimumSizeHint().width();
    if (!current && (narrow || wide > cell.width())) return;
    double left = cell.center().x() - wide / 2;
    left = std::clamp(left, 0.0, std::max(0.0, width() - wide));
    painter.setFont(font);
    painter.setPen(current ? theme.colours().text : theme.colours().text2);
    painter.drawText(QRectF(left, cell.top(), wide + 1, cell.height()),
                     Qt::AlignLeft | Qt::AlignVCenter, ticks_[place]);
}

}  // namespace parallax::ui
