#include "ui/changed/two_rulers.hpp"

#include "ui/figures/level_label.hpp"
#include "ui/figures/ruler.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/words.hpp"

#include <QPainter>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace parallax::ui {

namespace {

/// Two slanted strokes: the line is broken here.
class BreakMark final : public QWidget {
public:
    explicit BreakMark(QWidget* parent) : QWidget(parent) {
        setAccessibleRole(this, QAccessible::Graphic);
        setAccessibleName(TwoRulers::tr("Line broken"));
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    }

    QSize sizeHint() const override {
        auto const& theme = Theme::instance();
        return {theme.px(size::rulerBreak), theme.px(2 * size::rulerBreak)};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        auto const& theme = Theme::instance();
        painter.setPen(QPen(theme.colours().strong, 2 * theme.scale()));
        double const slant = width() / 4.0;
        double const high = std::min(height() - 2.0, 4.0 * width());
        for (double left : {slant, 2.5 * slant}) {
            painter.drawLine(QPointF(left, high), QPointF(left + slant, 2));
        }
    }
};

QWidget* answer(AnswerCard const& card, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    setGaps(column, {}, space::s1);
    column->addWidget(new MarkedLabel(Type::H3, words(card.tool), box));
    auto* when = new MarkedLabel(
        Type::Meta,
        card.maker.empty() ? words(card.period)
                           : QStringLiteral("%1, %2").arg(words(card.maker), words(card.period)),
        box);
    when->setQuiet();
    column->addWidget(when);
    if (card.level) {
        auto const shape = card.management ? LevelLabel::Shape::Plain : LevelLabel::Shape::Row;
        column->addWidget(new LevelLabel(*card.level, shape, box));
        if (!card.management && card.definition) {
            auto* ruler = new Ruler(*card.level, Ruler::ticksOf(*card.definition),
                                    card.cut_points_known, box);
            ruler->setMaximumWidth(Theme::instance().px(size::cardMax));
            column->addWidget(ruler);
        }
    } else {
        column->addWidget(new MarkedLabel(Type::Body, words(card.no_level), box));
    }
    column->addStretch(1);
    return box;
}

bool joined(Joining line) { return line == Joining::unbroken || line == Joining::marked; }

}  // namespace

TwoRulers::TwoRulers(WhatChanged const& changed, QWidget* parent)
    : QWidget(parent), row_(new QBoxLayout(QBoxLayout::LeftToRight, this)) {
    setGaps(row_, {}, space::s6);
    row_->addWidget(answer(changed.before, this), 1);
    if (!joined(changed.line)) row_->addWidget(new BreakMark(this));
    row_->addWidget(answer(changed.after, this), 1);
}

void TwoRulers::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    bool const wide = event->size().width() >= Theme::instance().px(size::twoCardsFrom);
    row_->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

}  // namespace parallax::ui
