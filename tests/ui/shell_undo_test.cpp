// Where Ctrl Z goes, what it leaves chosen, and what happens when it fails.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/answer_form.hpp"
#include "ui/assess/assess_page.hpp"
#include "ui/assess/item_row.hpp"
#include "ui/assess/rows_table.hpp"
#include "ui/document/document_view.hpp"
#include "ui/shell/form_dialog.hpp"
#include "ui/shell/history_dialog.hpp"
#include "ui/shell/message_bar.hpp"
#include "ui/shell/score_answer_dialog.hpp"

#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

#include <fstream>

using namespace parallax;
using namespace parallax::test;

namespace {

/// The list of cases at the left and its field.
struct Caseload {
    QListView* list;
    QLineEdit* search;
    QDockWidget* dock;

    explicit Caseload(TestWindow& window) {
        dock = window->findChild<QDockWidget*>(QStringLiteral("caseload"));
        list = dock->findChild<QListView*>();
        search = dock->findChild<QLineEdit*>();
    }

    QString selected() const {
        auto const rows = list->selectionModel()->selectedIndexes();
        return rows.isEmpty() ? QString() : rows.first().data().toString();
    }

    bool says(QString const& words) const {
        auto const labels = dock->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel const* label) {
            return label->isVisible() && label->accessibleName() == words;
        });
    }
};

void undoByKey() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier); }

void threeCases(TestWindow& window) {
    window->files().openExample();
    window.session().addCase(emptyCase("C-0001"));
    window.session().addCase(emptyCase("C-0002"));
    QApplication::setActiveWindow(&*window);
}

QLineEdit* ageField(TestWindow& window) {
    window.action(QStringLiteral("Score an answer"))->trigger();
    auto* dialog = window.only<ui::ScoreAnswerDialog>();
    dialog->tool()->chooseTool("rm2000-s");
    dialog->tool()->chooseEdition("standard");
    dialog->accept();
    QApplication::setActiveWindow(&*window);
    auto* field = window->assessPage().form()->row("age_at_assessment")->findChild<QLineEdit*>();
    field->setFocus();
    return field;
}

QString answersOf(Case const* kase) {
    return QString::fromStdString(kase->assessments.back().answers);
}

}  // namespace

TEST_CASE("Ctrl Z in the search goes to its text first, then to the casebook") {
    TestWindow window;
    threeCases(window);
    Caseload const caseload(window);
    caseload.search->setFocus();
    QTest::keyClicks(caseload.search, QStringLiteral("C-"));
    undoByKey();
    CHECK(caseload.search->text().isEmpty());
    CHECK(window.session().cases().size() == 3);
    undoByKey();
    CHECK(window.session().cases().size() == 2);
}

TEST_CASE("A deleted case comes back with Ctrl Z wherever the focus is") {
    TestWindow window;
    threeCases(window);
    Caseload const caseload(window);
    QList<QWidget*> const places{caseload.search, caseload.list,
                                 window->header().findChild<QComboBox*>(), &window->tabs()};
    for (QWidget* place : places) {
        place->setFocus();
        INFO(place->metaObject()->className());
        REQUIRE(place->hasFocus());
        window.action(QStringLiteral("Delete this case"))->trigger();
        REQUIRE(window.session().cases().size() == 2);
        undoByKey();
        CHECK(window.session().cases().size() == 3);
    }
}

TEST_CASE("The last case of a casebook comes back with Ctrl Z") {
    TestWindow window;
    window->files().openExample();
    QApplication::setActiveWindow(&*window);
    window->header().findChild<QComboBox*>()->setFocus();
    window.action(QStringLiteral("Delete this case"))->trigger();
    REQUIRE(window.session().cases().empty());
    REQUIRE(QApplication::focusWidget());
    undoByKey();
    CHECK(window.session().cases().size() == 1);
}

TEST_CASE("Undo and Redo leave the case they show chosen in the list, also after a search") {
    TestWindow window;
    threeCases(window);
    Caseload const caseload(window);
    window.session().choose("C-0001");
    Case after = *window.session().current();
    after.title = "retitled";
    window.session().change(after, QStringLiteral("Title set"));
    window.session().choose("EX-0001");
    QTest::keyClicks(caseload.search, QStringLiteral("EX"));
    window.session().undo();
    CHECK(window.session().current()->reference == "C-0001");
    CHECK(caseload.selected() == QStringLiteral("C-0001"));
    window.session().redo();
    CHECK(caseload.selected() == QStringLiteral("C-0001"));
}

TEST_CASE("A search opens no other case and gives the chosen row back") {
    TestWindow window;
    threeCases(window);
    Caseload const caseload(window);
    QTest::keyClicks(caseload.search, QStringLiteral("EX"));
    CHECK(window.session().current()->reference == "C-0002");
    CHECK(caseload.selected().isEmpty());
    caseload.search->clear();
    CHECK(caseload.selected() == QStringLiteral("C-0002"));
}

TEST_CASE("A search that finds nothing says so, and one press shows all cases again") {
    TestWindow window;
    threeCases(window);
    Caseload const caseload(window);
    QTest::keyClicks(caseload.search, QStringLiteral("zz"));
    CHECK(caseload.says(QStringLiteral("No case matches “zz”.")));
    CHECK_FALSE(caseload.list->isVisible());
    for (auto* button : caseload.dock->findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Show all cases")) button->click();
    }
    CHECK(caseload.list->isVisible());
    CHECK(caseload.list->model()->rowCount() == 3);
    CHECK(caseload.search->hasFocus());
}

TEST_CASE("An undo that a full disk refuses is done when tried again") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "full.parallax");
    window->files().openExample();
    REQUIRE(window->files().saveAs());
    Case after = *window.session().current();
    after.title = "to be undone";
    window.session().change(after, QStringLiteral("Title set"));
    {
        FullDisk const full;
        window.session().undo();
        CHECK(window->trouble().startsWith(QStringLiteral("Not undone: ")));
        window.session().retry();
        CHECK(window->trouble().startsWith(QStringLiteral("Not undone: ")));
    }
    CHECK(window.session().current()->title == "to be undone");
    window.session().retry();
    CHECK(window->trouble().isEmpty());
    CHECK(window.session().current()->title != "to be undone");
    CHECK(window.session().redoText() == QStringLiteral("Title set"));
}

TEST_CASE("After a failed undo a new change is stored and not undone by trying again") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "full.parallax");
    window->files().openExample();
    REQUIRE(window->files().saveAs());
    auto retitle = [&](char const* title) {
        Case after = *window.session().current();
        after.title = title;
        window.session().change(after, QStringLiteral("Title set"));
    };
    retitle("first");
    {
        FullDisk const full;
        window.session().undo();
    }
    retitle("second");
    window.session().retry();
    CHECK(window->trouble().isEmpty());
    CHECK(window.session().current()->title == "second");
}

TEST_CASE("A list of cases that cannot be read any more is said, and stays as it was") {
    TemporaryFolder const folder;
    ui::CasebookSession session(&standingClock);
    auto const file = folder / "cases.parallax";
    REQUIRE(session.create(file));
    session.addCase(emptyCase("C-0001"));
    session.addCase(emptyCase("C-0002"));
    auto const size = std::filesystem::file_size(file);
    {
        std::ofstream spoiled(file, std::ios::binary | std::ios::in);
        spoiled << std::string(size, 'x');
    }
    session.retry();
    CHECK_THAT(session.trouble().toStdString(), contains("list of cases could not be read"));
    CHECK(session.cases().size() == 2);
}

TEST_CASE("An answer that is typed and not left is taken before the window closes") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "typed.parallax");
    window->files().openExample();
    REQUIRE(window->files().saveAs());
    QTest::keyClicks(ageField(window), QStringLiteral("34"));
    QCloseEvent closing;
    QApplication::sendEvent(&*window, &closing);
    CHECK(closing.isAccepted());
    auto const kept = Casebook::open(folder / "typed.parallax", Casebook::Access::read_only);
    REQUIRE(kept);
    CHECK_THAT(kept->load("EX-0001").value().assessments.back().answers,
               contains("\"age_at_assessment\":34"));
}

TEST_CASE("An answer that is typed and not left is taken before another case is shown") {
    TestWindow window;
    window->files().openExample();
    window.session().addCase(emptyCase("C-0001"));
    window.session().choose("EX-0001");
    QTest::keyClicks(ageField(window), QStringLiteral("34"));
    window.session().choose("C-0001");
    CHECK(window.session().current()->reference == "C-0001");
    window.session().choose("EX-0001");
    CHECK(
        answersOf(window.session().current()).contains(QStringLiteral("\"age_at_assessment\":34")));
}

TEST_CASE("Closing asks before it drops what was typed and cannot be kept") {
    TestWindow window;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "typed.parallax");
    window->files().openExample();
    REQUIRE(window->files().saveAs());
    auto* field = ageField(window);
    QTest::keyClicks(field, QStringLiteral("7"));
    answers.willChoose({});
    QCloseEvent closing;
    QApplication::sendEvent(&*window, &closing);
    CHECK_FALSE(closing.isAccepted());
    CHECK(field->text() == QStringLiteral("7"));
}

TEST_CASE("The history names who entered a line, and lists the newest first") {
    TestWindow window;
    window->files().openExample();
    window.action(QStringLiteral("History"))->trigger();
    auto* dialog = window.only<ui::HistoryDialog>();
    REQUIRE(dialog);
    dialog->who()->line()->setText(QStringLiteral("J.D., chair"));
    emit dialog->who()->line()->editingFinished();
    Case after = *window.session().current();
    after.title = "another";
    window.session().change(after, QStringLiteral("Title set"));
    auto const* table = dialog->view()->findChild<ui::RowsTable*>();
    REQUIRE(table);
    CHECK(table->item(1, 1)->text().toStdString() == "J.D., chair");
    CHECK(table->item(1, 2)->text().toStdString() == "Title set");
    window.session().undo();
    table = dialog->view()->findChild<ui::RowsTable*>();
    CHECK(table->item(1, 4)->text().toStdString() == "undone");
}
