#include "ui/shell/window_place.hpp"

#include "ui/shell/fit_screen.hpp"

#include <QGuiApplication>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>

namespace parallax::ui {

namespace {

constexpr char const* geometryKey = "window/geometry";
constexpr char const* docksKey = "window/docks";

/// Whatever the window was the last time: another screen, another scale.
void openInsideScreen(QMainWindow& window, bool placed) {
    if (window.isMaximized() || window.isFullScreen()) return;
    QScreen const* there = placed ? QGuiApplication::screenAt(window.geometry().center()) : nullptr;
    auto const available = (there ? there : window.screen())->availableGeometry();
    QRect const place = fitted(window.geometry(), frameOf(window), available);
    if (placed) {
        window.setGeometry(place);
    } else {
        window.resize(place.size());  // where it goes is for the desktop to say
    }
}

}  // namespace

void restorePlace(QMainWindow& window) {
    QSettings const settings;
    window.resize(1440, 900);
    openInsideScreen(window, window.restoreGeometry(settings.value(geometryKey).toByteArray()));
    window.restoreState(settings.value(docksKey).toByteArray());
}

void keepPlace(QMainWindow const& window) {
    QSettings settings;
    settings.setValue(geometryKey, window.saveGeometry());
    settings.setValue(docksKey, window.saveState());
}

}  // namespace parallax::ui
