// An answer is put right or taken out where it is seen, and one step of Undo brings it back.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "support/files.hpp"
#include "ui/assess/answer_form.hpp"
#include "ui/assess/assess_page.hpp"
#include "ui/assess/item_row.hpp"
#include "ui/shell/message_bar.hpp"
#include "ui/shell/record_answer_dialog.hpp"
#include "ui/shell/score_answer_dialog.hpp"
#include "ui/shell/status_line.hpp"
#include "ui/sidebyside/answer_card.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

ui::AnswerFrame* frame(TestWindow& window, char const* code) {
    for (auto* found : window->findChildren<ui::AnswerFrame*>()) {
        if (found->code() == QLatin1String(code)) return found;
    }
    return nullptr;
}

/// Chooses in the menu of an answer's own button.
void choose(ui::AnswerFrame* answer, QString const& way) {
    for (QAction* action : answer->change()->menu()->actions()) {
        if (action->text().remove(u'&').remove(QStringLiteral("...")) == way) {
            return action->trigger();
        }
    }
    FAIL("no way " << way.toStdString());
}

Assessment const* record(TestWindow& window, std::string const& code) {
    for (Assessment const& found : window.session().current()->assessments) {
        if (found.code == code) return &found;
    }
    return nullptr;
}

QPushButton* button(QWidget& page, QString const& words) {
    for (auto* found : page.findChildren<QPushButton*>()) {
        if (found->text().remove(u'&') == words && found->isVisible()) return found;
    }
    FAIL("no button " << words.toStdString());
    return nullptr;
}

void beginForm(TestWindow& window, char const* tool, char const* edition) {
    window.action(QStringLiteral("Score an answer"))->trigger();
    auto* dialog = window.only<ui::ScoreAnswerDialog>();
    dialog->tool()->chooseTool(tool);
    dialog->tool()->chooseEdition(edition);
    dialog->accept();
    for (int i = 0; i < 6; ++i) QApplication::processEvents();  // the dialog goes
    QApplication::setActiveWindow(&*window);
}

}  // namespace

TEST_CASE("A recorded answer is corrected from its card as one edit that says so") {
    TestWindow window;
    window->files().openExample();
    auto const before = *record(window, "R3");
    choose(frame(window, "R3"), QStringLiteral("Correct"));
    auto* dialog = window.only<ui::RecordAnswerDialog>();
    REQUIRE(dialog);
    CHECK(field(*dialog, QStringLiteral("Made"))->text() == QStringLiteral("from 2009"));
    CHECK(field(*dialog, QStringLiteral("Source"))->text() ==
          QString::fromStdString(before.source));
    for (auto* level : dialog->findChildren<QRadioButton*>()) {
        CHECK(level->isChecked() == level->text().startsWith(QStringLiteral("High")));
    }
    for (auto* level : dialog->findChildren<QRadioButton*>()) {
        if (level->text().startsWith(QStringLiteral("Medium"))) level->click();
    }
    dialog->accept();
    auto wanted = before;
    wanted.level = "medium";
    CHECK(*record(window, "R3") == wanted);  // nothing else has changed, the note neither
    CHECK(window.session().undoText() ==
          QStringLiteral("Answer R3 corrected: RM2000/S, Medium (2nd of 4 groups)"));
    window.session().undo();
    CHECK(*record(window, "R3") == before);
}

TEST_CASE("Whoever has corrected an answer is back at that answer") {
    TestWindow window;
    window->files().openExample();
    frame(window, "R3")->change()->setFocus();
    choose(frame(window, "R3"), QStringLiteral("Correct"));
    auto* dialog = window.only<ui::RecordAnswerDialog>();
    REQUIRE(dialog);
    field(*dialog, QStringLiteral("Source"))->setText(QStringLiteral("Letter of the unit"));
    dialog->accept();
    for (int i = 0; i < 6; ++i) QApplication::processEvents();
    CHECK(record(window, "R3")->source == "Letter of the unit");
    CHECK(window->focusWidget() == frame(window, "R3"));
}

TEST_CASE("Delete on a card takes the answer out without a question, and Undo brings it back") {
    TestWindow window;
    window->files().openExample();
    QApplication::setActiveWindow(&*window);
    Case const before = *window.session().current();
    auto* card = frame(window, "R3");
    card->setFocus();
    QTest::keyClick(card, Qt::Key_Delete);
    CHECK_FALSE(record(window, "R3"));
    CHECK(window.session().undoText().startsWith(
        QStringLiteral("Answer R3 removed: RM2000, from 2009")));
    CHECK_THAT(window->findChild<ui::StatusLine*>()->happened().toStdString(),
               contains("Answer R3 removed") && contains("Undo: Ctrl Z"));
    // The focus stays among the answers: on the one now in that place.
    CHECK(qobject_cast<ui::AnswerFrame*>(QApplication::focusWidget()));
    window.session().undo();
    CHECK(*window.session().current() == before);
    CHECK(frame(window, "R3"));
}

TEST_CASE("Taking an answer out says which decision leaned on it") {
    TestWindow window;
    window->files().openExample();
    Case kase = emptyCase("C-0001");
    Assessment answer;
    answer.code = "R1";
    answer.mode = "recorded";
    answer.instrument = "rosh";
    answer.group = "children";
    answer.agency = "police";
    answer.level = "low";
    answer.made = *ImpreciseDate::parse("2009");
    kase.assessments = {answer};
    Decision decision;
    decision.code = "D1";
    decision.what = "Case closed";
    decision.assessments = {"R1"};
    kase.decisions = {decision};
    window.session().addCase(kase);
    choose(frame(window, "R1"), QStringLiteral("Remove"));
    CHECK(window.session().trouble().isEmpty());
    CHECK(window.session().undoText() ==
          QStringLiteral("Answer R1 removed: RoSH, 2009. No longer named by decision D1"));
    CHECK(window.session().current()->decisions[0].assessments.empty());
    window.session().undo();
    CHECK(*window.session().current() == kase);
}

TEST_CASE("An answer in words can be corrected and removed as a card can") {
    TestWindow window;
    window->files().openExample();
    REQUIRE(frame(window, "R7"));
    choose(frame(window, "R7"), QStringLiteral("Correct"));
    CHECK(window.only<ui::RecordAnswerDialog>());
    window.only<ui::RecordAnswerDialog>()->reject();
    choose(frame(window, "R7"), QStringLiteral("Remove"));
    CHECK_FALSE(record(window, "R7"));
}

TEST_CASE("Every answer of the case opens on the Assess page and is corrected or removed there") {
    TestWindow window;
    window->files().openExample();
    window->openAnswer(QStringLiteral("R2"));
    button(window->assessPage(), QStringLiteral("Correct this answer..."))->click();
    auto* dialog = window.only<ui::RecordAnswerDialog>();
    REQUIRE(dialog);
    dialog->reject();
    button(window->assessPage(), QStringLiteral("Remove this answer"))->click();
    CHECK_FALSE(record(window, "R2"));
}

TEST_CASE("Who made a computed answer and from which facts is corrected, its answers stay") {
    TestWindow window;
    window->files().openExample();
    Case after = *window.session().current();
    Assessment computed;
    computed.code = "R90";
    computed.mode = "computed";
    computed.instrument = "rm2000-s";
    computed.edition = "standard";
    computed.made = *ImpreciseDate::parse("30 November 2009");
    computed.scored_on = "2009-11-30";
    computed.answers = R"({"gender":"male"})";
    after.assessments.push_back(computed);
    window.session().change(after, QStringLiteral("Answer R90 started"));
    CHECK(record(window, "R90")->computed_on == "2026-11-22");  // the clock of the test

    choose(frame(window, "R90"), QStringLiteral("Correct"));
    CHECK(window->tabs().currentIndex() == 1);
    button(window->assessPage(), QStringLiteral("Correct who and when..."))->click();
    auto* dialog = window.only<ui::ScoreAnswerDialog>();
    REQUIRE(dialog);
    field(*dialog, QStringLiteral("Scored as on"))->setText(QStringLiteral("1/10/2009"));
    dialog->accept();
    CHECK(record(window, "R90")->scored_on == "2009-10-01");
    CHECK(record(window, "R90")->made.words() == "1 October 2009");
    CHECK(record(window, "R90")->answers == R"({"gender":"male"})");
    CHECK_THAT(
        window.session().undoText().toStdString(),
        contains("Answer R90 corrected: RM2000/S") && contains("facts as of 1 October 2009"));
}

TEST_CASE("A form that nobody has touched is not stored and is no answer") {
    TestWindow window;
    window->files().openExample();
    Case const before = *window.session().current();
    beginForm(window, "rm2000-s", "standard");
    CHECK(window->tabs().currentIndex() == 1);
    CHECK(window->assessPage().scoring());
    CHECK(*window.session().current() == before);
    CHECK(window.session().undoText().isEmpty());

    auto* row = window->assessPage().form()->row("male_victim");
    for (auto* option : row->findChildren<QRadioButton*>()) {
        if (option->text() == QStringLiteral("Yes")) option->click();
    }
    REQUIRE(window.session().current()->assessments.size() == before.assessments.size() + 1);
    CHECK_THAT(window.session().undoText().toStdString(),
               contains("started: RM2000/S, computed on 22 November 2026, facts as of 30 November "
                        "2009. Answer to"));
    window.session().undo();
    CHECK(*window.session().current() == before);
}

TEST_CASE("A case open in memory is not said to be stored") {
    TestWindow window;
    window->files().openExample();
    auto const* status = window->findChild<ui::StatusLine*>();
    CHECK_THAT(status->keptWhere().toStdString(), contains("not in a file yet"));
    Case after = *window.session().current();
    after.title = "another";
    window.session().change(after, QStringLiteral("Title set"));
    CHECK(status->happened() == QStringLiteral("Title set. In memory only. Undo: Ctrl Z"));
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "kept.parallax");
    REQUIRE(window->files().saveAs());
    CHECK_THAT(status->keptWhere().toStdString(), contains("Stored on this computer only"));
    after.title = "and another";
    window.session().change(after, QStringLiteral("Title set"));
    CHECK(status->happened() == QStringLiteral("Title set. Stored. Undo: Ctrl Z"));
}

TEST_CASE("Later answers are counted and named, and one press looks from their day") {
    TestWindow window;
    window->files().openExample();
    REQUIRE(window->header().asOf() == *parse_iso_date("2009-11-30"));
    // R8 to R11b: 2010, October 2010, 2014, 2011 or 2012, 2013 or 2014.
    auto* look = button(*window, QStringLiteral("Look from 31 December 2014"));
    look->click();
    CHECK(window->header().asOf() == *parse_iso_date("2014-12-31"));
    CHECK(frame(window, "R10"));
}

TEST_CASE("Return presses the button that has the focus on the start page") {
    TestWindow window;
    QApplication::setActiveWindow(&*window);
    auto* example = button(*window, QStringLiteral("Open the example case"));
    example->setFocus();
    QTest::keyClick(example, Qt::Key_Return);
    CHECK(window.session().current());
}

TEST_CASE("Tab through a long form never loses the focus nor leaves it out of sight") {
    TestWindow window;
    window->files().openExample();
    QApplication::setActiveWindow(&*window);
    window->resize(800, 600);
    beginForm(window, "ogrs3", "2008");
    auto& page = window->assessPage();
    auto* chooser = page.findChild<QComboBox*>();
    REQUIRE(chooser->hasFocus());
    QTest::keyClick(chooser, Qt::Key_Tab);
    auto const* first = page.form()->rows().front();
    REQUIRE(first->isAncestorOf(QApplication::focusWidget()));
    int stops = 0;
    for (int step = 0; step < 40; ++step) {
        QWidget* now = QApplication::focusWidget();
        INFO("step " << step);
        REQUIRE(now);
        INFO(now->metaObject()->className() << ' ' << now->accessibleName().toStdString());
        if (!page.form()->isAncestorOf(now)) break;
        ++stops;
        QApplication::processEvents();
        CHECK(now->visibleRegion().boundingRect().height() == now->height());
        QTest::keyClick(now, Qt::Key_Tab);
    }
    CHECK(stops == 13);  // one for the sex, two for each of the six that are typed
}

TEST_CASE("A new form opens at its question, wherever the one before was left") {
    TestWindow window;
    window->files().openExample();
    window->resize(800, 600);
    beginForm(window, "ogrs3", "2008");
    auto* area = window->assessPage().findChild<QScrollArea*>();
    QApplication::processEvents();
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    REQUIRE(area->verticalScrollBar()->value() > 0);
    beginForm(window, "rm2000-s", "standard");
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    CHECK(area->verticalScrollBar()->value() == 0);
}

TEST_CASE("What a casebook holds that cannot be shown is said when it is opened") {
    TemporaryFolder const folder;
    auto const file = folder / "odd.parallax";
    {
        auto casebook = Casebook::create(file);
        REQUIRE(casebook);
        Case odd = emptyCase("C-0001");
        odd.title = "CONTROL";
        REQUIRE(casebook->apply(difference(nullptr, &odd, "Case made"), "2026-01-02T03:04:05Z"));
    }
    // As somebody would who edits the file by other means.
    std::string bytes = read_file(file).value();
    for (auto at = bytes.find("CONTROL"); at != std::string::npos; at = bytes.find("CONTROL")) {
        bytes.replace(at, 7, "\x1b[31m\xff\x07");
    }
    REQUIRE(write_file(file, bytes));
    TestWindow window;
    auto const says = [&] {
        for (auto const* bar : window->findChildren<ui::MessageBar*>()) {
            if (bar->isVisible() && bar->sentence().contains(QStringLiteral("cannot be shown"))) {
                return true;
            }
        }
        return false;
    };
    CHECK_FALSE(says());
    window->files().open(file);
    CHECK(says());
    window->files().openExample();
    CHECK_FALSE(says());
}
