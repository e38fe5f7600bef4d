#include "ui/figures/level_label.hpp"

#include "ui/figures/figure_painter.hpp"
#include "ui/theme/words.hpp"

#include <QPainter>

namespace parallax::ui {

namespace {

Type wordType(LevelLabel::Shape shape) {
    switch (shape) {
        case LevelLabel::Shape::Card: return Type::Level;
        case LevelLabel::Shape::Row: return Type::Body;
        case LevelLabel::Shape::Plain: return Type::Question;
    }
    return Type::Body;
}

}  // namespace

LevelLabel::LevelLabel(LevelText level, Shape shape, QWidget* parent)
    : MarkedLabel(wordType(shape), {}, parent), level_(std::move(level)), shape_(shape) {
    keepWhole();
    setLevel(level_);
}

void LevelLabel::setLevel(LevelText level) {
    level_ = std::move(level);
    setAccessibleName(words(level_.full()));
    refresh();
}

Figure LevelLabel::dotsOfLevel() const {
    return dots(level_.first, level_.last, level_.count,
                shape_ == Shape::Card ? DotSize::card : DotSize::row, level_.spoken());
}

double LevelLabel::indent() const {
    if (shape_ == Shape::Plain || level_.count == 0) return 0;
    return (dotsOfLevel().width + space::s2) * Theme::instance().scale();
}

QString LevelLabel::html() const {
    Theme const& theme = Theme::instance();
    QString const word = words(level_.word).toHtmlEscaped();
    QString const meaning =
        QLatin1Char('(') + words(level_.meaning).toHtmlEscaped() + QLatin1Char(')');
    QString const strong = QStringLiteral("<span style=\"font-weight:%1\">%2</span>");
    QString const light =
        QStringLiteral("<span style=\"font-weight:400;font-size:%1pt\">%2</span>");
    if (shape_ != Shape::Card) {
        // A space that does not break: the word is never parted from its bracket.
        return paragraph(strong.arg(strongWeight).arg(word) + QStringLiteral("&nbsp;") +
                             light.arg(theme.font(type()).pointSizeF()).arg(meaning),
                         type(), indent());
    }
    return paragraph(strong.arg(typeStyle(Type::Level).weight).arg(word), Type::Level, indent()) +
           paragraph(light.arg(theme.font(Type::Body).pointSizeF()).arg(meaning), Type::Body);
}

void LevelLabel::paintEvent(QPaintEvent* event) {
    MarkedLabel::paintEvent(event);
    if (indent() <= 0 || isCut()) return;
    QPainter painter(this);
    Figure const figure = dotsOfLevel();
    Theme const& theme = Theme::instance();
    double const top = (theme.lineHeight(type()) - figure.height * theme.scale()) / 2;
    paintFigure(painter, figure, {0, top}, theme.scale());
}

}  // namespace parallax::ui
