#pragma once
// The look of the window: light or dark, text size, and what follows from them.

#include "ui/theme/tokens.hpp"

#include <QFont>
#include <QList>
#include <QObject>
#include <QPalette>

class QAbstractButton;
class QWidget;

namespace parallax::ui {

enum class ThemeChoice { FollowSystem, Light, Dark, HighContrast };

/// One for the application: made at first use, after the QApplication, and owned by it. Making it
/// puts style, font and palette in place; changing it repaints everything without a restart.
class Theme : public QObject {
    Q_OBJECT
public:
    static Theme& instance();

    ThemeChoice choice() const { return choice_; }
    void setChoice(ThemeChoice choice);

    /// 90, 100, 115, 130, 150 and 200.
    static QList<int> textSizes();
    /// In per cent. Every size and gap grows with it.
    int textSize() const { return textSize_; }
    /// A value that is not among textSizes() is a broken promise and is ignored.
    void setTextSize(int percent);

    bool isDark() const { return dark_; }
    /// Chosen, or asked for by the palette of the platform.
    bool isHighContrast() const { return highContrast_; }
    /// Width of the borders of cards, fields and buttons.
    int border() const;
    Colours const& colours() const;
    LevelRamp const& ramp() const;

    double scale() const { return textSize_ / 100.0; }
    /// A token of tokens.hpp at the present text size.
    int px(double size) const;
    QFont font(Type type) const;
    int lineHeight(Type type) const;

signals:
    /// Colours or sizes are different now; palette and fonts are already in place.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    explicit Theme(QObject* parent) : QObject(parent) {}
    void putInPlace();
    void apply();
    void followPlatform();

    ThemeChoice choice_ = ThemeChoice::FollowSystem;
    int textSize_ = 100;
    bool dark_ = false;
    bool highContrast_ = false;
    QPalette platform_;  ///< as the platform has it, without our colours
    Colours contrastColours_;
    LevelRamp contrastRamp_;
    bool applying_ = false;
};

/// The palette of a theme, the same for every stock widget.
QPalette paletteOf(Colours const& colours);

/// True if windows of this palette are dark.
bool isDark(QPalette const& palette);

/// True if text in windows of this palette is as good as black on white or white on black.
bool isHighContrast(QPalette const& palette);

/// Two colours and no more, those of the palette where it is one of high contrast.
Colours highContrastColours(QPalette const& palette);

/// Gives a widget the font of a type style and keeps it so when the text size changes.
void setType(QWidget* widget, Type type);

/// Draws a widget's text in the secondary colour.
void setQuiet(QWidget* widget);

/// Gives the widget the colour of the page behind its children instead of the docks'.
void setPageBackground(QWidget* widget);

/// The one primary button of a panel.
void setPrimary(QWidget* button);

/// One side of a switch between views: filled like a primary button while it is the one shown.
void setSwitch(QAbstractButton* side);

/// Fields and buttons of the lower height, for strips.
void setCompact(QWidget* field);

/// Also of the side of a switch that is shown.
bool isPrimary(QWidget const* widget);
bool isCompact(QWidget const* widget);

}  // namespace parallax::ui
