// How a form in a dialog is filled in from the keyboard, and that nothing in it is cut.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/shell/case_dialog.hpp"
#include "ui/shell/record_answer_dialog.hpp"
#include "ui/shell/score_answer_dialog.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/whole_combo.hpp"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QTest>

#include <set>

using namespace parallax;
using namespace parallax::test;

namespace {

constexpr char const* records[] = {
    "Add a person",   "Add a control",         "Add what is known of a control",
    "Add a decision", "Add an event",          "Add words in one breath",
    "Add a change",   "Add what is not known", "Add a question",
    "Add a next look"};
constexpr char const* dialogs[] = {"New case", "Rename", "Record an answer", "Score an answer"};

ui::FormDialog* opened(TestWindow& window, char const* entry) {
    window.action(QString::fromLatin1(entry))->trigger();
    auto* dialog = window.only<ui::FormDialog>();
    REQUIRE(dialog);
    QApplication::setActiveWindow(dialog);
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    return dialog;
}

/// The access key of a label or button; null for none.
QChar keyOf(QString const& text) {
    auto const mark = text.indexOf(u'&');
    return mark < 0 ? QChar() : text.at(mark + 1).toLower();
}

Qt::Key asKey(QChar letter) {
    return static_cast<Qt::Key>(Qt::Key_A + letter.unicode() - QChar(u'a').unicode());
}

bool whole(QWidget const& part, QScrollArea const& area) {
    QRect const seen = area.viewport()->rect();
    return seen.contains(QRect(part.mapTo(area.viewport(), QPoint()), part.size()));
}

}  // namespace

TEST_CASE("A dialog opens in its first field, not on a button") {
    TestWindow window;
    window->files().openExample();
    for (auto const* words : dialogs) {
        INFO(words);
        auto* dialog = opened(window, words);
        REQUIRE(dialog->focusWidget());
        auto const name = dialog->focusWidget()->accessibleName();
        CHECK((name == QStringLiteral("Reference") || name == QStringLiteral("Tool")));
        delete dialog;
    }
}

TEST_CASE("Tab goes from the first field through all of them to the buttons") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened(window, "New case");
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        auto const* button = qobject_cast<QAbstractButton*>(dialog->focusWidget());
        names.append(button ? button->text() : dialog->focusWidget()->accessibleName());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
    }
    CHECK(names == QStringList{QStringLiteral("Reference"), QStringLiteral("Title"),
                               QStringLiteral("Meeting"), QStringLiteral("Date of the meeting"),
                               QStringLiteral("Page made by"), QStringLiteral("&Add"),
                               QStringLiteral("&Cancel")});
}

TEST_CASE("Every access key of a dialog goes to its field, and none is there twice") {
    TestWindow window;
    window->files().openExample();
    std::vector<char const*> all(std::begin(dialogs), std::end(dialogs));
    all.insert(all.end(), std::begin(records), std::end(records));
    for (auto const* words : all) {
        auto* dialog = opened(window, words);
        std::set<QChar> keys;
        for (auto const* button : dialog->findChildren<QAbstractButton*>()) {
            if (!keyOf(button->text()).isNull()) keys.insert(keyOf(button->text()));
        }
        for (auto const* label : dialog->findChildren<QLabel*>()) {
            if (!label->buddy() || !label->isVisible()) continue;
            INFO(words << " / " << label->text().toStdString());
            REQUIRE_FALSE(keyOf(label->text()).isNull());
            CHECK(keys.insert(keyOf(label->text())).second);
            QTest::keyClick(dialog, asKey(keyOf(label->text())), Qt::AltModifier);
            QWidget* wanted = label->buddy();
            while (wanted->focusProxy()) wanted = wanted->focusProxy();
            CHECK(dialog->focusWidget() == wanted);
        }
        delete dialog;
    }
}

TEST_CASE("A letter with Alt chooses nothing in a box, and the same letter alone does") {
    TestWindow window;
    window->files().openExample();
    window.action(QStringLiteral("Record an answer"))->trigger();
    auto* dialog = window.only<ui::RecordAnswerDialog>();
    REQUIRE(dialog);
    auto* box = dialog->tool()->tool()->box();
    auto const unused = Qt::Key_R;  // RM2000 begins with it, and no label has it as its key
    QTest::keyClick(box, unused, Qt::AltModifier);
    CHECK(box->currentIndex() == -1);
    QTest::keyClick(box, unused);
    CHECK(box->currentText().startsWith(u'R'));
}

TEST_CASE("An arrow key chooses a level where none was chosen") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = qobject_cast<ui::RecordAnswerDialog*>(opened(window, "Record an answer"));
    REQUIRE(dialog);
    dialog->tool()->chooseTool("arms");
    auto const levels = dialog->findChildren<QRadioButton*>();
    REQUIRE(levels.size() == 5);
    QTest::keyClick(dialog, Qt::Key_L, Qt::AltModifier);
    CHECK(levels[0]->hasFocus());
    levels[0]->setFocus();
    CHECK_FALSE(levels[0]->isChecked());
    QTest::keyClick(levels[0], Qt::Key_Down);
    CHECK(levels[1]->isChecked());
    CHECK(levels[1]->hasFocus());
    QTest::keyClick(levels[1], Qt::Key_Up);
    CHECK(levels[0]->isChecked());
}

TEST_CASE("Levels in a dialog keep their meaning whole at every text size") {
    for (int percent : {100, 200}) {
        TestWindow window;
        ui::Theme::instance().setTextSize(percent);
        window->files().openExample();
        auto* dialog = opened(window, "Record an answer");
        CHECK(window->screen()->availableGeometry().contains(dialog->frameGeometry()));
        for (auto const* level : dialog->findChildren<QRadioButton*>()) {
            INFO(percent << " % " << level->text().toStdString());
            CHECK(level->height() >= level->heightForWidth(level->width()));
            CHECK(level->width() >= level->minimumSizeHint().width());
            auto const* area = dialog->findChild<QScrollArea*>();
            CHECK(level->mapTo(area->viewport(), level->rect().topRight()).x() <=
                  area->viewport()->width());
        }
    }
    ui::Theme::instance().setTextSize(100);
}

TEST_CASE("What is wrong with a date is said in full where it can be seen") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = qobject_cast<ui::ScoreAnswerDialog*>(opened(window, "Score an answer"));
    REQUIRE(dialog);
    dialog->tool()->chooseTool("rm2000-s");
    dialog->tool()->chooseEdition("standard");
    for (auto* line : dialog->findChildren<QLineEdit*>()) {
        if (line->accessibleName() != QStringLiteral("Scored as on")) continue;
        line->setText(QStringLiteral("the day after he came back from where he was"));
    }
    dialog->accept();
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    QLabel const* said = nullptr;
    for (auto const* label : dialog->findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("the day after he came"))) said = label;
    }
    REQUIRE(said);
    CHECK(said->height() >= said->heightForWidth(said->width()));
    CHECK(whole(*said, *dialog->findChild<QScrollArea*>()));
}

TEST_CASE("A box to choose from shows long names whole, in more lines where it is narrow") {
    ui::Theme::instance();
    ui::WholeCombo box(QStringLiteral("Tool"), nullptr);
    box.addItem(QStringLiteral("OASys reoffending figure (OASys reoffending figure, not stated)"));
    int const wide = box.sizeHint().width();
    CHECK(wide > box.fontMetrics().horizontalAdvance(box.itemText(0)));
    int const one = box.heightForWidth(wide);
    CHECK(box.heightForWidth(wide / 2) >= one + box.fontMetrics().height());
    CHECK(box.minimumSizeHint().width() < wide / 2);
}

TEST_CASE("A dialog keeps its size while another tool is looked for by typing") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened(window, "Record an answer");
    auto const size = dialog->size();
    auto* tool = dialog->focusWidget();
    for (Qt::Key key : {Qt::Key_R, Qt::Key_K, Qt::Key_A, Qt::Key_O, Qt::Key_Down, Qt::Key_Up}) {
        QTest::keyClick(tool, key);
        for (int i = 0; i < 4; ++i) QApplication::processEvents();
        CHECK(dialog->size() == size);
    }
}

TEST_CASE("Every level of every tool keeps its meaning whole after its tool is chosen") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = qobject_cast<ui::RecordAnswerDialog*>(opened(window, "Record an answer"));
    for (auto const* tool : {"rsr", "rosh", "ovp", "mappa-level", "rm2000-s"}) {
        dialog->tool()->chooseTool(tool);
        for (int i = 0; i < 6; ++i) QApplication::processEvents();
        for (auto const* level : dialog->findChildren<QRadioButton*>()) {
            INFO(tool << ' ' << level->text().toStdString());
            CHECK(level->height() >= level->heightForWidth(level->width()));
        }
    }
}
