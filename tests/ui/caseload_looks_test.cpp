// What needs a look in all cases: as the core finds it, filtered, stopped, saved and gone to.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "support/files.hpp"
#include "ui/caseload/caseload_looks_dialog.hpp"
#include "ui/caseload/caseload_looks_model.hpp"
#include "ui/looks/looks_page.hpp"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>

using namespace parallax;
using namespace parallax::test;

namespace {

ui::CaseloadLooksDialog& opened(TestWindow& window) {
    (*window).show();
    window->files().openExample();
    window.session().addCase(emptyCase("AB-0001"));
    window.action(QStringLiteral("Needs a look, in all cases"))->trigger();
    return *window.only<ui::CaseloadLooksDialog>();
}

void lookToTheEnd(ui::CaseloadLooksDialog& dialog) {
    while (dialog.looking()) QCoreApplication::processEvents();
}

QPushButton* button(QWidget& in, QString const& begins) {
    for (auto* one : in.findChildren<QPushButton*>()) {
        if (one->text().remove(u'&').startsWith(begins)) return one;
    }
    FAIL("no button " << begins.toStdString());
    return nullptr;
}

}  // namespace

TEST_CASE("All cases are looked at, and what is found is what each case's own page finds") {
    TestWindow window;
    auto& dialog = opened(window);
    lookToTheEnd(dialog);
    Date const today = window.session().today();
    std::size_t wanted = 0;
    for (char const* reference : {"AB-0001", "EX-0001"}) {
        window.session().choose(reference);
        wanted += needs_a_look(*window.session().current(), library().catalogue,
                               library().sentences, today)
                      .size();
    }
    CHECK(dialog.model().findings().size() == wanted);
    for (CaseloadFinding const& one : dialog.model().findings()) CHECK_FALSE(one.answered);
}

TEST_CASE("A filter by check lists that check and no other, and by tool only answers of the tool") {
    TestWindow window;
    auto& dialog = opened(window);
    auto* checks = dialog.findChildren<QComboBox*>().at(0);
    checks->setCurrentIndex(checks->findData(QStringLiteral("F8")));
    emit checks->activated(checks->currentIndex());
    lookToTheEnd(dialog);
    REQUIRE_FALSE(dialog.model().findings().empty());
    for (CaseloadFinding const& one : dialog.model().findings()) CHECK(one.finding.code == "F8");
}

TEST_CASE("Looking can be stopped, and what was found so far stays") {
    TestWindow window;
    auto& dialog = opened(window);
    dialog.look();
    CHECK(dialog.looking());
    button(dialog, QStringLiteral("Stop"))->click();
    CHECK_FALSE(dialog.looking());
    button(dialog, QStringLiteral("Look again"))->click();
    lookToTheEnd(dialog);
    CHECK_FALSE(dialog.model().findings().empty());
}

TEST_CASE("What needs a look in all cases is saved as a table with a line for each") {
    TemporaryFolder const folder;
    TestWindow window;
    auto& dialog = opened(window);
    lookToTheEnd(dialog);
    PreparedAnswers answers;
    answers.willName(folder / "looks.csv");
    button(dialog, QStringLiteral("Save as CSV"))->click();
    auto const text = read_file(folder / "looks.csv").value();
    CHECK(text.starts_with("Case,Check,"));
    CHECK(text.find("EX-0001,F8,") != std::string::npos);
    CHECK(answers.suggested() == QStringList{QStringLiteral("needs a look 2026-11-22.csv")});
}

TEST_CASE("From a row its case is opened on what needs a look in it") {
    TestWindow window;
    auto& dialog = opened(window);
    lookToTheEnd(dialog);
    window.session().choose("AB-0001");
    auto const& all = dialog.model().findings();
    int row = 0;
    while (all[static_cast<std::size_t>(row)].reference != "EX-0001") ++row;
    auto* table = dialog.findChild<QTableView*>();
    emit table->activated(table->model()->index(row, 0));
    CHECK(window.session().current()->reference == "EX-0001");
    CHECK(window->looksPage().isVisible());
}

TEST_CASE("A change that could not be stored is looked at too") {
    TemporaryFolder const folder;
    TestWindow window;
    (*window).show();
    PreparedAnswers answers;
    answers.willName(folder / "cases.parallax");
    window->files().create();
    window.session().addCase(emptyCase("AB-0001"));
    FullDisk const full;
    auto after = *window.session().current();
    Decision decision;
    decision.code = "D1";
    decision.what = "Close the case";
    decision.made = ImpreciseDate::parse("May 2020").value();
    after.decisions = {decision};
    window.session().change(after, QStringLiteral("Decision added"));
    REQUIRE(window.session().waiting() == 1);
    window.action(QStringLiteral("Needs a look, in all cases"))->trigger();
    auto& dialog = *window.only<ui::CaseloadLooksDialog>();
    lookToTheEnd(dialog);
    auto const& found = dialog.model().findings();
    CHECK(std::ranges::any_of(
        found, [](CaseloadFinding const& one) { return one.finding.code == "F12"; }));
    window.session().undo();
}
