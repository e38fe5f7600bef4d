// The window program. Exit codes: 0 done, 2 the input cannot be used.

#include "support/resources.hpp"
#include "ui/shell/file_desk.hpp"
#include "ui/shell/main_window.hpp"
#include "ui/shell/text.hpp"
#include "ui/shell/view_settings.hpp"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <QApplication>
#include <QMessageBox>

using namespace parallax;

namespace {

constexpr int cannotUse = 2;

struct Arguments {
    std::string file;
    std::string resources;
};

/// Whether a window can appear and somebody can close it.
bool someoneIsWatching() {
#ifdef Q_OS_UNIX
    auto const platform = qEnvironmentVariable("QT_QPA_PLATFORM");
    if (!platform.isEmpty()) return platform != "offscreen" && platform != "minimal";
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#else
    return true;
#endif
}

bool canShowWindows() {
    return someoneIsWatching() || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

/// Where this program lies, even when it was found by the search path.
std::filesystem::path programFile(char const* called) {
    std::error_code unknown;
    auto const self = std::filesystem::read_symlink("/proc/self/exe", unknown);
    return unknown ? std::filesystem::path(called) : self;
}

std::filesystem::path environmentPath(char const* name) {
    return ui::pathOf(qEnvironmentVariable(name));
}

int refuse(int argc, char** argv, Problems const& problems) {
    auto const text = sentences(problems);
    std::fprintf(stderr, "%s\n", text.c_str());
    if (someoneIsWatching()) {
        QApplication application(argc, argv);
        QMessageBox box(QMessageBox::NoIcon, "Parallax", ui::words(text), QMessageBox::Close);
        box.exec();
    }
    return cannotUse;
}

int run(int argc, char** argv, Arguments const& arguments, ui::Library const& library) {
    QApplication application(argc, argv);
    QApplication::setApplicationName("Parallax");
    QApplication::setOrganizationName("Parallax");
    QApplication::setApplicationVersion(PARALLAX_VERSION);
    // Letters typed to find an entry of a list belong together for as long as people take.
    QApplication::setKeyboardInputInterval(1500);
    ui::ViewSettings::restore();
    ui::MainWindow window(library);
    window.show();
    if (arguments.file == "example") {
        window.files().openExample();
    } else if (!arguments.file.empty()) {
        window.files().open(arguments.file);
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App options("Parallax: several risk assessments of one man, side by side.", "parallax");
    Arguments arguments;
    options.add_option("FILE", arguments.file, "a casebook, or 'example' for the published case");
    options.add_option("--resources", arguments.resources,
                       "the folder with facts.toml and the instruments");
    options.set_version_flag("--version", PARALLAX_VERSION);
    try {
        options.parse(argc, argv);
    } catch (CLI::ParseError const& error) {
        return options.exit(error) == 0 ? 0 : cannotUse;
    }
    auto const chosen = qEnvironmentVariable("PARALLAX_RESOURCES").toStdString();
    auto const resources = find_resources(arguments.resources, chosen, programFile(argv[0]));
    if (!resources) return refuse(argc, argv, resources.error());
    auto const library = ui::Library::load(*resources, own_instruments(environmentPath));
    if (!library) return refuse(argc, argv, library.error());
    if (!canShowWindows()) {
        std::fputs("There is no display to open a window on. parallax-cli works without one.\n",
                   stderr);
        return cannotUse;
    }
    return run(argc, argv, arguments, *library);
}
