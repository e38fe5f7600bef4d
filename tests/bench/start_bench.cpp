// From the start of the program to the first paint of its window, beside an empty window in the
// same run. Each start is a process of its own, the two kinds by turns.

#include "support/places.hpp"
#include "ui/shell/main_window.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <fmt/format.h>
#include <QApplication>
#include <QTimer>
#include <spawn.h>
#include <string_view>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::string_view empty_window = "empty";
constexpr std::string_view whole_window = "parallax";

/// Ends the program once everything the first paint event brings with it has been painted.
class EndAtFirstPaint : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override {
        if (event->type() == QEvent::Paint) QTimer::singleShot(0, [] { std::_Exit(0); });
        return false;
    }
};

int show(QMainWindow& window) {
    EndAtFirstPaint watcher;
    window.installEventFilter(&watcher);
    window.show();
    return QApplication::exec();
}

int show(std::string_view kind, int count, char** arguments) {
    QApplication application(count, arguments);
    if (kind == empty_window) {
        QMainWindow window;
        window.resize(1100, 700);
        return show(window);
    }
    auto const library = parallax::ui::Library::load(parallax::test::resources());
    if (!library) return 1;
    parallax::ui::MainWindow window(*library);
    return show(window);
}

/// Milliseconds from the start to the first paint; negative if the window did not come.
double start(char const* program, std::string_view kind) {
    std::string name(program);
    std::string word(kind);
    std::array<char*, 3> arguments{name.data(), word.data(), nullptr};
    auto const before = std::chrono::steady_clock::now();
    pid_t child = 0;
    if (::posix_spawn(&child, program, nullptr, nullptr, arguments.data(), environ) != 0) return -1;
    int status = 0;
    ::waitpid(child, &status, 0);
    std::chrono::duration<double, std::milli> const took =
        std::chrono::steady_clock::now() - before;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? took.count() : -1;
}

double median(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

}  // namespace

int main(int count, char** arguments) {
    if (count > 1) return show(arguments[1], count, arguments);
    ::setenv("QT_QPA_PLATFORM", "offscreen", 0);
    std::vector<double> empty;
    std::vector<double> whole;
    for (int i = 0; i < 11; ++i) {
        empty.push_back(start("/proc/self/exe", empty_window));
        whole.push_back(start("/proc/self/exe", whole_window));
        if (empty.back() < 0 || whole.back() < 0) {
            fmt::print(stderr, "A window did not come.\n");
            return 1;
        }
    }
    fmt::print(
        "Start to first paint, median of {}: empty window {:.0f} ms, Parallax {:.0f} ms, "
        "ratio {:.1f}\n",
        empty.size(), median(empty), median(whole), median(whole) / median(empty));
    return 0;
}
