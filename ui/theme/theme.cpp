#include "ui/theme/theme.hpp"

#include "ui/theme/focus_ring.hpp"
#include "ui/theme/style.hpp"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScreen>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace parallax::ui {

namespace {

constexpr char const* typeProperty = "parallaxType";
constexpr char const* primaryProperty = "parallaxPrimary";
constexpr char const* switchProperty = "parallaxSwitch";
constexpr char const* compactProperty = "parallaxCompact";

// Screens are described in points per inch that differ by platform; sizes here are in pixels.
double pointsPerPixel() {
    QScreen const* screen = QGuiApplication::primaryScreen();
    return 72.0 / (screen ? screen->logicalDotsPerInch() : 96.0);
}

// Relative luminance and contrast as WCAG 2.2 defines them.
double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(QColor const& colour) {
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(QColor const& first, QColor const& second) {
    auto const [low, high] = std::minmax({luminance(first), luminance(second)});
    return (high + 0.05) / (low + 0.05);
}

// Qt 6.4 cannot be asked whether high contrast is wanted. Ordinary palettes keep below this; black
// on white has 21.
constexpr double highContrastFrom = 20;
constexpr double readableFrom = 4.5;

/// All four tones as the page: dots, outlines and words carry the level.
LevelRamp withoutTones(Colours const& c) {
    return {.tone = {c.page, c.page, c.page, c.page},
            .onTone = {c.text, c.text, c.text, c.text},
            .outline = c.text};
}

}  // namespace

Theme& Theme::instance() {
    static QPointer<Theme> theme;
    if (!theme) {
        theme = new Theme(qApp);
        // Widgets that are already there ask for the theme while it is put in place.
        theme->putInPlace();
    }
    return *theme;
}

void Theme::putInPlace() {
    platform_ = QApplication::palette();
    QApplication::setStyle(new Style);
    apply();
    new FocusRing(this);
    qApp->installEventFilter(this);
}

void Theme::setChoice(ThemeChoice choice) {
    if (choice == choice_) return;
    choice_ = choice;
    apply();
}

QList<int> Theme::textSizes() { return {90, 100, 115, 130, 150, 200}; }

void Theme::setTextSize(int percent) {
    if (percent == textSize_ || !textSizes().contains(percent)) return;
    textSize_ = percent;
    apply();
}

Colours const& Theme::colours() const {
    if (highContrast_) return contrastColours_;
    return dark_ ? darkColours() : lightColours();
}

LevelRamp const& Theme::ramp() const {
    if (highContrast_) return contrastRamp_;
    return dark_ ? darkRamp() : lightRamp();
}

int Theme::border() const { return highContrast_ ? size::borderHighContrast : size::border; }

int Theme::px(double size) const { return static_cast<int>(std::lround(size * scale())); }

QFont Theme::font(Type type) const {
    TypeStyle const style = typeStyle(type);
    QFont font;
    font.setFamilies(
        {QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Sans Serif")});
    font.setPointSizeF(style.size * scale() * pointsPerPixel());
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    return font;
}

int Theme::lineHeight(Type type) const { return px(typeStyle(type).line); }

bool Theme::eventFilter(QObject* watched, QEvent* event) {
    bool const news = event->type() == QEvent::ThemeChange ||
                      (event->type() == QEvent::ApplicationPaletteChange && watched == qApp);
    if (news && !applying_) followPlatform();
    return QObject::eventFilter(watched, event);
}

// Qt 6.4 cannot be asked whether the platform is dark. Its palette shows through for a moment when
// ours is taken away.
void Theme::followPlatform() {
    applying_ = true;
    QApplication::setPalette(QPalette());
    platform_ = QApplication::palette();
    applying_ = false;
    apply();
}

void Theme::apply() {
    applying_ = true;
    bool const follows = choice_ == ThemeChoice::FollowSystem;
    highContrast_ =
        choice_ == ThemeChoice::HighContrast || (follows && ui::isHighContrast(platform_));
    dark_ = choice_ == ThemeChoice::Dark || ((follows || highContrast_) && ui::isDark(platform_));
    contrastColours_ = highContrastColours(platform_);
    contrastRamp_ = withoutTones(contrastColours_);
    QApplication::setPalette(paletteOf(colours()));
    QPalette bars = paletteOf(colours());
    bars.setColor(QPalette::Window, colours().chrome);
    QApplication::setPalette(bars, "QMenuBar");
    QApplication::setPalette(bars, "QStatusBar");
    QApplication::setFont(font(Type::Body));
    for (QWidget* widget : QApplication::allWidgets()) {
        QVariant const type = widget->property(typeProperty);
        if (type.isValid()) widget->setFont(font(static_cast<Type>(type.toInt())));
    }
    applying_ = false;
    emit changed();
}

QPalette paletteOf(Colours const& c) {
    QPalette palette;
    for (auto const& [role, colour] : std::initializer_list<std::pair<QPalette::ColorRole, QColor>>{
             {QPalette::Window, c.dock},
             {QPalette::Base, c.page},
             {QPalette::AlternateBase, c.sunk},
             {QPalette::Text, c.text},
             {QPalette::WindowText, c.text},
             {QPalette::ButtonText, c.text},
             {QPalette::BrightText, c.text},
             {QPalette::Link, c.text},
             {QPalette::LinkVisited, c.text},
             {QPalette::PlaceholderText, c.text2},
             {QPalette::Button, c.page},
             {QPalette::Highlight, c.selected},
             {QPalette::HighlightedText, c.onSelected},
             {QPalette::Light, c.page},
             {QPalette::Midlight, c.line},
             {QPalette::Mid, c.control},
             {QPalette::Dark, c.strong},
             {QPalette::Shadow, c.control},
             {QPalette::ToolTipBase, c.page},
             {QPalette::ToolTipText, c.text}}) {
        palette.setColor(role, colour);
    }
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, c.text2);
    }
    return palette;
}

bool isDark(QPalette const& palette) {
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

bool isHighContrast(QPalette const& palette) {
    return contrast(palette.color(QPalette::Window), palette.color(QPalette::WindowText)) >=
           highContrastFrom;
}

Colours highContrastColours(QPalette const& palette) {
    bool const asked = isHighContrast(palette);
    QColor const ground =
        asked ? palette.color(QPalette::Window) : QColor(isDark(palette) ? Qt::black : Qt::white);
    QColor const ink = asked ? palette.color(QPalette::WindowText)
                             : QColor(isDark(palette) ? Qt::white : Qt::black);
    QColor const fill = palette.color(QPalette::Highlight);
    QColor const onFill = palette.color(QPalette::HighlightedText);
    bool const own = asked && contrast(fill, onFill) >= readableFrom;
    return {.page = ground,
            .dock = ground,
            .chrome = ground,
            .card = ground,
            .sunk = ground,
            .text = ink,
            .text2 = ink,
            .line = ink,
            .cardLine = ink,
            .control = ink,
            .strong = ink,
            .selected = own ? fill : ink,
            .onSelected = own ? onFill : ground,
            .bar = ink,
            .future = ink,
            .partOf = ink,
            .overlaps = ground};
}

void setType(QWidget* widget, Type type) {
    widget->setProperty(typeProperty, static_cast<int>(type));
    widget->setFont(Theme::instance().font(type));
}

void setQuiet(QWidget* widget) { widget->setForegroundRole(QPalette::PlaceholderText); }

void setPageBackground(QWidget* widget) {
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
}

void setPrimary(QWidget* button) { button->setProperty(primaryProperty, true); }
void setCompact(QWidget* field) { field->setProperty(compactProperty, true); }

void setSwitch(QAbstractButton* side) {
    side->setCheckable(true);
    side->setProperty(switchProperty, true);
    setCompact(side);
}

bool isPrimary(QWidget const* widget) {
    if (!widget) return false;
    auto const* side = qobject_cast<QAbstractButton const*>(widget);
    if (side && side->isChecked() && side->property(switchProperty).toBool()) return true;
    return widget->property(primaryProperty).toBool();
}

bool isCompact(QWidget const* widget) {
    return widget && widget->property(compactProperty).toBool();
}

}  // namespace parallax::ui
