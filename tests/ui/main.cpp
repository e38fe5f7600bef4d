// Runs the tests of the window inside one QApplication. Qt reports misuse as warnings that nobody
// reads; here each of them fails the run.

#define CATCH_CONFIG_RUNNER
#include "support/catch.hpp"

#include <QApplication>
#include <QByteArray>
#include <QTemporaryDir>

#include <cstdio>

namespace {

int warnings = 0;

// The platform without a screen has no windows to give a size to, and says so each time.
bool expected(QString const& message) {
    return message == QLatin1String("This plugin does not support propagateSizeHints()");
}

void strict(QtMsgType type, QMessageLogContext const&, QString const& message) {
    if (expected(message)) return;
    std::fprintf(stderr, "Qt: %s\n", message.toUtf8().constData());
    if (type != QtDebugMsg && type != QtInfoMsg) ++warnings;
}

}  // namespace

int main(int argc, char** argv) {
    // The list of tests is also asked for while building, where nothing is set.
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    QTemporaryDir const runtime;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR")) {
        qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
    }
    qInstallMessageHandler(strict);
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("parallax-tests"));
    int const failed = Catch::Session().run(argc, argv);
    if (warnings > 0) std::fprintf(stderr, "Qt gave %d warnings.\n", warnings);
    return failed != 0 ? failed : warnings;
}
