// From opening the example to finding everything again, as a person goes.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/answer_form.hpp"
#include "ui/assess/assess_page.hpp"
#include "ui/assess/item_row.hpp"
#include "ui/shell/score_answer_dialog.hpp"

#include <QLineEdit>
#include <QRadioButton>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

using Levels = std::vector<std::string>;

ui::ItemRow& row(TestWindow& window, char const* fact) {
    return *window->assessPage().form()->row(fact);
}

void answer(TestWindow& window, char const* fact, char const* words) {
    for (auto* button : row(window, fact).findChildren<QRadioButton*>()) {
        if (button->text() == QString::fromLatin1(words)) {
            QTest::keyClick(button, Qt::Key_Space);
            return;
        }
    }
    FAIL("no answer " << words);
}

void type(TestWindow& window, char const* fact, char const* words) {
    auto* field = row(window, fact).findChild<QLineEdit*>();
    REQUIRE(field);
    QTest::keyClicks(field, QString::fromLatin1(words));
    QTest::keyClick(field, Qt::Key_Return);
}

Outcome const& outcome(TestWindow& window) { return window->assessPage().scoring()->outcome; }

void startScore(TestWindow& window) {
    window.action(QStringLiteral("Score an answer"))->trigger();
    auto* dialog = window.only<ui::ScoreAnswerDialog>();
    REQUIRE(dialog);
    dialog->tool()->chooseTool("rm2000-s");
    dialog->tool()->chooseEdition("standard");
    dialog->accept();
}

}  // namespace

TEST_CASE(
    "The example is opened, scored, changed, undone, saved, reopened, and all of it is there") {
    TemporaryFolder const folder;
    auto const file = folder / "journey.parallax";
    std::string code;
    {
        TestWindow window;
        PreparedAnswers answers;
        window->files().openExample();
        startScore(window);
        CHECK(window->tabs().currentIndex() == 1);
        code = window->assessPage().scoring()->record.code;
        CHECK(outcome(window).status == Status::incomplete);

        type(window, "age_at_assessment", "34");
        answer(window, "sexual_offence_at_17_or_over", "Yes");
        answer(window, "stranger_victim", "Yes");
        answer(window, "never_lived_with_partner", "No");
        answer(window, "male_victim", "Not known");
        answer(window, "age_at_commencement_of_risk", "Not known");
        CHECK(outcome(window).levels == Levels{"medium", "high"});
        answer(window, "age_at_commencement_of_risk", "25 to 34");
        CHECK(outcome(window).levels == Levels{"high"});

        window.action(QStringLiteral("Undo"))->trigger();
        CHECK(outcome(window).levels == Levels{"medium", "high"});
        window.action(QStringLiteral("Redo"))->trigger();
        CHECK(outcome(window).levels == Levels{"high"});

        answers.willName(file);
        window.action(QStringLiteral("Save as"))->trigger();
        answer(window, "age_at_commencement_of_risk", "35 or more");
        CHECK(outcome(window).levels == Levels{"medium"});
        CHECK_FALSE(window.session().needsSaving());
    }
    TestWindow window;
    window->files().open(file);
    REQUIRE(window.session().current());
    CHECK(window.session().current()->reference == "EX-0001");
    window->openAnswer(QString::fromStdString(code));
    CHECK(outcome(window).levels == Levels{"medium"});
    CHECK(window.action(QStringLiteral("Undo"))->text() ==
          QStringLiteral(
              "&Undo: Answer to ‘Age when his time at risk began’ corrected to 35 or more"));
    window.action(QStringLiteral("Undo"))->trigger();
    CHECK(outcome(window).levels == Levels{"high"});
}

TEST_CASE("An answer given while the disk is full is still there to try again") {
    TemporaryFolder const folder;
    TestWindow window;
    PreparedAnswers answers;
    window->files().openExample();
    startScore(window);
    answers.willName(folder / "full.parallax");
    window.action(QStringLiteral("Save as"))->trigger();
    {
        FullDisk const full;
        answer(window, "male_victim", "No");
    }
    CHECK_FALSE(window->trouble().isEmpty());
    CHECK(window->assessPage().scoring()->answers.at("male_victim") == Answer{false});
    window.session().retry();
    CHECK(window->trouble().isEmpty());
    auto const reader = Casebook::open(folder / "full.parallax", Casebook::Access::read_only);
    REQUIRE(reader);
    CHECK_THAT(reader->load("EX-0001").value().assessments.back().answers,
               contains("\"male_victim\":false"));
}
