// What a form does not take in silence: each is said at its field, and what was typed stays.

#include "record_support.hpp"

#include "ui/record/line_entry.hpp"
#include "ui/record/record_page.hpp"
#include "ui/shell/record_answer_dialog.hpp"
#include "ui/shell/status_line.hpp"

#include <QLabel>
#include <QRadioButton>
#include <QTabBar>

using namespace parallax;
using namespace parallax::test;

namespace {

QString saidAt(QWidget& form, char const* name) {
    return field(form, QString::fromLatin1(name))->accessibleDescription();
}

/// The form of that entry with a day filled in before another one, which is refused.
void checkEarlier(char const* entry, char const* first, char const* second, char const* sentence) {
    TestWindow window;
    window->files().openExample();
    auto& form = opened(window, entry);
    type(form, first, "August 2010");
    type(form, second, "July 2010");
    for (char const* text : {"What was decided", "What happened", "Answer"}) {
        for (auto* line : form.findChildren<QLineEdit*>()) {
            if (line->accessibleName() == QLatin1String(text)) line->setText(QStringLiteral("3"));
        }
    }
    for (auto* box : form.findChildren<QComboBox*>()) box->setCurrentIndex(0);
    if (std::string_view(entry) == "Add a fact") {
        choose(form, "Which fact", "sexual_appearances");
    }
    form.accept();
    CHECK(form.isVisible());
    CHECK(saidAt(form, second) == QLatin1String(sentence));
    form.reject();
}

}  // namespace

TEST_CASE("What is known before it was so is refused at its field") {
    checkEarlier("Add a decision", "When", "Came to light", "This is before it was decided.");
    checkEarlier("Add an event", "When", "Known since", "This is before it happened.");
    checkEarlier("Add a fact", "So on", "Known since",
                 "Nobody can have known it before it was so.");
}

TEST_CASE("A case has one adult, and a second one is refused") {
    TestWindow window;
    window->files().openExample();
    auto& form = opened(window, "Add a person");
    type(form, "Initials", "Z");
    choose(form, "Who it is", "adult");
    form.accept();
    CHECK(form.isVisible());
    choose(form, "Who it is", "other_adult");
    form.accept();
    CHECK_FALSE(form.isVisible());
}

TEST_CASE("Facts later than their answer are refused, and a level that is chosen ends a refusal") {
    TestWindow window;
    window->files().openExample();
    window.action(QStringLiteral("Record an answer"))->trigger();
    auto& form = *window.only<ui::RecordAnswerDialog>();
    form.tool()->chooseTool("rosh");
    for (auto* box : form.findChildren<QComboBox*>()) {
        if (box->accessibleName() == QStringLiteral("Agency")) {
            box->setEditText(QStringLiteral("police"));
        }
    }
    field(form, QStringLiteral("Made"))->setText(QStringLiteral("May 2010"));
    field(form, QStringLiteral("Facts up to"))->setText(QStringLiteral("June 2010"));
    form.accept();
    CHECK(saidAt(form, "Figure").startsWith(QStringLiteral("Choose a level")));
    form.findChildren<QRadioButton*>().first()->click();
    CHECK_FALSE(saidAt(form, "Figure").startsWith(QStringLiteral("Choose a level")));
    form.accept();
    CHECK(form.isVisible());
    CHECK(saidAt(form, "Facts up to") == QStringLiteral("This is after the answer was made."));
    form.reject();
}

TEST_CASE("An event that has yet to come is refused in one line too") {
    TestWindow window;
    window->files().openExample();
    auto const before = *window.session().current();
    window.action(QStringLiteral("Record"))->trigger();
    auto& page = *window.only<ui::RecordPage>();
    page.goToKind("event");
    auto* line = page.line()->findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("3 May 2030: he moves"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(*window.session().current() == before);
    CHECK(line->text() == QStringLiteral("3 May 2030: he moves"));
    line->setText(QStringLiteral("3 May 2020: he moved"));
    QTest::keyClick(line, Qt::Key_Return);
    CHECK(window.session().current()->events.size() == before.events.size() + 1);
    CHECK(line->text().isEmpty());
}

TEST_CASE("A control is widened and its end moved by an entry of its state") {
    TestWindow window;
    window->files().openExample();
    auto& form = opened(window, "Add what is known of a control");
    choose(form, "Control", "K5");
    choose(form, "State", "working");
    type(form, "So since", "May 2010");
    type(form, "Known since", "May 2010");
    tick(form, "For whom it is, from then on", "HH");
    type(form, "Ends, from then on", "2015");
    form.accept();
    CHECK_FALSE(form.isVisible());
    auto const& states = window.session().current()->control_states;
    auto const entry = std::ranges::find_if(
        states, [](ControlStatus const& status) { return status.new_end.known(); });
    REQUIRE(entry != states.end());
    CHECK(entry->covers == std::vector<std::string>{"HH"});
    CHECK(entry->new_end.words() == "2015");
}

TEST_CASE("Save asks for a file in memory, and says that all is stored in a file") {
    TemporaryFolder const folder;
    TestWindow window;
    window->files().openExample();
    PreparedAnswers answers;
    answers.willName(folder / "kept.parallax");
    window.action(QStringLiteral("Save"))->trigger();
    CHECK(std::filesystem::exists(folder / "kept.parallax"));
    window.action(QStringLiteral("Save"))->trigger();
    CHECK(window->findChild<ui::StatusLine*>()->happened().startsWith(
        QStringLiteral("Everything is stored.")));
}

TEST_CASE("A casebook opened anew is looked at from its own day") {
    TestWindow window;
    window->files().openExample();
    auto& header = *window.only<ui::CaseHeader>();
    auto const first = header.asOf();
    header.lookFrom(Date{std::chrono::year{2014}, std::chrono::May, std::chrono::day{1}});
    window->files().openExample();
    CHECK(header.asOf() == first);
}
