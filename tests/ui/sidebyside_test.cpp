#include "sidebyside_support.hpp"

#include "support/catch.hpp"
#include "ui/sidebyside/pair_panel.hpp"
#include "ui/sidebyside/pair_table.hpp"
#include "ui/theme/words.hpp"

#include <QAccessible>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace parallax;
using namespace parallax::test;
using namespace parallax::ui;

namespace {

QStringList namesOf(QList<QWidget*> const& widgets) {
    QStringList names;
    for (QWidget* widget : widgets) names << widget->accessibleName();
    return names;
}

/// Every level word of the installed tools with every meaning it may carry.
QMultiMap<QString, QString> levelWords() {
    QMultiMap<QString, QString> found;
    for (Instrument const& instrument : catalogue().all()) {
        for (Level const& level : instrument.definition().levels) {
            found.insert(words(level.word), words(level.meaning));
            found.insert(words(level.word), words(level.short_meaning));
        }
    }
    return found;
}

/// True if each place where the word stands as a label goes on with one of its meanings.
bool alwaysExplained(QString const& text, QString const& word, QStringList const& meanings) {
    QRegularExpression const whole(QStringLiteral("\\b%1\\b").arg(word));
    auto places = whole.globalMatch(text);
    while (places.hasNext()) {
        QString const rest = text.mid(places.next().capturedEnd());
        bool const explained = std::any_of(meanings.begin(), meanings.end(), [&](auto const& m) {
            return rest.startsWith(QStringLiteral(" (%1)").arg(m));
        });
        // "Very high" holds no label "High": words are matched with their capital.
        if (!explained) return false;
    }
    return true;
}

void checkExplained(QString const& text) {
    static auto const all = levelWords();
    for (QString const& word : all.uniqueKeys()) {
        INFO(text.toStdString());
        INFO(word.toStdString());
        CHECK(alwaysExplained(text, word, all.values(word)));
    }
}

}  // namespace

TEST_CASE("Answers stand in their fixed order with the management fact last") {
    ExamplePage const example({940, 760});
    QStringList const names = namesOf(example.answers());
    REQUIRE(names.size() == 5);
    CHECK(names[0].startsWith(QStringLiteral("Could children be seriously harmed, and how soon?")));
    CHECK(names[1].startsWith(
        QStringLiteral("Where does his record rank for a new sex conviction?")));
    CHECK(names[2].startsWith(
        QStringLiteral("Is he likely to commit an offence that is not sexual?")));
    CHECK(names[3].startsWith(QStringLiteral("How many agencies must meet about him?")));
    CHECK(names[4].startsWith(QStringLiteral("Children's services, 2009")));
}

TEST_CASE("A card is spoken as question, level with meaning, maker and period") {
    ExamplePage const example({940, 760});
    QWidget* card = example.answers().at(1);
    CHECK(card->accessibleName() ==
          QStringLiteral(
              "Where does his record rank for a new sex conviction? (scale not stated). "
              "High (3rd of 4 groups; it does not mean more likely than not). Police, from 2009."));
    auto* spoken = QAccessible::queryAccessibleInterface(card);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Grouping);
}

TEST_CASE("No label and no accessible name has a level word without its meaning") {
    ExamplePage example({940, 760});
    for (QWidget* widget : example.page().findChildren<QWidget*>()) {
        checkExplained(widget->accessibleName());
        if (auto const* label = qobject_cast<QLabel*>(widget)) checkExplained(readText(*label));
    }
}

TEST_CASE("The order of cards does not depend on the levels") {
    Case turned = example();
    for (Assessment& assessment : turned.assessments) {
        if (assessment.code == "R1") assessment.level = "very_high";
        if (assessment.code == "R3") assessment.level = "low";
    }
    ExamplePage page({940, 760});
    auto const questions = [&] {
        QStringList found;
        for (QString const& name : namesOf(page.answers())) found << name.section('?', 0, 0);
        return found;
    };
    QStringList const before = questions();
    page.page().showCase(turned, firstConference());
    CHECK(questions() == before);
}

TEST_CASE("The pair shown first is the one whose words look furthest apart") {
    // High on the police's tool, Low on the figure of probation.
    ExamplePage example({940, 760});
    auto const pair = example.page().findChild<PairPanel*>()->pair();
    CHECK(QSet<QString>{pair.first, pair.second} ==
          QSet<QString>{QStringLiteral("R1"), QStringLiteral("R3")});
}

TEST_CASE("The seven things that must match can be read cell by cell") {
    ExamplePage example({940, 760});
    PairModel& model = example.page().findChild<PairTable*>()->model();
    REQUIRE(model.columnCount() == 7);
    REQUIRE(model.rowCount() == 3);
    for (int column = 0; column < 7; ++column) {
        for (int row = 0; row < 3; ++row) {
            CHECK_FALSE(model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
    CHECK(model.index(0, 0).data(Qt::AccessibleTextRole).toString() ==
          QStringLiteral("What is counted: different"));
}

TEST_CASE("A case without answers offers to record one or to score one") {
    SideBySidePage page;
    page.setCatalogue(&catalogue(), &sentences());
    Case empty;
    empty.reference = "C-0001";
    page.showCase(empty, firstConference());
    auto buttons = page.findChildren<QPushButton*>();
    buttons.removeIf([&](QPushButton const* button) { return !button->isVisibleTo(&page); });
    REQUIRE(buttons.size() == 2);
    QSignalSpy const record(&page, &SideBySidePage::recordAnswerWanted);
    QSignalSpy const score(&page, &SideBySidePage::scoreAnswerWanted);
    buttons[0]->click();
    buttons[1]->click();
    CHECK(record.count() == 1);
    CHECK(score.count() == 1);
    bool said = false;
    for (auto const* label : page.findChildren<QLabel*>()) {
        said = said || readText(*label) == QStringLiteral("No answers yet.");
    }
    CHECK(said);
    CHECK(page.findChild<PairPanel*>()->isVisibleTo(&page) == false);
}

TEST_CASE("An answer whose tool gives no level shows words instead and no ruler") {
    Case changed = example();
    for (Assessment& assessment : changed.assessments) {
        if (assessment.code == "R3") {
            assessment.level.clear();
            assessment.figure = "not given";
        }
    }
    ExamplePage page({940, 760});
    page.page().showCase(changed, firstConference());
    for (QWidget* answer : page.answers()) checkExplained(answer->accessibleName());
}
