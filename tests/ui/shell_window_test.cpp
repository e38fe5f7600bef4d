#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/figures/level_label.hpp"
#include "ui/shell/message_bar.hpp"
#include "ui/shell/recent_files.hpp"
#include "ui/shell/view_settings.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/theme.hpp"

#include <fstream>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

/// The bar above the pages that can be seen, and its button of that name.
QPushButton* barButton(TestWindow& window, QString const& words) {
    for (auto* bar : window->findChildren<ui::MessageBar*>()) {
        if (!bar->isVisibleTo(&*window)) continue;
        for (auto* button : bar->findChildren<QPushButton*>()) {
            if (button->text().remove(u'&') == words) return button;
        }
    }
    return nullptr;
}

bool closed(TestWindow& window) {
    QCloseEvent event;
    QApplication::sendEvent(&*window, &event);
    return event.isAccepted();
}

void retitle(TestWindow& window, std::string const& title) {
    Case after = *window.session().current();
    after.title = title;
    window.session().change(after, QStringLiteral("Title set"));
}

QComboBox* asOfBox(TestWindow& window) { return window->header().findChild<QComboBox*>(); }

void typeAsOf(TestWindow& window, QString const& words) {
    auto* line = asOfBox(window)->lineEdit();
    line->selectAll();
    QTest::keyClicks(line, words);
    QTest::keyClick(line, Qt::Key_Return);
}

}  // namespace

TEST_CASE("The title names the program and the file, and nothing of the case") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    CHECK(window->windowTitle() == QStringLiteral("Parallax"));
    window->files().openExample();
    CHECK(window->windowTitle() == QStringLiteral("Parallax"));
    answers.willName(folder / "monday.parallax");
    CHECK(window->files().saveAs());
    CHECK(window->windowTitle() == QStringLiteral("Parallax: monday.parallax"));
}

TEST_CASE("The example opens at its first conference") {
    TestWindow window;
    window->files().openExample();
    CHECK(asOfBox(window)->currentText().startsWith(QStringLiteral("Autumn 2009")));
    CHECK(window->header().asOf() == std::chrono::year{2009} / 11 / 30);
    CHECK(asOfBox(window)->itemText(asOfBox(window)->count() - 1) ==
          QStringLiteral("Today, 22 November 2026"));
}

TEST_CASE("A typed date is looked from, and one that cannot be read is refused at the field") {
    TestWindow window;
    window->files().openExample();
    typeAsOf(window, QStringLiteral("October 2010"));
    CHECK(window->header().asOf() == std::chrono::year{2010} / 10 / 31);
    typeAsOf(window, QStringLiteral("when it rained"));
    CHECK(window->header().asOf() == std::chrono::year{2010} / 10 / 31);
    CHECK(asOfBox(window)->currentText() == QStringLiteral("when it rained"));
    auto const labels = window->header().findChildren<QLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](QLabel const* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("when it rained"));
    }));
}

TEST_CASE("The date looked from stays when the case changes") {
    TestWindow window;
    window->files().openExample();
    typeAsOf(window, QStringLiteral("October 2010"));
    retitle(window, "other words");
    CHECK(window->header().asOf() == std::chrono::year{2010} / 10 / 31);
    CHECK(asOfBox(window)->currentText() == QStringLiteral("October 2010"));
}

TEST_CASE("A save that fails is said at once above the page and can be tried again there") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "full.parallax");
    window->files().openExample();
    REQUIRE(window->files().saveAs());
    CHECK(window->trouble().isEmpty());
    {
        FullDisk const full;
        retitle(window, "still here");
    }
    CHECK(window->trouble().startsWith(QStringLiteral("Not stored: ")));
    auto* retry = barButton(window, QStringLiteral("Retry"));
    REQUIRE(retry);
    CHECK(barButton(window, QStringLiteral("Save as...")));
    QTest::mouseClick(retry, Qt::LeftButton);
    CHECK(window->trouble().isEmpty());
    CHECK(barButton(window, QStringLiteral("Retry")) == nullptr);
    auto const again = Casebook::open(folder / "full.parallax", Casebook::Access::read_only);
    REQUIRE(again);
    CHECK(again->load("EX-0001").value().title == "still here");
}

TEST_CASE("Closing asks when something is only in memory, and Cancel keeps the window") {
    TestWindow window;
    PreparedAnswers answers;
    window->files().openExample();
    retitle(window, "only in memory");
    answers.willChoose({});
    CHECK_FALSE(closed(window));
    answers.willChoose(1);
    CHECK(closed(window));
}

TEST_CASE("Closing asks nothing when everything is in a file") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "kept.parallax");
    window->files().openExample();
    REQUIRE(window->files().saveAs());
    retitle(window, "in the file");
    CHECK(closed(window));
}

TEST_CASE("Recent casebooks are remembered by file and day, and by nothing from inside") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "one.parallax");
    window->files().openExample();
    REQUIRE(window->files().saveAs());
    REQUIRE(ui::RecentFiles::list().size() == 1);
    CHECK(ui::RecentFiles::list().first().endsWith(QStringLiteral("one.parallax")));
    QSettings settings;
    settings.sync();
    std::ifstream stored(settings.fileName().toStdString());
    std::string const all((std::istreambuf_iterator<char>(stored)), {});
    CHECK_THAT(all, contains("2026-11-22"));
    CHECK(all.find("EX-0001") == std::string::npos);
    CHECK(all.find("example case") == std::string::npos);
}

TEST_CASE("A file that is no casebook is named in a box and the window stays as it was") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    std::ofstream(folder / "notes.parallax") << "Not a casebook at all.";
    window->files().openExample();
    answers.willRead();
    window->files().open(folder / "notes.parallax");
    REQUIRE(answers.said().size() == 2);
    CHECK(answers.said().first() == QStringLiteral("notes.parallax was not opened."));
    CHECK(window.session().current()->reference == "EX-0001");
}

TEST_CASE("A definition with errors is named in the window, with every problem to read") {
    TemporaryFolder const folder;
    auto const resources = folder / "resources";
    std::filesystem::copy(test::resources(), resources, std::filesystem::copy_options::recursive);
    std::ofstream(resources / "instruments/rm2000/rm2000-s@standard.toml", std::ios::app)
        << "\nno_such_key = 1\n[[level]]\nid = 7\n";
    auto const broken = ui::Library::load(resources);
    REQUIRE(broken);
    REQUIRE_FALSE(broken->catalogue.problems().empty());
    CHECK(broken->catalogue.find("rm2000-s@standard") == nullptr);
    TestWindow window(*broken);
    PreparedAnswers answers;
    auto* details = barButton(window, QStringLiteral("Show details"));
    REQUIRE(details);
    answers.willRead();
    QTest::mouseClick(details, Qt::LeftButton);
    REQUIRE(answers.said().size() == 2);
    CHECK_THAT(answers.said().last().toStdString(), contains("rm2000-s@standard.toml"));
    CHECK(answers.said().last().count(u'\n') + 1 ==
          static_cast<int>(broken->catalogue.problems().size()));
}

TEST_CASE("The caseload finds a case by a part of its reference and opens it") {
    TestWindow window;
    window->files().openExample();
    window.session().addCase(emptyCase("C-0192"));
    auto const* dock = window->findChild<QDockWidget*>(QStringLiteral("caseload"));
    REQUIRE(dock);
    auto* list = dock->findChild<QListView*>();
    auto* search = dock->findChild<QLineEdit*>();
    REQUIRE(list);
    REQUIRE(search);
    CHECK(list->model()->rowCount() == 2);
    QTest::keyClicks(search, QStringLiteral("ex-"));
    REQUIRE(list->model()->rowCount() == 1);
    list->setCurrentIndex(list->model()->index(0, 0));
    CHECK(window.session().current()->reference == "EX-0001");
}

TEST_CASE("Theme and text size are kept for the next start") {
    TestWindow window;
    window.action(QStringLiteral("Theme"))->menu()->actions().at(2)->trigger();
    window.action(QStringLiteral("Text size"))->menu()->actions().last()->trigger();
    CHECK(ui::Theme::instance().isDark());
    CHECK(ui::Theme::instance().textSize() == 200);
    QSettings const settings;
    CHECK(settings.value("view/theme").toString() == QStringLiteral("dark"));
    CHECK(settings.value("view/textSize").toInt() == 200);
    window.action(QStringLiteral("Theme"))->menu()->actions().at(3)->trigger();
    CHECK(ui::Theme::instance().isHighContrast());
    CHECK(QSettings().value("view/theme").toString() == QStringLiteral("contrast"));
    ui::Theme::instance().setChoice(ui::ThemeChoice::Light);
    ui::ViewSettings::restore();
    CHECK(ui::Theme::instance().isHighContrast());
    ui::Theme::instance().setChoice(ui::ThemeChoice::Light);
    ui::Theme::instance().setTextSize(100);
}

TEST_CASE("Undo and Redo are named in the menu and are off when there is nothing") {
    TestWindow window;
    window->files().openExample();
    CHECK_FALSE(window.action(QStringLiteral("Undo"))->isEnabled());
    CHECK_FALSE(window.action(QStringLiteral("Redo"))->isEnabled());
    retitle(window, "named");
    auto* undo = window.action(QStringLiteral("Undo"));
    CHECK(undo->text() == QStringLiteral("&Undo: Title set"));
    undo->trigger();
    CHECK(window.action(QStringLiteral("Redo"))->text() == QStringLiteral("&Redo: Title set"));
}

TEST_CASE("A recorded answer about a group names the group in its question") {
    TestWindow window;
    window->files().openExample();
    window->openAnswer(QStringLiteral("R2"));  // RoSH, for children
    bool asked = false;
    for (auto const* label : window->findChildren<ui::MarkedLabel*>()) {
        CHECK_FALSE(label->accessibleName().contains(u'{'));
        asked = asked || (label->isVisible() && label->accessibleName().contains(
                                                    QStringLiteral("Could children be seriously")));
    }
    CHECK(asked);
}

TEST_CASE("A label that is whole or not at all stops painting once it is painted") {
    TestWindow window;
    window->files().openExample();
    QCoreApplication::processEvents();
    auto const labels = window->findChildren<ui::LevelLabel*>();
    REQUIRE_FALSE(labels.isEmpty());
    struct Counter : QObject {
        int paintings = 0;
        bool eventFilter(QObject*, QEvent* event) override {
            if (event->type() == QEvent::Paint) ++paintings;
            return false;
        }
    } counter;
    for (int round = 0; round < 20; ++round) QCoreApplication::processEvents();
    labels.first()->installEventFilter(&counter);
    for (int round = 0; round < 20; ++round) QCoreApplication::processEvents();
    CHECK(counter.paintings == 0);
}
