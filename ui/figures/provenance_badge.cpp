#include "ui/figures/provenance_badge.hpp"

#include "scoring/outcome.hpp"
#include "ui/figures/figure_painter.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QPainter>

namespace parallax::ui {

namespace {

bool is(QString const& text, Verification verification) {
    return text == words(words_of(verification));
}

// Drawn smaller than beside text of full size.
double symbolScale() { return Theme::instance().scale() * size::symbolSmall / size::symbol; }

}  // namespace

ProvenanceBadge::ProvenanceBadge(QString text, QWidget* parent)
    : QWidget(parent),
      text_(std::move(text)),
      checked_(is(text_, Verification::verified) || is(text_, Verification::published)) {
    bool const disagreed = is(text_, Verification::disagreed);
    symbol_ = symbol(checked_ ? "check" : disagreed ? "different" : "question");
    setAccessibleRole(this, QAccessible::StaticText);
    setAccessibleName(text_);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

QSize ProvenanceBadge::sizeHint() const {
    Theme const& theme = Theme::instance();
    QFontMetrics const metrics(theme.font(Type::Tick));
    int const mark = static_cast<int>(size::symbol * symbolScale());
    return {2 * theme.px(size::badgePadding) + mark + theme.px(space::s1) +
                metrics.horizontalAdvance(text_) + 1,
            theme.px(size::badge)};
}

void ProvenanceBadge::paintEvent(QPaintEvent*) {
    Theme const& theme = Theme::instance();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        QPen(theme.colours().control, theme.border(), checked_ ? Qt::SolidLine : Qt::DashLine));
    double const radius = theme.px(size::radiusControl);
    double const half = theme.border() / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), radius, radius);
    double const mark = size::symbol * symbolScale();
    double const left = theme.px(size::badgePadding);
    paintFigure(painter, symbol_, {left, (height() - mark) / 2}, symbolScale());
    painter.setFont(theme.font(Type::Tick));
    painter.setPen(checked_ ? theme.colours().text : theme.colours().text2);
    double const textLeft = left + mark + theme.px(space::s1);
    painter.drawText(QRectF(textLeft, 0, width() - textLeft, height()), Qt::AlignVCenter, text_);
}

}  // namespace parallax::ui
