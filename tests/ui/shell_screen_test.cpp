// That the window and all of it can be reached on the screen there is.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/shell/fit_screen.hpp"
#include "ui/theme/theme.hpp"

#include <QApplication>
#include <QLabel>
#include <QScreen>
#include <QSettings>

using namespace parallax;
using namespace parallax::test;

TEST_CASE("A window is moved and made smaller as far as it takes to lie on the screen") {
    QRect const screen(0, 0, 1440, 900);
    QMargins const frame(4, 30, 4, 4);
    CHECK(ui::fitted({100, 100, 800, 600}, frame, screen) == QRect(100, 100, 800, 600));
    CHECK(ui::fitted({0, 0, 1440, 900}, frame, screen) == QRect(4, 30, 1432, 866));
    CHECK(ui::fitted({1200, 700, 800, 600}, frame, screen) == QRect(636, 296, 800, 600));
    CHECK(ui::fitted({-500, -20, 800, 600}, frame, screen) == QRect(4, 30, 800, 600));
    CHECK(ui::fitted({3000, 40, 800, 600}, frame, {1440, 0, 1280, 720}) ==
          QRect(1916, 40, 800, 600));
}

TEST_CASE("The window opens inside the screen, frame and all") {
    OwnSettings const settings;
    ui::MainWindow window(library(), &standingClock);
    auto const room = window.screen()->availableGeometry();
    QRect const framed = window.geometry().marginsAdded(ui::frameOf(window));
    CHECK(framed.width() <= room.width());
    CHECK(framed.height() <= room.height());
}

TEST_CASE("A window that was larger on another screen is opened inside this one") {
    OwnSettings const settings;
    {
        ui::MainWindow window(library(), &standingClock);
        window.setGeometry(900, 500, 2400, 1500);
        window.show();
        QSettings().setValue("window/geometry", window.saveGeometry());
    }
    ui::MainWindow window(library(), &standingClock);
    auto const room = window.screen()->availableGeometry();
    CHECK(room.contains(window.geometry()));
}

TEST_CASE("The window can be made as small as 800 by 600 at every text size") {
    for (int percent : ui::Theme::textSizes()) {
        TestWindow window;
        ui::Theme::instance().setTextSize(percent);
        window->files().openExample();
        window->resize(800, 560);
        for (int i = 0; i < 4; ++i) QApplication::processEvents();
        INFO(percent);
        CHECK(window->minimumSizeHint().width() <= 800);
        CHECK(window->minimumSizeHint().height() <= 560);
        CHECK(window->size() == QSize(800, 560));
    }
    ui::Theme::instance().setTextSize(100);
}

TEST_CASE("What just happened and the date looked from are not cut at 200 % in a small window") {
    TestWindow window;
    ui::Theme::instance().setTextSize(200);
    window->resize(800, 560);
    window->files().openExample();
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    bool happened = false;
    bool date = false;
    for (auto const* label : window->findChildren<QLabel*>()) {
        if (!label->isVisible()) continue;
        INFO(label->text().toStdString());
        if (label->text().startsWith(QStringLiteral("Example case opened."))) {
            happened = label->width() >= label->sizeHint().width();
        }
        date = date || label->text() == window->header().asOfWords();
    }
    CHECK(happened);
    CHECK(date);
    ui::Theme::instance().setTextSize(100);
}
