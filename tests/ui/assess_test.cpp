#include "assess_support.hpp"
#include "support/catch.hpp"
#include "ui/assess/answer_form.hpp"
#include "ui/assess/asked_items.hpp"
#include "ui/assess/assess_page.hpp"
#include "ui/assess/change_rows.hpp"
#include "ui/assess/item_row.hpp"
#include "ui/assess/population_line.hpp"
#include "ui/figures/level_label.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

constexpr char const* complete =
    R"({"gender":"male","age_at_assessment":34,"convicted_of_sexual_offence":true,)"
    R"("sexual_offence_at_17_or_over":true,"sexual_appearances":1,"criminal_appearances":1,)"
    R"("stranger_victim":true,"non_contact_sexual_offence":true,"never_lived_with_partner":false)";

ScoredPage rm2000(std::string const& more = "}") {
    return {"rm2000-s", "standard", complete + more};
}

int chosen(ui::ItemRow& row) {
    int count = 0;
    for (auto const* button : row.findChildren<QRadioButton*>()) count += button->isChecked();
    return count;
}

using Levels = std::vector<std::string>;

}  // namespace

TEST_CASE("Nothing is chosen in an item that was not asked, and Not known is the last answer") {
    auto page = rm2000();
    CHECK(chosen(page.row("age_at_commencement_of_risk")) == 0);
    CHECK(chosen(page.row("stranger_victim")) == 1);
    auto const buttons = page.row("age_at_commencement_of_risk").findChildren<QRadioButton*>();
    REQUIRE(buttons.size() == 4);
    CHECK(buttons.last()->text() == QStringLiteral("Not known"));
}

TEST_CASE("The focus stays on the item that was just answered") {
    auto page = rm2000();
    page.page().activateWindow();
    auto* button = page.button("male_victim", QStringLiteral("Yes"));
    button->setFocus();
    REQUIRE(page.page().focusWidget() == button);
    button->click();
    INFO(page.page().focusWidget()->metaObject()->className());
    CHECK(page.page().focusWidget() == button);
}

TEST_CASE("Answers that cannot be read are said so and left as they are") {
    ScoredPage page("rm2000-s", "standard", R"({"male_victim":"perhaps"})");
    CHECK(page.page().scoring() == nullptr);
    CHECK_FALSE(page.page().form()->isVisible());
    CHECK(page.kase().assessments.front().answers == R"({"male_victim":"perhaps"})");
}

// 0 to 2 points for age alone: groups 1 or 2 after step 1; two or three facts raise by one.
TEST_CASE(
    "With his age not known the record ranks Medium to High, whatever the male victim answer") {
    auto page = rm2000();
    CHECK(page.outcome().levels == Levels{"medium", "high"});
    auto const depends = ui::dependsOn(*page.page().scoring());
    CHECK_THAT(depends.toStdString(), contains("Depends on “Age when his time at risk began”."));
    CHECK_THAT(depends.toStdString(),
               contains("“A conviction with a male victim” makes no difference"));
}

TEST_CASE("An answer is one line of history, and the level follows at once") {
    auto page = rm2000();
    page.button("age_at_commencement_of_risk", QStringLiteral("25 to 34"))->click();
    CHECK(page.lines() == QStringList{QStringLiteral(
                              "Answer to ‘Age when his time at risk began’ set to 25 to 34")});
    CHECK(page.outcome().levels == Levels{"high"});
    auto* level = page.page().findChild<ui::LevelLabel*>();
    REQUIRE(level);
    CHECK(level->accessibleName() ==
          QStringLiteral("High (3rd of 4 groups; it does not mean more likely than not)"));
}

TEST_CASE("Digits pick an option, 0 and N pick Not known") {
    auto page = rm2000();
    auto* first = page.button("age_at_commencement_of_risk", QStringLiteral("18 to 24"));
    QTest::keyClick(first, Qt::Key_3);
    CHECK(page.button("age_at_commencement_of_risk", QStringLiteral("35 or more"))->isChecked());
    CHECK(page.outcome().levels == Levels{"medium"});
    QTest::keyClick(first, Qt::Key_0);
    CHECK(page.button("age_at_commencement_of_risk", QStringLiteral("Not known"))->isChecked());
    CHECK(page.outcome().levels == Levels{"medium", "high"});
    QTest::keyClick(first, Qt::Key_1);
    QTest::keyClick(first, Qt::Key_N);
    CHECK(page.button("age_at_commencement_of_risk", QStringLiteral("Not known"))->isChecked());
    QTest::keyClick(first, Qt::Key_9);
    CHECK(page.lines().size() == 4);
}

TEST_CASE("Arrow keys look through the options of an item and Tab goes to the next item") {
    auto page = rm2000();
    QApplication::setActiveWindow(&page.page());
    page.button("sexual_appearances", QStringLiteral("1"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(page.row("criminal_appearances").isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    CHECK(page.row("criminal_appearances").isAncestorOf(QApplication::focusWidget()));
    CHECK(page.button("criminal_appearances", QStringLiteral("5 or more"))->isChecked());
}

TEST_CASE("A number outside the allowed range is refused at the field and stays as typed") {
    auto page = rm2000();
    auto* field = page.row("age_at_assessment").findChild<QLineEdit*>();
    REQUIRE(field);
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("7"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->text() == QStringLiteral("7"));
    CHECK(page.lines().isEmpty());
    CHECK_THAT(page.row("age_at_assessment").refusal().toStdString(), contains("10"));
    CHECK_THAT(page.row("age_at_assessment").refusal().toStdString(), contains("120"));
    field->selectAll();
    QTest::keyClicks(field, QStringLiteral("29"));
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(page.row("age_at_assessment").refusal().isEmpty());
    CHECK(page.lines().size() == 1);
}

TEST_CASE("Not known is an answer to a typed item too") {
    auto page = rm2000();
    auto* unknown = page.row("age_at_assessment").findChild<QCheckBox*>();
    REQUIRE(unknown);
    unknown->click();
    CHECK(page.row("age_at_assessment").findChild<QLineEdit*>()->text().isEmpty());
    CHECK_THAT(page.kase().assessments.front().answers, contains("\"age_at_assessment\":null"));
    CHECK(page.outcome().status == Status::incomplete);
}

TEST_CASE("Answers that cannot be together are said under the second item") {
    auto page = rm2000();
    page.button("sexual_appearances", QStringLiteral("5 or more"))->click();
    CHECK(page.outcome().status == Status::invalid);
    CHECK(page.row("sexual_appearances").conflict().isEmpty());
    CHECK_THAT(page.row("criminal_appearances").conflict().toStdString(),
               contains("cannot be less than the count for sex offences"));
    page.button("criminal_appearances", QStringLiteral("5 or more"))->click();
    CHECK(page.row("criminal_appearances").conflict().isEmpty());
}

TEST_CASE("Who the tool was made for is said before any item, as holds, does not, or not known") {
    auto page = rm2000();
    auto const& scoring = *page.page().scoring();
    auto const& rules = scoring.instrument->definition().applies;
    REQUIRE(rules.size() == 4);
    for (auto const& rule : rules) {
        CHECK(ui::fitOf(rule, scoring.answers, scoring.outcome) == ui::Fit::holds);
    }
    page.button("gender", QStringLiteral("Female"))->click();
    CHECK(page.outcome().status == Status::not_applicable);
    CHECK(ui::fitOf(rules[0], scoring.answers, scoring.outcome) == ui::Fit::fails);
    CHECK_FALSE(page.row("male_victim").isVisible());
    CHECK(page.row("gender").isVisible());
    page.button("gender", QStringLiteral("Not known"))->click();
    CHECK(ui::fitOf(rules[0], scoring.answers, scoring.outcome) == ui::Fit::notKnown);
    CHECK(page.row("male_victim").isVisible());
}

TEST_CASE("What the police recorded stands beside the result, inside or outside its range") {
    auto page = rm2000();
    auto record = [&](std::string const& code, std::string const& level) {
        Assessment kept;
        kept.code = code;
        kept.mode = "recorded";
        kept.instrument = "rm2000-s";
        kept.agency = "police";
        kept.made = *ImpreciseDate::parse("from 2009");
        kept.level = level;
        page.kase().assessments.push_back(kept);
    };
    record("R2", "high");
    record("R3", "low");
    page.show();
    auto const beside =
        ui::recordedBeside(*page.page().scoring(), page.kase(), std::chrono::year{2010} / 10 / 31);
    REQUIRE(beside.size() == 2);
    CHECK(beside[0].maker == QStringLiteral("Police recorded, from 2009:"));
    CHECK(beside[0].level.word == "High");
    CHECK(beside[0].place.startsWith(QStringLiteral("Inside this range.")));
    CHECK(beside[1].place.startsWith(QStringLiteral("Outside this range.")));
    CHECK(ui::recordedBeside(*page.page().scoring(), page.kase(), std::chrono::year{2008} / 1 / 1)
              .empty());
}

TEST_CASE("Another edition never replaces an answer: it is a copy, made on purpose") {
    auto page = rm2000();
    auto const before = page.kase().assessments.front();
    for (auto* menu : page.page().findChildren<QMenu*>()) {
        if (!menu->actions().isEmpty()) menu->actions().first()->trigger();
    }
    REQUIRE(page.kase().assessments.size() == 2);
    CHECK(page.kase().assessments.front() == before);
    CHECK(page.kase().assessments.back().edition == "images-adapted");
    CHECK(page.kase().assessments.back().answers == before.answers);
    CHECK(page.outcome().edition == "images-adapted");
    auto const* chooser = page.page().findChild<QComboBox*>();
    REQUIRE(chooser->count() == 2);
    CHECK(chooser->itemText(0) ==
          QStringLiteral("RM2000/S, 30 November 2009, Standard, 2007, computed here"));
    CHECK(chooser->itemText(0) != chooser->itemText(1));
}

TEST_CASE("What would change it ends with what the tool does not ask about") {
    auto page = rm2000();
    auto const rows = ui::changeRows(*page.page().scoring(), library().catalogue);
    REQUIRE(rows.size() >= 2);
    CHECK(rows.last().cells.last() == QStringLiteral("no change"));
    CHECK_THAT(rows.last().cells.first().toStdString(), contains("A course"));
}

TEST_CASE("An offence code is offered while typing and kept as text") {
    ScoredPage page("ogrs3", "2008", "{}");
    ui::ItemRow* code = nullptr;
    for (ui::ItemRow* row : page.page().form()->rows()) {
        auto* field = row->findChild<QLineEdit*>();
        if (field && field->completer()) code = row;
    }
    REQUIRE(code);
    CHECK(code->fact() == "current_offence_code");
    auto* field = code->findChild<QLineEdit*>();
    auto const first = field->completer()->model()->index(0, 0).data().toString();
    field->setText(first);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK_THAT(page.kase().assessments.front().answers,
               contains("\"current_offence_code\":\"" + first.toStdString() + "\""));
}

TEST_CASE("A recorded answer opens to be read, without anything to fill in") {
    auto page = rm2000();
    Assessment record;
    record.code = "R2";
    record.mode = "recorded";
    record.instrument = "rm2000-s";
    record.level = "high";
    record.made = *ImpreciseDate::parse("2009");
    page.kase().assessments.push_back(record);
    page.show();
    page.page().openAssessment(QStringLiteral("R2"));
    CHECK(page.page().scoring() == nullptr);
    CHECK_FALSE(page.page().form()->isVisible());
}
