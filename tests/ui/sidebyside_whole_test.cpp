// What a card, the strip and the comparison must say of an answer, and that no edge parts a level
// from its meaning.

#include "sidebyside_support.hpp"

#include "support/catch.hpp"
#include "ui/figures/level_label.hpp"
#include "ui/sidebyside/answer_card.hpp"
#include "ui/sidebyside/card_bands.hpp"
#include "ui/sidebyside/management_strip.hpp"
#include "ui/sidebyside/pair_panel.hpp"
#include "ui/theme/fold.hpp"

#include <QApplication>
#include <QComboBox>
#include <QScrollArea>
#include <QScrollBar>

using namespace parallax;
using namespace parallax::test;
using namespace parallax::ui;

namespace {

AnswerCard cardOf(std::string const& tool) {
    AnswerCard card;
    card.tool = tool;
    card.maker = "Police";
    card.period = "2009";
    card.to_whom = "anyone";
    return card;
}

/// The example with one more answer of RM2000/S.
Case withAnother(std::string const& mode, std::string const& agency) {
    Case kase = example();
    Assessment more;
    more.code = "R9";
    more.mode = mode;
    more.instrument = "rm2000-s";
    more.agency = agency;
    more.made = *ImpreciseDate::parse("2009");
    if (mode == "computed") {
        more.edition = "standard";
        more.scored_on = "2009-11-30";
        more.computed_on = "2026-11-22";
        more.answers = R"({"gender":"male"})";
    } else {
        more.level = "low";
    }
    kase.assessments.push_back(more);
    return kase;
}

int darkPixels(QWidget& page, QRect const& part) {
    QImage const image = page.grab(part).toImage();
    int count = 0;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) count += image.pixelColor(x, y).value() < 100;
    }
    return count;
}

}  // namespace

TEST_CASE("Where the page is low, answers and comparison scroll together") {
    ExamplePage example({940, 760});
    auto* pair = example.page().findChild<PairPanel*>();
    auto const areaOf = [&] { return pair->parentWidget()->parentWidget()->parentWidget(); };
    auto* const card = example.answers().first();
    CHECK_FALSE(pair->parentWidget()->isAncestorOf(card));
    pair->put(QStringLiteral("R2"));
    auto const chosen = pair->pair();
    example.resize({800, 380});
    CHECK(pair->isVisible());
    CHECK(pair->parentWidget()->isAncestorOf(example.answers().first()));
    CHECK(pair->pair() == chosen);
    CHECK(qobject_cast<QScrollArea*>(areaOf()));
    example.resize({940, 760});
    CHECK_FALSE(pair->parentWidget()->isAncestorOf(example.answers().first()));
    CHECK(pair->isVisible());
}

TEST_CASE("Wherever a low page is scrolled to, a level is painted with its meaning or not at all") {
    Theme::instance().setChoice(ThemeChoice::Light);
    ExamplePage example({800, 380});
    auto* label = example.page().findChild<AnswerCardView*>()->findChild<LevelLabel*>();
    QScrollArea* area = nullptr;
    for (auto* found : example.page().findChildren<QScrollArea*>()) {
        if (found->isAncestorOf(label)) area = found;
    }
    REQUIRE(area);
    int whole = 0;
    int cut = 0;
    for (int at = 0; at <= area->verticalScrollBar()->maximum(); at += 7) {
        area->verticalScrollBar()->setValue(at);
        QApplication::processEvents();
        QRect const words(0, 0, label->width(), label->heightForWidth(label->width()));
        QRect const there(label->mapTo(area->viewport(), QPoint()), words.size());
        QRect const seen = there & area->viewport()->rect();
        if (seen.isEmpty()) continue;
        bool const all = seen == there;
        CHECK(isWhole(*label, words) == all);
        QRect const onPage = seen.translated(area->viewport()->mapTo(&example.page(), QPoint()));
        int const ink = darkPixels(example.page(), onPage);
        INFO(at);
        CHECK((ink > 200) == all);
        CHECK((ink == 0) == !all);
        ++(all ? whole : cut);
    }
    CHECK(whole > 0);
    CHECK(cut > 0);
    Theme::instance().setChoice(ThemeChoice::FollowSystem);
}

TEST_CASE("The first screen of a low page shows levels with their meanings") {
    ExamplePage example({800, 380});
    for (auto const* card : example.page().findChildren<AnswerCardView*>()) {
        if (card->y() != example.answers().first()->y()) continue;
        auto const* label = card->findChild<LevelLabel*>();
        CHECK(isWhole(*label, QRect(0, 0, label->width(), label->heightForWidth(label->width()))));
    }
}

TEST_CASE(
    "Answers to compare are never named alike, and say agency and date where they share a tool") {
    auto first = cardOf("RM2000/S");
    auto second = first;
    second.maker = "Prison";
    auto third = first;
    third.computed = true;
    auto fourth = first;
    fourth.assessment = "R8";
    auto const other = cardOf("OGRS3");
    auto const names = namesOf({first, second, third, fourth, other});
    REQUIRE(names.size() == 5);
    CHECK(QSet<QString>(names.begin(), names.end()).size() == 5);
    CHECK(names[0].startsWith(QStringLiteral("RM2000/S, Police, 2009")));
    CHECK(names[1] == QStringLiteral("RM2000/S, Prison, 2009"));
    CHECK(names[2] == QStringLiteral("RM2000/S, Police, 2009, computed here"));
    CHECK(names[3] == QStringLiteral("RM2000/S, Police, 2009, R8"));
    CHECK(names[4] == QStringLiteral("OGRS3"));
}

TEST_CASE("Two answers of one tool have two names in the boxes of the comparison") {
    ExamplePage page({940, 760});
    page.page().showCase(withAnother("recorded", "prison"), firstConference());
    auto const* box = page.page().findChild<PairPanel*>()->findChild<QComboBox*>();
    QSet<QString> names;
    for (int i = 0; i < box->count(); ++i) names.insert(box->itemText(i));
    CHECK(names.size() == box->count());
    CHECK(names.contains(QStringLiteral("RM2000/S, Prison, 2009")));
    for (int width : {1200, 940, 600}) {
        page.resize({width, 760});
        INFO(width);
        CHECK(box->height() >= box->heightForWidth(box->width()));
        CHECK(box->height() < 2 * box->fontMetrics().height() + 2 * space::s2);
    }
}

TEST_CASE("An answer computed here says first that it was, and that it is no official record") {
    ExamplePage page({940, 760});
    page.page().showCase(withAnother("computed", "police"), firstConference());
    int found = 0;
    for (auto const* card : page.page().findChildren<AnswerCardView*>()) {
        if (card->code() != QStringLiteral("R9")) continue;
        for (auto const* label : card->findChildren<QLabel*>()) {
            bool const says =
                readText(*label) ==
                QStringLiteral(
                    "Computed with Parallax on 22 November 2026. Not an official record. "
                    "Facts as of: 2009. Filled in by: Police.");
            found += says ? 1 : 0;
        }
        CHECK(card->accessibleName().contains(QStringLiteral("Not an official record")));
    }
    CHECK(found == 1);
}

TEST_CASE("What has to be said beside a level stands on its card") {
    AnswerCard card = cardOf("RM2000/S");
    card.no_level = "Not rated.";
    card.note = "Provisional: some of the answers it leans on are not known.";
    AnswerCardView view(card);
    QStringList texts;
    for (auto const* label : view.findChildren<QLabel*>()) texts << readText(*label);
    CHECK(texts.contains(QString::fromStdString(card.note)));
    CHECK(view.accessibleName().contains(QStringLiteral("Provisional")));
}

TEST_CASE("The management strip names its tool where it can be seen") {
    ExamplePage example({940, 760});
    auto const* strip = example.page().findChild<ManagementStrip*>();
    bool seen = false;
    for (auto const* label : strip->findChildren<QLabel*>()) {
        CHECK(label->toolTip().isEmpty());
        seen = seen || (readText(*label).contains(QStringLiteral("MAPPA level")) &&
                        strip->rect().contains(label->geometry()));
    }
    CHECK(seen);
}

TEST_CASE("Back at 100 % text the boxes of the comparison are as wide as before") {
    ExamplePage example({1200, 760});
    auto const widths = [&] {
        QList<int> found;
        for (auto const* box : example.page().findChildren<QComboBox*>()) found << box->width();
        return found;
    };
    auto const before = widths();
    Theme::instance().setTextSize(200);
    example.resize({1200, 761});
    Theme::instance().setTextSize(100);
    example.resize({1200, 760});
    CHECK(widths() == before);
}
