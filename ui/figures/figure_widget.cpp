#include "ui/figures/figure_widget.hpp"

#include "ui/figures/figure_painter.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace parallax::ui {

FigureWidget::FigureWidget(Figure figure, QWidget* parent) : QWidget(parent) {
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
    setFigure(std::move(figure));
}

void FigureWidget::setFigure(Figure figure) {
    figure_ = std::move(figure);
    setAccessibleName(words(figure_.alternative));
    updateGeometry();
    update();
}

QSize FigureWidget::sizeHint() const {
    double const scale = Theme::instance().scale();
    return {static_cast<int>(std::ceil(figure_.width * scale)),
            static_cast<int>(std::ceil(figure_.height * scale))};
}

void FigureWidget::letShrink() {
    shrinks_ = true;
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

double FigureWidget::scaleFor(int width) const {
    double const scale = Theme::instance().scale();
    return shrinks_ ? std::min(scale, width / figure_.width) : scale;
}

QSize FigureWidget::minimumSizeHint() const {
    if (!shrinks_) return sizeHint();
    auto const least = Theme::instance().px(size::figureLeast);
    return {least, heightForWidth(least)};
}

int FigureWidget::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(figure_.height * scaleFor(width)));
}

void FigureWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintFigure(painter, figure_, {}, scaleFor(width()));
}

}  // namespace parallax::ui
