#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/assess_page.hpp"
#include "ui/shell/case_dialog.hpp"
#include "ui/shell/record_answer_dialog.hpp"
#include "ui/shell/score_answer_dialog.hpp"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRadioButton>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

QComboBox* agency(QWidget& dialog) {
    for (auto* box : dialog.findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Agency")) return box;
    }
    FAIL("no field for the agency");
    return nullptr;
}

void choose(QWidget& dialog, QString const& words) {
    for (auto* button : dialog.findChildren<QRadioButton*>()) {
        if (button->text().startsWith(words)) return button->click();
    }
    FAIL("no choice " << words.toStdString());
}

template <class Dialog>
Dialog* opened(TestWindow& window, char const* entry) {
    window.action(QString::fromLatin1(entry))->trigger();
    auto* dialog = window.only<Dialog>();
    REQUIRE(dialog);
    return dialog;
}

Assessment const& lastAnswer(TestWindow& window) {
    return window.session().current()->assessments.back();
}

}  // namespace

TEST_CASE("An answer is recorded as the agency gave it, each level with its meaning") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    dialog->tool()->chooseTool("rm2000-s");
    choose(*dialog, QStringLiteral("High (3rd of 4 groups"));
    agency(*dialog)->setEditText(QStringLiteral("police"));
    field(*dialog, QStringLiteral("Made"))->setText(QStringLiteral("about March 2011"));
    field(*dialog, QStringLiteral("Source"))->setText(QStringLiteral("Letter of the unit"));
    dialog->accept();
    Assessment const& kept = lastAnswer(window);
    CHECK(kept.mode == "recorded");
    CHECK(kept.instrument == "rm2000-s");
    CHECK(kept.edition.empty());
    CHECK(kept.level == "high");
    CHECK(kept.agency == "police");
    CHECK(kept.made.words() == "about March 2011");
    CHECK(kept.source == "Letter of the unit");
    CHECK(window.session().undoText() ==
          QStringLiteral("Answer %1 recorded: RM2000/S, High (3rd of 4 groups)")
              .arg(QString::fromStdString(kept.code)));
}

TEST_CASE("Nothing is chosen beforehand, and an answer without level, figure or words is refused") {
    TestWindow window;
    window->files().openExample();
    auto const before = window.session().current()->assessments.size();
    auto* dialog = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    dialog->tool()->chooseTool("rm2000-s");
    for (auto const* button : dialog->findChildren<QRadioButton*>()) {
        CHECK_FALSE(button->isChecked());
    }
    field(*dialog, QStringLiteral("Made"))->setText(QStringLiteral("2011"));
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(window.session().current()->assessments.size() == before);
}

TEST_CASE("A date that cannot be read is refused at its field and stays as typed") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    dialog->tool()->chooseTool("rm2000-s");
    choose(*dialog, QStringLiteral("Low"));
    agency(*dialog)->setEditText(QStringLiteral("police"));
    auto* made = field(*dialog, QStringLiteral("Made"));
    made->setText(QStringLiteral("the day after"));
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(made->text() == QStringLiteral("the day after"));
    CHECK_THAT(made->accessibleDescription().toStdString(), contains("the day after"));
}

TEST_CASE("A tool that asks about groups asks which group; the others do not") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    auto group = [&]() -> QComboBox* {
        for (auto* box : dialog->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Whom it is about")) return box;
        }
        return nullptr;
    };
    REQUIRE(group());
    CHECK_FALSE(group()->isVisibleTo(dialog));
    dialog->tool()->chooseTool("rosh");
    CHECK(group()->isVisibleTo(dialog));
    CHECK(group()->findData(QStringLiteral("children")) >= 0);
    dialog->tool()->chooseTool("rm2000-s");
    CHECK_FALSE(group()->isVisibleTo(dialog));
}

TEST_CASE("A new case needs a reference that no other case has") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened<ui::CaseDialog>(window, "New case");
    dialog->accept();
    CHECK(dialog->isVisible());
    auto* reference = field(*dialog, QStringLiteral("Reference"));
    reference->setText(QStringLiteral("EX-0001"));
    dialog->accept();
    CHECK(dialog->isVisible());
    reference->setText(QStringLiteral(" C-0300 "));
    dialog->accept();
    CHECK(window.session().current()->reference == "C-0300");
    CHECK(window.session().cases().size() == 2);
}

TEST_CASE("Whom the page is about, and who made it, is said with the words of the case") {
    TestWindow window;
    window->files().openExample();
    Case const before = *window.session().current();
    auto* dialog = opened<ui::CaseDialog>(window, "Rename");
    auto* about = dialog->findChild<QComboBox*>();
    REQUIRE(about);
    CHECK(about->currentText().toStdString() == before.page_about);
    about->setCurrentIndex(about->findData(QStringLiteral("II")));
    field(*dialog, QStringLiteral("Page made by"))->setText(QStringLiteral("children's services"));
    dialog->accept();
    Case wanted = before;
    wanted.page_about = "II";
    wanted.made_by = "children's services";
    CHECK(*window.session().current() == wanted);
}

TEST_CASE("A score starts from the rules chosen and from what the case knows") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened<ui::ScoreAnswerDialog>(window, "Score an answer");
    dialog->tool()->chooseTool("rm2000-s");
    dialog->tool()->chooseEdition("standard");
    dialog->accept();
    Assessment const& kept = window->assessPage().scoring()->record;
    CHECK(kept.mode == "computed");
    CHECK(kept.scored_on == "2009-11-30");
    CHECK(kept.edition == "standard");
    // The facts of the published case: a man, convicted, once, without contact. That he lived with a
    // partner was only counted in October 2010, so it is not known here.
    CHECK_THAT(kept.answers, contains("\"gender\":\"male\""));
    CHECK_THAT(kept.answers, contains("\"sexual_appearances\":1"));
    CHECK(kept.answers.find("never_lived_with_partner") == std::string::npos);
    CHECK(kept.answers.find("age_at_commencement_of_risk") == std::string::npos);
    CHECK(window->tabs().currentIndex() == 1);
}

TEST_CASE("An answer is not recorded without the agency that gave it") {
    TestWindow window;
    window->files().openExample();
    auto const before = window.session().current()->assessments.size();
    auto* dialog = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    dialog->tool()->chooseTool("rm2000-s");
    choose(*dialog, QStringLiteral("Low"));
    field(*dialog, QStringLiteral("Made"))->setText(QStringLiteral("2011"));
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(window.session().current()->assessments.size() == before);
    CHECK_THAT(agency(*dialog)->accessibleDescription().toStdString(), contains("which agency"));
    agency(*dialog)->setEditText(QStringLiteral("police"));
    dialog->accept();
    CHECK(window.session().current()->assessments.size() == before + 1);
}

TEST_CASE("Where a tool has several sets of rules none is chosen beforehand, and one must be") {
    TestWindow window;
    window->files().openExample();
    auto const before = window.session().current()->assessments.size();
    auto* dialog = opened<ui::ScoreAnswerDialog>(window, "Score an answer");
    dialog->tool()->chooseTool("ogrs3");
    CHECK(dialog->tool()->editionId() == "2008");
    CHECK(dialog->tool()->edition()->note().isEmpty());
    dialog->tool()->chooseTool("rm2000-s");
    CHECK(dialog->tool()->editionId().empty());
    CHECK_THAT(dialog->tool()->edition()->note().toStdString(), contains("copied"));
    dialog->accept();
    CHECK(dialog->isVisible());
    CHECK(window.session().current()->assessments.size() == before);
    dialog->tool()->chooseEdition("images-adapted");
    dialog->accept();
    CHECK(window->assessPage().scoring()->record.edition == "images-adapted");
}

TEST_CASE("No tool is chosen beforehand, and one must be") {
    TestWindow window;
    window->files().openExample();
    auto const before = window.session().current()->assessments.size();
    auto* record = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    agency(*record)->setEditText(QStringLiteral("police"));
    field(*record, QStringLiteral("Made"))->setText(QStringLiteral("2011"));
    field(*record, QStringLiteral("Figure"))->setText(QStringLiteral("8 in 100"));
    record->accept();
    CHECK(record->isVisible());
    CHECK(record->tool()->tool()->note() == QStringLiteral("Choose the tool first."));
    record->reject();
    auto* score = opened<ui::ScoreAnswerDialog>(window, "Score an answer");
    score->accept();
    CHECK(score->isVisible());
    CHECK(score->tool()->tool()->note() == QStringLiteral("Choose the tool first."));
    CHECK(window.session().current()->assessments.size() == before);
}

TEST_CASE("Levels are whole where the tool is chosen only after the form was refused") {
    TestWindow window;
    window->files().openExample();
    auto* record = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    record->accept();
    record->tool()->chooseTool("rm2000-s");
    for (int i = 0; i < 6; ++i) QApplication::processEvents();
    auto const levels = record->findChildren<QRadioButton*>();
    REQUIRE(levels.size() == 5);
    for (QRadioButton* level : levels) {
        INFO(level->text().toStdString());
        CHECK(level->isVisible());
        CHECK(level->height() >= level->heightForWidth(level->width()));
    }
    record->accept();
    CHECK(record->isVisible());
    for (int i = 0; i < 6; ++i) QApplication::processEvents();
    for (QRadioButton* level : levels) {
        CHECK(level->height() >= level->heightForWidth(level->width()));
    }
}

TEST_CASE("A page for today says the date, which stays true") {
    TestWindow window;
    window->files().openExample();
    window.session().addCase(emptyCase("C-0001"));
    auto* header = window.only<ui::CaseHeader>();
    CHECK(header->asOfWords() == QStringLiteral("22 November 2026"));
}

TEST_CASE("Nothing was made, known or scored on a day that has not come yet") {
    TestWindow window;
    window->files().openExample();
    auto const before = window.session().current()->assessments.size();
    auto* record = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    record->tool()->chooseTool("rm2000-s");
    choose(*record, QStringLiteral("Low"));
    agency(*record)->setEditText(QStringLiteral("police"));
    auto* made = field(*record, QStringLiteral("Made"));
    auto* facts = field(*record, QStringLiteral("Facts up to"));
    made->setText(QStringLiteral("about 2190"));
    record->accept();
    CHECK_THAT(made->accessibleDescription().toStdString(), contains("not come yet"));
    made->setText(QStringLiteral("2011"));
    facts->setText(QStringLiteral("1 May 2190"));
    record->accept();
    CHECK(record->isVisible());
    CHECK_THAT(facts->accessibleDescription().toStdString(), contains("not come yet"));
    record->reject();
    auto* score = opened<ui::ScoreAnswerDialog>(window, "Score an answer");
    score->tool()->chooseTool("ogrs3");
    auto* on = field(*score, QStringLiteral("Scored as on"));
    on->setText(QStringLiteral("1 May 2190"));
    score->accept();
    CHECK(score->isVisible());
    CHECK_THAT(on->accessibleDescription().toStdString(), contains("not come yet"));
    CHECK(window.session().current()->assessments.size() == before);
}

TEST_CASE("A score asked for before the conference is offered for today") {
    TestWindow window;
    window->files().openExample();
    auto const today = window.session().today();
    auto const conference = std::chrono::year{2190} / 5 / 1;
    ui::ScoreAnswerDialog dialog(library().catalogue, conference, today, nullptr);
    auto const offered = field(dialog, QStringLiteral("Scored as on"))->text();
    CHECK(offered == QStringLiteral("22 November 2026"));
}

TEST_CASE("A tool that imitates another says so before it is scored") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened<ui::ScoreAnswerDialog>(window, "Score an answer");
    auto const says = [&](QString const& words) {
        auto const labels = dialog->findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [&](QLabel const* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    dialog->tool()->chooseTool("kirat-style");
    CHECK(says(QStringLiteral("Not KIRAT. It is built only from what is public about it.")));
    dialog->tool()->chooseTool("rm2000-s");
    CHECK_FALSE(says(QStringLiteral("Not KIRAT.")));
}

TEST_CASE("A date in figures is read back in words before it is stored, and moves nothing") {
    TestWindow window;
    window->files().openExample();
    auto* dialog = opened<ui::RecordAnswerDialog>(window, "Record an answer");
    dialog->tool()->chooseTool("rm2000-s");
    choose(*dialog, QStringLiteral("Low"));
    agency(*dialog)->setEditText(QStringLiteral("police"));
    auto* made = field(*dialog, QStringLiteral("Made"));
    for (int i = 0; i < 6; ++i) QApplication::processEvents();
    auto const size = dialog->size();
    int const place = field(*dialog, QStringLiteral("Source"))->mapTo(dialog, QPoint()).y();
    for (auto const& [typed, read] :
         {std::pair{"04/06/2026", "Read as 4 June 2026."},
          std::pair{"4.6.2026", "Read as 4 June 2026."}, std::pair{"06/2026", "Read as June 2026."},
          std::pair{"2026-06-04", "Read as 4 June 2026."}}) {
        made->clear();
        QTest::keyClicks(made, QString::fromLatin1(typed));
        QApplication::processEvents();
        CHECK(made->accessibleDescription() == QString::fromLatin1(read));
        CHECK(dialog->size() == size);
        CHECK(field(*dialog, QStringLiteral("Source"))->mapTo(dialog, QPoint()).y() == place);
    }
    made->clear();
    QTest::keyClicks(made, QStringLiteral("04/06/2026"));
    dialog->accept();
    CHECK(lastAnswer(window).made.words() == "4 June 2026");
}

TEST_CASE("One press of Escape does not lose what was typed, and an untouched form just closes") {
    TestWindow window;
    window->files().openExample();
    QPointer<ui::RecordAnswerDialog> dialog =
        opened<ui::RecordAnswerDialog>(window, "Record an answer");
    QTest::keyClicks(field(*dialog, QStringLiteral("Made")), QStringLiteral("x"));
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    CHECK(dialog->isVisible());
    CHECK_THAT(dialog->accessibleDescription().toStdString(), contains("not kept"));
    QTest::keyClick(dialog.data(), Qt::Key_Escape);
    CHECK((!dialog || !dialog->isVisible()));
    QPointer<ui::RecordAnswerDialog> untouched =
        opened<ui::RecordAnswerDialog>(window, "Record an answer");
    QTest::keyClick(untouched.data(), Qt::Key_Escape);
    CHECK((!untouched || !untouched->isVisible()));
}
