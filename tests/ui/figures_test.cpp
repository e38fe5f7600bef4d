#include "report/figure.hpp"
#include "scoring/outcome.hpp"
#include "support/catch.hpp"
#include "ui/figures/figure_painter.hpp"
#include "ui/figures/figure_widget.hpp"
#include "ui/figures/level_label.hpp"
#include "ui/figures/provenance_badge.hpp"
#include "ui/figures/ruler.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QAccessible>
#include <QImage>
#include <QPainter>

using namespace parallax;
using namespace parallax::ui;

namespace {

QImage painted(Figure const& figure, double scale) {
    QImage image(static_cast<int>(figure.width * scale) + 2,
                 static_cast<int>(figure.height * scale) + 2, QImage::Format_RGB32);
    image.fill(Theme::instance().colours().page);
    QPainter painter(&image);
    paintFigure(painter, figure, {}, scale);
    return image;
}

QImage painted(QWidget& widget, QSize size) {
    widget.resize(size);
    return widget.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

LevelText third() {
    return {.word = "High",
            .meaning = "3rd of 4 groups",
            .short_meaning = "3rd",
            .first = 2,
            .last = 2,
            .count = 4};
}

QStringList const ticks{QStringLiteral("1st"), QStringLiteral("2nd"), QStringLiteral("3rd"),
                        QStringLiteral("4th group")};

}  // namespace

TEST_CASE("Filled dots are solid in the middle and empty ones are not") {
    Theme::instance().setChoice(ThemeChoice::Light);
    QImage const image = painted(dots(1, 1, 4, DotSize::card, "Medium, 2 of 4"), 4);
    auto const middle = [&](int dot) {
        return image.pixelColor(static_cast<int>((5.2 + 14.5 * dot) * 4),
                                static_cast<int>(5.2 * 4));
    };
    QColor const ink = lightColours().text;
    QColor const page = lightColours().page;
    CHECK(middle(0) == ink);
    CHECK(middle(1) == ink);
    CHECK(middle(2) == page);
    CHECK(middle(3) == page);
}

TEST_CASE("Only the current band of a ruler has its tone") {
    Theme& theme = Theme::instance();
    for (ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        theme.setChoice(choice);
        QImage const image = painted(ruler(2, 2, 4, 240, true, "High, 3 of 4"), 1);
        // Cells are 60 wide; the middle of a cell is 16 below the top.
        CHECK(image.pixelColor(150, 16) == theme.ramp().tone[2]);
        for (int x : {30, 90, 210}) CHECK(image.pixelColor(x, 16) == theme.colours().page);
    }
    theme.setChoice(ThemeChoice::FollowSystem);
}

TEST_CASE("A figure is as large as its marks and is spoken as its alternative") {
    FigureWidget widget(dots(0, 0, 4, DotSize::row, "Low, 1 of 4"));
    // Radius 4.6 and pitch 12.5: 3 pitches and two radii.
    CHECK(widget.sizeHint() == QSize(47, 10));
    auto* spoken = QAccessible::queryAccessibleInterface(&widget);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Graphic);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Low, 1 of 4"));
}

TEST_CASE("A level is never shown or spoken without its meaning") {
    for (auto shape : {LevelLabel::Shape::Card, LevelLabel::Shape::Row, LevelLabel::Shape::Plain}) {
        LevelLabel const label(third(), shape);
        CHECK(label.accessibleName() == QStringLiteral("High (3rd of 4 groups)"));
        CHECK(label.text().contains(QStringLiteral("(3rd of 4 groups)")));
    }
}

TEST_CASE("A ruler says the level with its meaning") {
    Ruler ruler(third(), ticks, true);
    auto* spoken = QAccessible::queryAccessibleInterface(&ruler);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Graphic);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("High (3rd of 4 groups)"));
}

TEST_CASE("A narrow ruler keeps the tick of the current band and drops the others") {
    Theme::instance().setChoice(ThemeChoice::Light);
    Ruler ruler(third(), ticks, true);
    int const high = ruler.sizeHint().height();
    auto const inkIn = [](QImage const& image, int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 30; y < image.height(); ++y) count += image.pixelColor(x, y).value() < 128;
        }
        return count;
    };
    QImage const wide = painted(ruler, {255, high});
    CHECK(inkIn(wide, 0, 63) > 0);
    CHECK(inkIn(wide, 128, 191) > 0);
    QImage const narrow = painted(ruler, {160, high});
    CHECK(inkIn(narrow, 0, 70) == 0);
    CHECK(inkIn(narrow, 80, 120) > 0);
    Theme::instance().setChoice(ThemeChoice::FollowSystem);
}

TEST_CASE("A badge is wide enough for its words at every text size") {
    for (int percent : Theme::textSizes()) {
        Theme::instance().setTextSize(percent);
        QString const text = words(words_of(Verification::recalled));
        ProvenanceBadge const badge(text);
        QFontMetrics const metrics(Theme::instance().font(Type::Tick));
        CHECK(badge.sizeHint().width() > metrics.horizontalAdvance(text));
        CHECK(badge.sizeHint().height() >= metrics.height());
    }
    Theme::instance().setTextSize(100);
}
