// From one answer to a later one, in the window.

#include "shell_support.hpp"
#include "sidebyside_support.hpp"

#include "casework/what_changed.hpp"
#include "support/catch.hpp"
#include "ui/assess/rows_table.hpp"
#include "ui/changed/two_rulers.hpp"
#include "ui/changed/what_changed_page.hpp"
#include "ui/figures/level_label.hpp"
#include "ui/figures/ruler.hpp"
#include "ui/sidebyside/answer_card.hpp"
#include "ui/sidebyside/pair_panel.hpp"
#include "ui/sidebyside/side_by_side_page.hpp"
#include "ui/sidebyside/side_by_side_views.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QApplication>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace parallax;
using namespace parallax::test;
using namespace parallax::ui;

namespace {

Date in2014() { return std::chrono::year{2014} / 12 / 31; }

struct Opened {
    explicit Opened(Date day = in2014()) {
        window->show();
        window->files().openExample();
        window->header().lookFrom(day);
    }
    SideBySideViews& views() { return window->views(); }

    AnswerFrame* frame(char const* code) {
        for (auto* one : views().answers()->findChildren<AnswerFrame*>()) {
            if (one->code() == QLatin1String(code)) return one;
        }
        return nullptr;
    }

    TestWindow window;
};

QAction* entry(QMenu const& menu, QString const& begins) {
    for (QAction* action : menu.actions()) {
        if (action->text().remove(u'&').startsWith(begins)) return action;
    }
    return nullptr;
}

QStringList labelsOf(QWidget const& widget) {
    QStringList texts;
    for (auto const* label : widget.findChildren<MarkedLabel*>()) {
        texts.append(label->accessibleName());
    }
    return texts;
}

QPushButton* buttonOf(QWidget const& widget, QString const& text) {
    for (auto* button : widget.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == text) return button;
    }
    return nullptr;
}

WhatChanged fromR9ToR10() {
    auto made = what_changed(example(), catalogue(), test::sentences(), "R9", "R10");
    REQUIRE(made);
    return *made;
}

}  // namespace

TEST_CASE("A card's menu asks what changed since each earlier answer of its tool, newest first") {
    Opened opened;
    auto* card = opened.frame("R10");
    REQUIRE(card);
    auto* since = entry(*card->change()->menu(), QStringLiteral("What changed since"));
    REQUIRE(since);
    auto const ways = since->menu()->actions();
    REQUIRE(ways.size() == 2);
    CHECK(ways[0]->text() == QStringLiteral("October 2010, Police: Medium (2nd of 4 groups)"));
    CHECK(ways[1]->text() == QStringLiteral("from 2009, Police: High (3rd of 4 groups)"));
    ways[0]->trigger();
    CHECK(opened.views().view() == SideBySideViews::Changed);
    CHECK(labelsOf(*opened.views().changed()).first() == words(fromR9ToR10().headline));
}

TEST_CASE("An answer without an earlier one has no such entry") {
    Opened opened(firstConference());
    auto* card = opened.frame("R2");
    REQUIRE(card);
    CHECK_FALSE(entry(*card->change()->menu(), QStringLiteral("What changed since")));
}

TEST_CASE("The verdict comes first, then two rulers apart, then what the core says") {
    Opened opened;
    opened.views().showChange(QStringLiteral("R9"), QStringLiteral("R10"));
    auto* page = opened.views().changed();
    auto const changed = fromR9ToR10();
    auto const texts = labelsOf(*page);
    CHECK(texts[0] == words(changed.headline));
    CHECK(texts[1] == words(changed.explained));
    CHECK(texts.contains(words(changed.line_sentence)));
    auto* rulers = page->findChild<TwoRulers*>();
    CHECK(rulers->findChildren<Ruler*>().size() == 2);
    auto const levels = rulers->findChildren<LevelLabel*>();
    REQUIRE(levels.size() == 2);
    CHECK(levels[0]->accessibleName() == words(changed.before.level->full()));
    CHECK(levels[1]->accessibleName() == words(changed.after.level->full()));
    bool broken = false;
    for (auto* child : rulers->findChildren<QWidget*>()) {
        broken = broken || child->accessibleName() == QStringLiteral("Line broken");
    }
    CHECK(broken);
    auto const tables = page->findChildren<RowsTable*>();
    REQUIRE(tables.size() == 2);
    REQUIRE(tables[0]->rowCount() == 2);  // the heads, and one factor
    CHECK(tables[0]->item(1, 0)->text().startsWith(
        QStringLiteral("The tool or its rules changed (N1)")));
    CHECK(tables[0]->item(1, 2)->text() == QStringLiteral("cannot be worked out"));
    REQUIRE(tables[1]->rowCount() == 6);  // the heads, and M1 to M5
    CHECK(tables[1]->item(1, 0)->text() == QStringLiteral("A new child (M1)"));
    CHECK_THAT(tables[1]->item(1, 1)->text().toStdString(), contains("II born"));
}

TEST_CASE("Escape and the button go back to the answer that was asked about") {
    Opened opened;
    QApplication::setActiveWindow(&*opened.window);
    opened.views().showChange(QStringLiteral("R9"), QStringLiteral("R10"));
    auto* back = buttonOf(*opened.views().changed(), QStringLiteral("Back to the answers"));
    REQUIRE(back);
    CHECK(back->hasFocus());
    QTest::keyClick(back, Qt::Key_Escape);
    CHECK(opened.views().view() == SideBySideViews::Answers);
    CHECK(opened.frame("R10")->hasFocus());
    opened.views().showChange(QStringLiteral("R9"), QStringLiteral("R10"));
    back->click();
    CHECK(opened.views().view() == SideBySideViews::Answers);
}

TEST_CASE("Where the case has not both answers nothing is shown, and a removed one goes back") {
    Opened opened;
    opened.views().showChange(QStringLiteral("R9"), QStringLiteral("none"));
    CHECK(opened.views().view() == SideBySideViews::Answers);
    opened.views().showChange(QStringLiteral("R9"), QStringLiteral("R10"));
    REQUIRE(opened.views().view() == SideBySideViews::Changed);
    Case without = *opened.window.session().current();
    std::erase_if(without.assessments, [](auto const& one) { return one.code == "R9"; });
    opened.window.session().change(without, QStringLiteral("Answer R9 removed"));
    CHECK(opened.views().view() == SideBySideViews::Answers);
}

TEST_CASE("The comparison asks what changed only where one answer came before the other") {
    ExamplePage example({940, 760});
    auto* pair = example.page().findChild<PairPanel*>();
    auto* ask = buttonOf(*pair, QStringLiteral("What changed between the two"));
    REQUIRE(ask);
    CHECK_FALSE(ask->isVisibleTo(pair));
    Case twice = test::example();
    twice.reference = "T-2";
    for (auto& one : twice.assessments) {
        if (one.code == "R9") one.agency = "probation";  // in force beside that of the police
    }
    example.page().showCase(twice, in2014());
    pair = example.page().findChild<PairPanel*>();
    ask = buttonOf(*pair, QStringLiteral("What changed between the two"));
    pair->compare(QStringLiteral("R10"), QStringLiteral("R9"));
    REQUIRE(ask->isVisibleTo(pair));
    QString before;
    QString after;
    QObject::connect(&example.page(), &SideBySidePage::changeWanted, &example.page(),
                     [&](QString const& first, QString const& second) {
                         before = first;
                         after = second;
                     });
    ask->click();
    CHECK(before == QStringLiteral("R9"));
    CHECK(after == QStringLiteral("R10"));
}
