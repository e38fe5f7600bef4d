#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/theme.hpp"

#include <csignal>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <sys/resource.h>

namespace parallax::test {

PreparedAnswers::~PreparedAnswers() {
    CHECK(ways_.isEmpty());
    CHECK(files_.isEmpty());
    CHECK(readings_ == 0);
}

void PreparedAnswers::willName(std::filesystem::path const& file) {
    files_.append(ui::fileOf(file));
}

std::optional<int> PreparedAnswers::choose(QWidget*, QString const& sentence, QStringList const&) {
    said_.append(sentence);
    INFO(sentence.toStdString());
    CHECK(!ways_.isEmpty());
    return ways_.isEmpty() ? std::nullopt : ways_.takeFirst();
}

void PreparedAnswers::tell(QWidget*, QString const& sentence, QString const& details) {
    said_.append(sentence);
    said_.append(details);
    INFO(sentence.toStdString() << ' ' << details.toStdString());
    CHECK(readings_ > 0);
    --readings_;
}

QString PreparedAnswers::nextFile() {
    CHECK(!files_.isEmpty());
    return files_.isEmpty() ? QString() : files_.takeFirst();
}

QString PreparedAnswers::fileToOpen(QWidget*, ui::FileKind) { return nextFile(); }

QString PreparedAnswers::fileToSave(QWidget*, ui::FileKind, QString const& suggested) {
    suggested_.append(suggested);
    return nextFile();
}

QDateTime standingClock() { return QDateTime({2026, 11, 22}, {14, 5, 31}, Qt::UTC); }

ui::Library const& library() {
    static ui::Library const loaded = [] {
        auto library = ui::Library::load(resources());
        if (!library) FAIL(sentences(library.error()));
        return std::move(*library);
    }();
    return loaded;
}

OwnSettings::OwnSettings() {
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, ui::fileOf(folder_.path()));
    ui::Theme::instance();
}

TestWindow::TestWindow(ui::Library const& from) : window_(from, &standingClock) {
    window_.resize(1440, 900);
    window_.show();
}

QAction* TestWindow::action(QString const& name) {
    for (QMenu const* menu : window_.menuBar()->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            auto const text = action->text().remove(u'&').section(u':', 0, 0);
            if (text == name || text == name + QStringLiteral("...")) return action;
        }
    }
    FAIL("no menu entry " << name.toStdString());
    return nullptr;
}

QLineEdit* field(QWidget& form, QString const& name) {
    for (auto* line : form.findChildren<QLineEdit*>()) {
        if (line->accessibleName() == name) return line;
    }
    FAIL("no field " << name.toStdString());
    return nullptr;
}

FullDisk::FullDisk() {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    before_ = limit.rlim_cur;
    limit.rlim_cur = 0;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

FullDisk::~FullDisk() {
    rlimit limit{};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = before_;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

Case emptyCase(std::string const& reference) {
    Case kase;
    kase.reference = reference;
    return kase;
}

}  // namespace parallax::test
