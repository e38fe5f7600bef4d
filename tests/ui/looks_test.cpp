// What needs a look, on its page: as the core finds it, with a way to every record.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/rows_table.hpp"
#include "ui/looks/agenda_rows.hpp"
#include "ui/looks/looks_page.hpp"
#include "ui/record/record_dialog.hpp"
#include "ui/record/record_page.hpp"
#include "ui/sidebyside/findings.hpp"

#include <QPushButton>
#include <QTabBar>

using namespace parallax;
using namespace parallax::test;

namespace {

ui::LooksPage& opened(TestWindow& window) {
    window.action(QStringLiteral("Needs a look"))->trigger();
    return window->looksPage();
}

std::vector<Finding> expected(TestWindow& window, Date day) {
    return needs_a_look(*window.session().current(), library().catalogue, library().sentences, day);
}

QPushButton* goTo(ui::LooksPage& page, QString const& words) {
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(QStringLiteral("Go to ") + words)) return button;
    }
    FAIL("no way to " << words.toStdString());
    return nullptr;
}

QPushButton* button(ui::LooksPage& page, QString const& accessible) {
    for (auto* one : page.findChildren<QPushButton*>()) {
        if (one->accessibleName() == accessible) return one;
    }
    FAIL("no button " << accessible.toStdString());
    return nullptr;
}

/// As a person does: what is set by a program does not count as typed.
void type(QWidget& form, char const* name, char const* words) {
    auto* line = field(form, QLatin1String(name));
    line->setText(QLatin1String(words));
    line->setModified(true);
}

bool isOpen(ui::LooksPage const& page, char const* code) {
    for (Finding const& one : page.found().open) {
        if (one.code == code) return true;
    }
    return false;
}

ui::LooksPage& exampleIn2010(TestWindow& window) {
    (*window).show();
    window->files().openExample();
    auto& page = opened(window);
    window.only<ui::CaseHeader>()->lookFrom(std::chrono::year{2026} / 11 / 22);
    return page;
}

}  // namespace

TEST_CASE("What needs a look on the page is what the core finds, on every day looked from") {
    TestWindow window;
    (*window).show();
    window->files().openExample();
    auto& page = opened(window);
    for (Date const day :
         {Date{std::chrono::year{2009} / 11 / 30}, Date{std::chrono::year{2010} / 12 / 31},
          Date{std::chrono::year{2014} / 12 / 31}}) {
        window.only<ui::CaseHeader>()->lookFrom(day);
        auto const wanted = expected(window, day);
        REQUIRE(wanted.size() > 3);
        CHECK((page.found().open == wanted));
        auto const rows = page.findChildren<ui::FindingRow*>();
        REQUIRE(rows.size() == static_cast<qsizetype>(wanted.size()));
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            auto const name = rows[static_cast<qsizetype>(i)]->accessibleName().toStdString();
            CHECK(name.find(wanted[i].title) != std::string::npos);
            CHECK(name.find(wanted[i].ask) != std::string::npos);
        }
    }
}

TEST_CASE("From what needs a look a control is reached on the page Record, an answer on Assess") {
    TestWindow window;
    (*window).show();
    window->files().openExample();
    auto& page = opened(window);
    window.only<ui::CaseHeader>()->lookFrom(std::chrono::year{2010} / 12 / 31);
    goTo(page, QStringLiteral("Monitoring software on one laptop"))->click();
    auto& record = window->recordPage();
    CHECK(record.isVisible());
    CHECK(record.kind().table == "control");
    CHECK(record.table()->item(record.table()->currentRow(), 0)->text() ==
          QStringLiteral("Monitoring software on one laptop"));
}

TEST_CASE("Without a case there is nothing to look at, and no tab for it") {
    TestWindow window;
    CHECK(opened(window).found().open.empty());
    CHECK_FALSE(window->tabs().isTabVisible(4));
}

TEST_CASE("Below what needs a look stands what falls due in the next 90 days, with a way to it") {
    TestWindow window;
    (*window).show();
    window->files().openExample();
    auto& page = opened(window);
    Date const day = std::chrono::year{2013} / 8 / 15;
    window.only<ui::CaseHeader>()->lookFrom(day);
    auto const due =
        agenda(*window.session().current(), library().catalogue, library().sentences, day, 90);
    REQUIRE_FALSE(due.empty());
    auto* rows = window.only<ui::AgendaRows>();
    REQUIRE(rows);
    CHECK(rows->findChildren<QPushButton*>().size() == static_cast<qsizetype>(due.size()));
    // The order not to work with children reaches its five years.
    goTo(page, QStringLiteral("Order not to work with children"))->click();
    CHECK(window->recordPage().isVisible());
    CHECK(window->recordPage().kind().table == "control");
}

TEST_CASE(
    "A finding that is answered stays on the page with who answered it, and Undo opens it again") {
    TestWindow window;
    auto& page = exampleIn2010(window);
    REQUIRE(isOpen(page, "F8"));
    auto const before = page.found().open.size();
    button(page, QStringLiteral("Answer: A control has failed"))->click();
    auto* form = window.only<ui::RecordDialog>();
    form->accept();  // neither role nor reason yet
    CHECK(form->isVisible());
    type(*form, "Your role", "team manager");
    type(*form, "Why no more is needed now", "A new one is ordered");
    form->accept();
    CHECK_FALSE(isOpen(page, "F8"));
    CHECK(page.found().open.size() == before - 1);
    REQUIRE(page.found().answered.size() == 1);
    CHECK(page.found().answered[0].answer.who == "team manager");
    CHECK(page.findChildren<ui::FindingRow*>().size() == static_cast<qsizetype>(before));
    window.session().undo();
    CHECK(isOpen(page, "F8"));
    window.session().redo();
    button(page, QStringLiteral("Take back the answer to: A control has failed"))->click();
    CHECK(isOpen(page, "F8"));
}

TEST_CASE("A check the casebook does without says so on the page, and can be used again") {
    TestWindow window;
    auto& page = exampleIn2010(window);
    button(page, QStringLiteral("Do without the check: A control has failed"))->click();
    auto* form = window.only<ui::RecordDialog>();
    type(*form, "Your role", "supervisor");
    type(*form, "Reason", "We look at this weekly");
    form->accept();
    CHECK_FALSE(isOpen(page, "F8"));
    REQUIRE(window.session().checksOff().size() == 1);
    REQUIRE(page.found().off.size() == 1);
    CHECK(page.found().off[0].findings.size() == 1);
    CHECK(window.session().current());
    window.session().undo();
    CHECK(isOpen(page, "F8"));
    CHECK(window.session().current());
    window.session().redo();
    button(page, QStringLiteral("Use the check F8 again"))->click();
    CHECK(isOpen(page, "F8"));
    CHECK(window.session().checksOff().empty());
}
