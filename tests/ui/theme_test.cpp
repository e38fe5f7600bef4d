#include "ui/theme/theme.hpp"
#include "support/catch.hpp"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

using namespace parallax::ui;

namespace {

// Relative luminance and contrast as WCAG 2.2 defines them.
double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QColor const& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(QColor const& first, QColor const& second) {
    double const a = luminance(first);
    double const b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

/// The look of the application is shared; each test leaves it as it was.
class ThemeKept {
public:
    ThemeKept() = default;
    ThemeKept(ThemeKept const&) = delete;
    ThemeKept& operator=(ThemeKept const&) = delete;
    ~ThemeKept() {
        Theme::instance().setChoice(ThemeChoice::FollowSystem);
        Theme::instance().setTextSize(100);
    }
};

}  // namespace

TEST_CASE("Text can be read on every surface of both themes") {
    for (Colours const* c : {&lightColours(), &darkColours()}) {
        for (QColor const& ground : {c->page, c->dock, c->chrome, c->card, c->sunk, c->selected}) {
            CHECK(contrast(c->text, ground) >= 4.5);
            CHECK(contrast(c->text2, ground) >= 4.5);
        }
        CHECK(contrast(c->future, c->page) >= 4.5);
        CHECK(contrast(c->page, c->bar) >= 4.5);
        CHECK(contrast(c->page, c->strong) >= 4.5);
    }
}

TEST_CASE("Borders that carry meaning stand out from what is behind them") {
    for (Colours const* c : {&lightColours(), &darkColours()}) {
        for (QColor const& ground : {c->page, c->dock, c->chrome, c->card}) {
            CHECK(contrast(c->control, ground) >= 3.0);
            CHECK(contrast(c->strong, ground) >= 3.0);
        }
    }
}

TEST_CASE("The contrasts are those measured for the design") {
    Colours const& light = lightColours();
    Colours const& dark = darkColours();
    CHECK(contrast(light.text, light.page) == Approx(19.6).margin(0.06));
    CHECK(contrast(light.text2, light.dock) == Approx(7.6).margin(0.06));
    CHECK(contrast(light.control, light.page) == Approx(3.9).margin(0.06));
    CHECK(contrast(dark.text, dark.page) == Approx(15.9).margin(0.06));
    CHECK(contrast(dark.text2, dark.selected) == Approx(6.7).margin(0.06));
    CHECK(contrast(dark.control, dark.chrome) == Approx(4.7).margin(0.06));
}

TEST_CASE("What is written in a band can be read in every tone") {
    for (LevelRamp const* ramp : {&lightRamp(), &darkRamp()}) {
        for (std::size_t i = 0; i < ramp->tone.size(); ++i) {
            CHECK(contrast(ramp->tone[i], ramp->onTone[i]) >= 4.5);
        }
    }
}

TEST_CASE("A higher band stands out further from the page in both themes") {
    auto const rises = [](LevelRamp const& ramp, Colours const& colours) {
        for (std::size_t i = 1; i < ramp.tone.size(); ++i) {
            CHECK(contrast(ramp.tone[i], colours.page) > contrast(ramp.tone[i - 1], colours.page));
        }
    };
    rises(lightRamp(), lightColours());
    rises(darkRamp(), darkColours());
}

TEST_CASE("No tone of a level is a colour of the palette") {
    for (auto const& [ramp, colours] :
         {std::pair{&lightRamp(), &lightColours()}, std::pair{&darkRamp(), &darkColours()}}) {
        QPalette const palette = paletteOf(*colours);
        for (int role = 0; role < QPalette::NColorRoles; ++role) {
            for (std::size_t tone = 1; tone < 4; ++tone) {
                CHECK(palette.color(static_cast<QPalette::ColorRole>(role)) != ramp->tone[tone]);
            }
        }
    }
}

TEST_CASE("The palette gives stock widgets the tokens by their roles") {
    Colours const& c = darkColours();
    QPalette const palette = paletteOf(c);
    CHECK(palette.color(QPalette::Window) == c.dock);
    CHECK(palette.color(QPalette::Base) == c.page);
    CHECK(palette.color(QPalette::AlternateBase) == c.sunk);
    CHECK(palette.color(QPalette::Highlight) == c.selected);
    CHECK(palette.color(QPalette::HighlightedText) == c.text);
    CHECK(palette.color(QPalette::PlaceholderText) == c.text2);
    CHECK(palette.color(QPalette::Link) == c.text);
    CHECK(palette.color(QPalette::Disabled, QPalette::Text) == c.text2);
    CHECK(isDark(palette));
    CHECK_FALSE(isDark(paletteOf(lightColours())));
}

TEST_CASE("Changing the theme changes the palette of the application at once") {
    ThemeKept const kept;
    Theme& theme = Theme::instance();
    theme.setChoice(ThemeChoice::Dark);
    CHECK(QApplication::palette().color(QPalette::Base) == darkColours().page);
    CHECK(&theme.ramp() == &darkRamp());
    theme.setChoice(ThemeChoice::Light);
    CHECK(QApplication::palette().color(QPalette::Base) == lightColours().page);
    CHECK(&theme.ramp() == &lightRamp());
}

TEST_CASE("A chosen theme stays when the system changes its own") {
    ThemeKept const kept;
    Theme::instance().setChoice(ThemeChoice::Dark);
    QEvent change(QEvent::ThemeChange);
    QApplication::sendEvent(qApp, &change);
    CHECK(Theme::instance().isDark());
    CHECK(QApplication::palette().color(QPalette::Base) == darkColours().page);
    Theme::instance().setChoice(ThemeChoice::FollowSystem);
    QApplication::sendEvent(qApp, &change);
    CHECK_FALSE(Theme::instance().isDark());
}

TEST_CASE("Widgets that were there before the theme take it on") {
    // Each test is a process of its own, so here nobody has asked for the theme yet. A scroll area
    // asks the style, and through it the theme, while the style is being put in place.
    QScrollArea area;
    area.show();
    Theme& theme = Theme::instance();
    CHECK(QApplication::palette().color(QPalette::Base) == theme.colours().page);
    CHECK(area.verticalScrollBar()->sizeHint().width() == theme.px(size::scrollBar));
}

TEST_CASE("Every size grows with the text size, and no size is left out") {
    ThemeKept const kept;
    Theme& theme = Theme::instance();
    QLabel label;
    setType(&label, Type::Question);
    CHECK(label.fontInfo().pixelSize() == 16);
    CHECK(theme.px(size::pageMargin) == 24);
    for (int percent : Theme::textSizes()) {
        theme.setTextSize(percent);
        INFO(percent);
        CHECK(theme.px(100) == percent);
        CHECK(label.font().pointSizeF() == Approx(12.0 * percent / 100));
        CHECK(QApplication::font().pointSizeF() == Approx(10.5 * percent / 100));
    }
}

TEST_CASE("A text size that is not offered changes nothing") {
    ThemeKept const kept;
    Theme::instance().setTextSize(110);
    CHECK(Theme::instance().textSize() == 100);
}

TEST_CASE("Nothing is written smaller than a tick word") {
    for (Type type :
         {Type::Display, Type::Verdict, Type::H1, Type::Banner, Type::Level, Type::Question,
          Type::H2, Type::H3, Type::Body, Type::BodySmall, Type::Meta, Type::Tick}) {
        CHECK(typeStyle(type).size >= 12);
        CHECK(typeStyle(type).line > typeStyle(type).size);
    }
}

TEST_CASE("High contrast is two colours, wider borders and no tones of levels") {
    ThemeKept const kept;
    Theme& theme = Theme::instance();
    theme.setChoice(ThemeChoice::HighContrast);
    Colours const& c = theme.colours();
    CHECK(theme.isHighContrast());
    CHECK(contrast(c.text, c.page) >= 20);
    for (QColor const& ground : {c.dock, c.chrome, c.card, c.sunk}) CHECK(ground == c.page);
    for (QColor const& ink : {c.text2, c.line, c.cardLine, c.control, c.strong}) {
        CHECK(ink == c.text);
    }
    CHECK(contrast(c.selected, c.onSelected) >= 4.5);
    CHECK(theme.border() == 2);
    for (QColor const& tone : theme.ramp().tone) CHECK(tone == c.page);
    QPalette const palette = QApplication::palette();
    CHECK(contrast(palette.color(QPalette::Highlight), palette.color(QPalette::HighlightedText)) >=
          4.5);
    theme.setChoice(ThemeChoice::Light);
    CHECK_FALSE(theme.isHighContrast());
    CHECK(theme.border() == 1);
}

TEST_CASE("A palette of high contrast is told from an ordinary one and keeps its colours") {
    QPalette platform;
    platform.setColor(QPalette::Window, Qt::black);
    platform.setColor(QPalette::WindowText, Qt::white);
    platform.setColor(QPalette::Highlight, QColor(0x1AEBFF));
    platform.setColor(QPalette::HighlightedText, Qt::black);
    REQUIRE(isHighContrast(platform));
    Colours const c = highContrastColours(platform);
    CHECK(c.page == QColor(Qt::black));
    CHECK(c.text == QColor(Qt::white));
    CHECK(c.selected == QColor(0x1AEBFF));
    CHECK(c.onSelected == QColor(Qt::black));
    CHECK_FALSE(isHighContrast(paletteOf(lightColours())));
    CHECK_FALSE(isHighContrast(paletteOf(darkColours())));
    platform.setColor(QPalette::Window, QColor(0xEFEFEF));
    platform.setColor(QPalette::WindowText, Qt::black);
    CHECK_FALSE(isHighContrast(platform));
}
