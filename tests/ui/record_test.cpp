// People, controls, decisions, events and the words of the page: entered, corrected and taken out.

#include "record_support.hpp"

#include "casework/records.hpp"
#include "report/conference_page.hpp"
#include "report/writers.hpp"
#include "support/catch.hpp"
#include "ui/assess/rows_table.hpp"
#include "ui/record/record_page.hpp"
#include "ui/record/several_field.hpp"

#include <QComboBox>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

void addControl(TestWindow& window, char const* name) {
    auto& form = opened(window, "Add a control");
    type(form, "What it is", name);
    choose(form, "Kind", "external");
    form.accept();
    settle();
}

/// Goes to the kind of that heading.
ui::RecordPage& at(TestWindow& window, char const* heading) {
    auto& page = window->recordPage();
    for (int i = 0; i < page.kinds()->count(); ++i) {
        if (page.kinds()->item(i)->text().startsWith(QString::fromUtf8(heading) +
                                                     QStringLiteral(" ("))) {
            page.kinds()->setCurrentRow(i);
            return page;
        }
    }
    FAIL("no kind " << heading);
    return page;
}

QString cell(ui::RecordPage& page, int row, int column) {
    return page.table()->item(row, column)->text();
}

}  // namespace

TEST_CASE("People, controls, decisions and events of a new case are entered from the menu") {
    TestWindow window;
    emptyCaseIn(window);
    auto& person = opened(window, "Add a person");
    type(person, "Initials", "HH");
    choose(person, "Who it is", "child");
    type(person, "Born, or expected", "about July 2009");
    person.accept();
    settle();
    addControl(window, "Police visits");
    auto& state = opened(window, "Add what is known of a control");
    choose(state, "Control", "K1");
    choose(state, "State", "working");
    type(state, "So since", "2009");
    type(state, "Known since", "October 2009");
    state.accept();
    settle();
    auto& decision = opened(window, "Add a decision");
    type(decision, "What was decided", "No plan is needed");
    type(decision, "When", "autumn 2009");
    tick(decision, "Controls it leaned on", "K1");
    decision.accept();
    settle();
    auto& event = opened(window, "Add an event");
    type(event, "What happened", "First conference");
    type(event, "When", "autumn 2009");
    choose(event, "Kind", "conference");
    event.accept();
    settle();

    Case const& kase = *window.session().current();
    REQUIRE(kase.people.size() == 1);
    CHECK(kase.people[0].code == "HH");
    CHECK(kase.people[0].born.words() == "about July 2009");
    REQUIRE(kase.control_states.size() == 1);
    CHECK(kase.control_states[0].control == "K1");
    CHECK(kase.control_states[0].known.words() == "October 2009");
    REQUIRE(kase.decisions.size() == 1);
    CHECK(kase.decisions[0].controls == std::vector<std::string>{"K1"});
    REQUIRE(kase.events.size() == 1);
    CHECK(kase.events[0].kind == "conference");
    CHECK(window.session().undoText() == QStringLiteral("Event added: E1, First conference"));
    auto& page = at(window, "Decisions");
    CHECK(cell(page, 0, 1) == QStringLiteral("No plan is needed"));
    CHECK(cell(page, 0, 3) == QStringLiteral("K1 Police visits"));
    for (int i = 0; i < 5; ++i) window.session().undo();
    CHECK(window.session().current()->people.empty());
}

TEST_CASE("What is missing or taken is said at its field, and nothing is kept") {
    TestWindow window;
    window->files().openExample();
    Case const before = *window.session().current();
    auto& person = opened(window, "Add a person");
    type(person, "Initials", "HH");
    choose(person, "Who it is", "child");
    person.accept();
    CHECK(person.isVisible());
    CHECK(field(person, QStringLiteral("Initials"))->accessibleDescription() ==
          QStringLiteral("Somebody in this case has these initials already."));
    person.reject();
    auto& event = opened(window, "Add an event");
    event.accept();
    CHECK(event.isVisible());
    type(event, "What happened", "Something");
    type(event, "When", "1 May 2190");
    event.accept();
    CHECK(event.isVisible());
    type(event, "When", "2010");
    event.accept();
    CHECK(event.isVisible());  // its kind is not chosen
    event.reject();
    CHECK(*window.session().current() == before);
}

TEST_CASE("An end before the beginning is refused, and one that can be after it is taken") {
    TestWindow window;
    emptyCaseIn(window);
    auto& form = opened(window, "Add a control");
    type(form, "What it is", "Visits");
    choose(form, "Kind", "external");
    type(form, "Began", "March 2010");
    type(form, "Ends", "2009");
    form.accept();
    CHECK(form.isVisible());
    CHECK(field(form, QStringLiteral("Ends"))->accessibleDescription() ==
          QStringLiteral("This is before it began."));
    CHECK(window.session().current()->controls.empty());
    type(form, "Ends", "2010");
    form.accept();
    settle();
    REQUIRE(window.session().current()->controls.size() == 1);
    CHECK(window.session().current()->controls[0].ends.words() == "2010");
}

TEST_CASE("All that is on record is shown, and how many there are of each kind") {
    TestWindow window;
    window->files().openExample();
    Case const& kase = *window.session().current();
    auto& controls = at(window, "Controls");
    CHECK(controls.table()->rowCount() == 18);
    CHECK(controls.kinds()->currentItem()->text() == QStringLiteral("Controls (18)"));
    CHECK(at(window, "People").table()->rowCount() == static_cast<int>(kase.people.size()));
    CHECK(at(window, "Events").table()->rowCount() == static_cast<int>(kase.events.size()));
    CHECK(at(window, "State of controls").table()->rowCount() ==
          static_cast<int>(kase.control_states.size()));
    CHECK(at(window, "Part 4: what changes it").table()->rowCount() == 4);
    window.session().addCase(emptyCase("C-0001"));
    CHECK(at(window, "Events").table()->isHidden());
}

TEST_CASE("Enter in the table corrects, and what the form does not ask stays") {
    TestWindow window;
    window->files().openExample();
    Case const before = *window.session().current();
    auto& page = at(window, "Controls");
    int row = 0;
    while (cell(page, row, 0) != QStringLiteral("Police visits")) ++row;
    page.table()->setCurrentCell(row, 0);
    QTest::keyClick(page.table(), Qt::Key_Return);
    auto* form = window.only<ui::RecordDialog>();
    REQUIRE(form);
    type(*form, "Who checks it", "police, one officer");
    form->accept();
    settle();
    auto wanted = *find_record(before.controls, "K6");
    wanted.owner = "police, one officer";
    CHECK(*find_record(window.session().current()->controls, "K6") == wanted);
    CHECK(window.session().undoText() == QStringLiteral("Control corrected: K6, Police visits"));
    CHECK(window->focusWidget() == page.table());
    CHECK(cell(page, page.table()->currentRow(), 0) == QStringLiteral("Police visits"));
    window.session().undo();
    CHECK(*window.session().current() == before);
}

TEST_CASE("A form that is opened and taken as it is changes nothing") {
    TestWindow window;
    window->files().openExample();
    Case const before = *window.session().current();
    auto& page = window->recordPage();
    for (int kind = 0; kind < page.kinds()->count(); ++kind) {
        page.kinds()->setCurrentRow(kind);
        for (int row = 0; row < page.table()->rowCount(); ++row) {
            page.table()->setCurrentCell(row, 0);
            QTest::keyClick(page.table(), Qt::Key_Return);
            auto* form = window.only<ui::RecordDialog>();
            REQUIRE(form);
            form->accept();
            INFO(page.kinds()->item(kind)->text().toStdString() << " " << row);
            CHECK((*window.session().current() == before));
            settle();
        }
    }
}

TEST_CASE("Delete takes a control out with what was known of it, and one Undo brings all back") {
    TestWindow window;
    window->files().openExample();
    Case const before = *window.session().current();
    auto& page = at(window, "Controls");
    int row = 0;
    while (cell(page, row, 0) != QStringLiteral("Police visits")) ++row;
    page.table()->setCurrentCell(row, 0);
    QTest::keyClick(page.table(), Qt::Key_Delete);
    Case const& after = *window.session().current();
    CHECK(after.controls.size() == 17);
    for (ControlStatus const& status : after.control_states) CHECK(status.control != "K6");
    for (Decision const& decision : after.decisions) {
        CHECK(std::ranges::find(decision.controls, "K6") == decision.controls.end());
    }
    CHECK(window.session().undoText().startsWith(
        QStringLiteral("Control removed: K6, Police visits. What was known of it went with it")));
    window.session().undo();
    CHECK(*window.session().current() == before);
}

TEST_CASE("Words entered for the page stand on it from their day on") {
    TestWindow window;
    emptyCaseIn(window);
    auto& form = opened(window, "Add a question");
    type(form, "About whom", "HH");
    type(form, "Question", "Who would notice first?");
    type(form, "Holds from", "June 2026");
    form.accept();
    settle();
    auto const page = [&](Date day) {
        return to_text(conference_page(*window.session().current(), library().catalogue,
                                       library().sentences, day, date_in_words(day)));
    };
    CHECK(page(std::chrono::year{2026} / 7 / 1).find("Who would notice first?") !=
          std::string::npos);
    CHECK(page(std::chrono::year{2026} / 5 / 1).find("Who would notice first?") ==
          std::string::npos);
}

TEST_CASE("Without a control nothing can be known of one, and it says so") {
    TestWindow window;
    emptyCaseIn(window);
    auto& page = at(window, "State of controls");
    auto const buttons = page.findChildren<QPushButton*>();
    auto const add = std::ranges::find_if(buttons, [](QPushButton const* button) {
        return button->text().contains(QStringLiteral("nown of a control"));
    });
    REQUIRE(add != buttons.end());
    CHECK_FALSE((*add)->isEnabled());
    addControl(window, "Police visits");
    at(window, "State of controls");
    CHECK((*add)->isEnabled());
}
