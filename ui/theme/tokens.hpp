#pragma once
// Every colour, type size and distance of the window, by name. No other folder of the window
// holds such a number. Sizes are logical pixels at 96 dpi and at 100 % text; Theme::px scales them.

#include <QColor>

#include <array>

namespace parallax::ui {

/// The colours of one theme. Level tones are not among them: see LevelRamp.
struct Colours {
    QColor page;  ///< centre area and fields
    QColor dock;  ///< side panels
    QColor chrome;  ///< menu bar and status bar
    QColor card;  ///< cards and finding rows
    QColor sunk;  ///< management strip, compare strip
    QColor text;  ///< all text that carries meaning
    QColor text2;  ///< labels, dates, makers, hints
    QColor line;  ///< hairlines; carry no meaning
    QColor cardLine;  ///< borders of cards; carry no meaning
    QColor control;  ///< borders of controls, cells of rulers
    QColor strong;  ///< focus ring, current tab, primary button
    QColor selected;  ///< selected row, checked button
    QColor onSelected;  ///< text in a selected row
    QColor bar;  ///< solid and hatched bars of states
    QColor future;  ///< text later than the chosen date
    QColor partOf;  ///< square of two tools of which one is part of the other
    QColor overlaps;  ///< square of two tools that share some ground
};

/// The four tones of a scale, lowest first, what is written on them, and the outline of the
/// current band. Kept out of the palette so that no stock widget can ever use them.
struct LevelRamp {
    std::array<QColor, 4> tone;
    std::array<QColor, 4> onTone;
    QColor outline;
};

Colours const& lightColours();
Colours const& darkColours();
LevelRamp const& lightRamp();
LevelRamp const& darkRamp();

/// The type sizes. Tick is the smallest size anywhere.
enum class Type {
    Display,
    Verdict,
    H1,
    Banner,
    Level,
    Question,
    H2,
    H3,
    Body,
    BodySmall,
    Meta,
    Tick
};

struct TypeStyle {
    double size;  ///< of the letters
    double line;  ///< from baseline to baseline
    int weight;  ///< as QFont::Weight
};
TypeStyle typeStyle(Type type);

/// Weight of words set apart inside a sentence.
inline constexpr int strongWeight = 600;

/// The only gaps.
namespace space {
inline constexpr int s1 = 4, s2 = 8, s3 = 12, s4 = 16, s6 = 24, s8 = 32;
}

namespace size {
inline constexpr int pageMargin = 24;
inline constexpr int cardSide = 16, cardTop = 13, cardBottom = 12, cardGap = 12;
inline constexpr int cardMin = 280, cardMax = 420, cardLabelColumn = 74;
inline constexpr int threeCardsFrom = 880, twoCardsFrom = 600;  ///< width of the centre area
inline constexpr int rowTwoLines = 56;
inline constexpr int field = 32, fieldCompact = 28, fieldPadding = 10;
inline constexpr int badge = 19, badgePadding = 6;
inline constexpr int indicator = 15, indicatorGap = 8;
inline constexpr int radiusCard = 4, radiusControl = 3;
inline constexpr int border = 1, borderHighContrast = 2;
inline constexpr int focusRing = 2, focusGap = 2;
inline constexpr int currentTabBar = 3, tabHeight = 40, tabPadding = 12;
inline constexpr int splitterHandle = 8, scrollBar = 12, scrollSliderMin = 32;
inline constexpr int ruler = 255, rulerMin = 180, rulerTickGap = 4;
inline constexpr int figureLeast = 200;  ///< a figure that may shrink does not shrink below this
inline constexpr int symbol = 12, symbolSmall = 10, symbolGap = 6;
inline constexpr int paragraphMax = 640;
inline constexpr int stripScrollsBelow = 760, stripColumnMin = 76, stripColumnGap = 16;
inline constexpr int caseloadDock = 216, caseloadDockMin = 184, caseloadDockMax = 320;
inline constexpr int resultPanel = 494;
inline constexpr int matrixSquare = 28, matrixGap = 1, matrixLeast = 220;
inline constexpr double matrixLine = 1.2, matrixChosen = 2.5;
inline constexpr int coverageColumnMin = 84;
inline constexpr int halvesFrom = 880;  ///< width of a page that has room for two halves
inline constexpr int rulerBreak = 18;
inline constexpr int timelineNames = 232, timelineNamesNarrow = 168;
inline constexpr int timelinePanel = 310, timelinePanelLow = 150;
inline constexpr int timelinePanelBesideFrom = 1100, timelineDrawnFrom = 760;  ///< of the page
inline constexpr int timelineYear = 110, timelineHit = 12, timelineLeast = 120;
}  // namespace size

}  // namespace parallax::ui
