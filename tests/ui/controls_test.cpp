// The page Controls and decisions, and what is entered for it: facts, homes, who knew what, and
// records typed as one line.

#include "record_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/rows_table.hpp"
#include "ui/controls/controls_page.hpp"
#include "ui/document/document_view.hpp"
#include "ui/figures/figure_widget.hpp"
#include "ui/record/line_entry.hpp"
#include "ui/record/record_page.hpp"
#include "ui/theme/marked_label.hpp"

#include <QLineEdit>

using namespace parallax;
using namespace parallax::test;

namespace {

ui::RecordPage& at(TestWindow& window, char const* table) {
    auto& page = window->recordPage();
    page.goToKind(table);
    return page;
}

QStringList tablesOf(QWidget const& view) {
    QStringList names;
    for (auto const* table : view.findChildren<ui::RowsTable*>()) {
        names.append(table->accessibleName());
    }
    return names;
}

}  // namespace

TEST_CASE(
    "Controls and decisions are shown with what leans on what, who knew and who lived where") {
    TestWindow window;
    window->files().openExample();
    window.action(QStringLiteral("Controls and decisions"))->trigger();
    settle();
    auto const& view = *window->controlsPage().view();
    auto const tables = tablesOf(view);
    for (char const* name :
         {"Controls", "Decisions, and what they lean on", "Who knew what", "Who lived where"}) {
        CHECK(tables.contains(QString::fromLatin1(name)));
    }
    auto const figures = view.findChildren<ui::FigureWidget*>();
    REQUIRE_FALSE(figures.isEmpty());
    CHECK_THAT(figures.front()->accessibleName().toStdString(), contains("leans on"));
}

TEST_CASE(
    "A fact is entered by its answer in words, with when it was so and when it came to light") {
    TestWindow window;
    emptyCaseIn(window);
    auto& form = opened(window, "Add a fact");
    choose(form, "Which fact", "sexual_appearances");
    type(form, "Answer", "2 or more");
    type(form, "So on", "2009");
    type(form, "Known since", "May 2010");
    type(form, "Source", "police record");
    form.accept();
    settle();
    auto const& facts = window.session().current()->facts;
    REQUIRE(facts.size() == 1);
    CHECK(facts[0].value == R"({"from":2})");
    CHECK(facts[0].known.words() == "May 2010");
    auto& page = at(window, "fact");
    CHECK(page.table()->item(0, 1)->text() == QStringLiteral("2 or more"));
    CHECK(page.table()->item(0, 3)->text() == QStringLiteral("May 2010"));
}

TEST_CASE("An answer that the fact does not allow is refused with what it does") {
    TestWindow window;
    emptyCaseIn(window);
    auto& form = opened(window, "Add a fact");
    choose(form, "Which fact", "male_victim");
    type(form, "Answer", "three");
    form.accept();
    settle();
    CHECK(window.session().current()->facts.empty());
    CHECK(form.isVisible());
    type(form, "Answer", "not known");
    form.accept();
    settle();
    CHECK(window.session().current()->facts.at(0).value == "null");
}

TEST_CASE("A corrected fact keeps its answer, and a fact that is changed takes a new one") {
    TestWindow window;
    emptyCaseIn(window);
    auto& form = opened(window, "Add a fact");
    choose(form, "Which fact", "male_victim");
    type(form, "Answer", "yes");
    form.accept();
    settle();
    auto& page = at(window, "fact");
    page.table()->setCurrentCell(0, 0);
    QTest::keyClick(page.table(), Qt::Key_Return);
    auto& again = *window.only<ui::RecordDialog>();
    CHECK(field(again, QStringLiteral("Answer"))->text() == QStringLiteral("Yes"));
    type(again, "Source", "file");
    again.accept();
    settle();
    CHECK(window.session().current()->facts.at(0).value == "true");
    CHECK(window.session().current()->facts.at(0).source == "file");
}

TEST_CASE("Homes and who knew what are entered, and shown on the page") {
    TestWindow window;
    emptyCaseIn(window);
    CHECK_FALSE(window->recordPage().kind().table.empty());
    auto& person = opened(window, "Add a person");
    type(person, "Initials", "A");
    choose(person, "Who it is", "adult");
    person.accept();
    settle();
    auto& home = opened(window, "Add who lived where");
    choose(home, "Who", "A");
    type(home, "Where, or with whom", "with B");
    type(home, "From", "2009");
    home.accept();
    settle();
    auto& knew = opened(window, "Add who knew what");
    type(knew, "What was to be known", "He has moved");
    type(knew, "Who", "school");
    choose(knew, "How much they knew", "did_not_know");
    knew.accept();
    settle();
    Case const& kase = *window.session().current();
    REQUIRE(kase.livings.size() == 1);
    CHECK(kase.livings[0].home == "with B");
    REQUIRE(kase.knowings.size() == 1);
    CHECK(kase.knowings[0].extent == "did_not_know");
    window.action(QStringLiteral("Controls and decisions"))->trigger();
    settle();
    CHECK(tablesOf(*window->controlsPage().view()).contains(QStringLiteral("Who knew what")));
}

TEST_CASE("An event is added by one line and Enter, and can be undone") {
    TestWindow window;
    emptyCaseIn(window);
    auto* line = at(window, "event").line()->field();
    QTest::keyClicks(line, QStringLiteral("birth, about April 2009: HH is born"));
    QTest::keyClick(line, Qt::Key_Return);
    settle();
    auto const& events = window.session().current()->events;
    REQUIRE(events.size() == 1);
    CHECK(events[0].kind == "birth");
    CHECK(line->text().isEmpty());
    window.session().undo();
    CHECK(window.session().current()->events.empty());
}

TEST_CASE("A line that cannot be taken stays, with what is wrong") {
    TestWindow window;
    emptyCaseIn(window);
    auto& entry = *at(window, "control").line();
    QTest::keyClicks(entry.field(), QStringLiteral("software"));
    QTest::keyClick(entry.field(), Qt::Key_Return);
    settle();
    CHECK(window.session().current()->controls.empty());
    CHECK(entry.field()->text() == QStringLiteral("software"));
    bool said = false;
    for (auto const* label : entry.findChildren<ui::MarkedLabel*>()) {
        said = said || label->accessibleName().contains(QStringLiteral("Kinds are legal"));
    }
    CHECK(said);
}

TEST_CASE("Kinds of records that need more than a line have no line to type") {
    TestWindow window;
    emptyCaseIn(window);
    CHECK_FALSE(at(window, "decision").line()->isVisibleTo(&window->recordPage()));
    CHECK(at(window, "event").line()->isVisibleTo(&window->recordPage()));
}
