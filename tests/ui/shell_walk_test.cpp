// Everything that takes the focus says what it is; no access key is there twice.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/shell/case_dialog.hpp"
#include "ui/shell/record_answer_dialog.hpp"
#include "ui/shell/score_answer_dialog.hpp"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>

#include <set>

using namespace parallax;
using namespace parallax::test;

namespace {

/// What a screen reader calls a widget.
QString nameOf(QWidget* widget) {
    QAccessibleInterface const* seen = QAccessible::queryAccessibleInterface(widget);
    return seen ? seen->text(QAccessible::Name) : QString();
}

QString whereIs(QWidget const* widget) {
    QString path;
    for (; widget; widget = widget->parentWidget()) {
        path += QStringLiteral(" < ") + QString::fromLatin1(widget->metaObject()->className());
    }
    return path;
}

/// Focusable widgets that can be seen and say nothing.
QStringList nameless(QWidget& root) {
    QStringList found;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        bool const stop = widget->focusPolicy() & Qt::TabFocus && widget->isVisibleTo(&root);
        // An editable box is named as one thing; its line is a part of it.
        bool const part = qobject_cast<QComboBox*>(widget->parentWidget()) != nullptr;
        if (stop && !part && nameOf(widget).trimmed().isEmpty()) found.append(whereIs(widget));
    }
    return found;
}

void checkMenu(QMenu const& menu) {
    std::set<QChar> keys;
    for (QAction const* action : menu.actions()) {
        if (action->isSeparator()) continue;
        auto const text = action->text();
        INFO(menu.title().toStdString() << " / " << text.toStdString());
        auto const mark = text.indexOf(u'&');
        REQUIRE(mark >= 0);
        CHECK(keys.insert(text.at(mark + 1).toLower()).second);
        if (action->menu()) checkMenu(*action->menu());
    }
}

}  // namespace

TEST_CASE("No menu has an access key twice, and every entry has one") {
    TestWindow window;
    window->files().openExample();
    std::set<QChar> keys;
    for (QAction const* action : window->menuBar()->actions()) {
        auto const text = action->text();
        CHECK(keys.insert(text.at(text.indexOf(u'&') + 1).toLower()).second);
        REQUIRE(action->menu());
        checkMenu(*action->menu());
    }
}

TEST_CASE("Every widget that takes the focus has a name, on the start page and both pages") {
    TestWindow window;
    CHECK(nameless(*window) == QStringList());
    window->files().openExample();
    CHECK(nameless(*window) == QStringList());
    window->tabs().setCurrentIndex(1);
    CHECK(nameless(*window) == QStringList());
}

TEST_CASE("Every widget that takes the focus has a name in the dialogs") {
    TestWindow window;
    window->files().openExample();
    for (auto const* words : {"New case", "Rename", "Record an answer", "Score an answer"}) {
        INFO(words);
        window.action(QString::fromLatin1(words))->trigger();
        auto* dialog = window.only<ui::FormDialog>();
        REQUIRE(dialog);
        CHECK(nameless(*dialog) == QStringList());
        delete dialog;
    }
}

TEST_CASE("Tab goes through the whole window and comes round") {
    TestWindow window;
    window->files().openExample();
    window->tabs().setCurrentIndex(1);
    QApplication::setActiveWindow(&*window);
    window->tabs().setFocus();
    QWidget* const start = QApplication::focusWidget();
    REQUIRE(start == &window->tabs());
    std::set<QWidget*> seen;
    for (int step = 0; step < 200; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget* const now = QApplication::focusWidget();
        REQUIRE(now);
        INFO(whereIs(now).toStdString());
        if (now == start) break;
        REQUIRE(seen.insert(now).second);
    }
    CHECK(QApplication::focusWidget() == start);
    CHECK(seen.size() >= 4);
}
