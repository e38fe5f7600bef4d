// Time, pairs of answers, and the final level by judgement.

#include "assess_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/change_rows.hpp"
#include "ui/assess/changes_view.hpp"
#include "ui/assess/folding_section.hpp"
#include "ui/assess/override_panel.hpp"
#include "ui/figures/level_label.hpp"
#include "ui/shell/level_choice.hpp"
#include "ui/theme/words.hpp"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

/// Case 3 of the RM2000/S file with every answer: nothing it asks changes with time.
constexpr char const* whole =
    R"({"gender":"male","age_at_assessment":34,"convicted_of_sexual_offence":true,)"
    R"("sexual_offence_at_17_or_over":true,"sexual_appearances":1,"criminal_appearances":1,)"
    R"("stranger_victim":true,"non_contact_sexual_offence":true,"never_lived_with_partner":false,)"
    R"("age_at_commencement_of_risk":30,"male_victim":false})";

/// "twenty-five times, medium" of the ARP cases: 50.59, and it falls with each month.
constexpr char const* medium =
    R"({"gender":"male","date_of_birth":"1990-02-14","date_of_current_conviction":"2023-05-02",)"
    R"("current_offence_code":"00801","total_number_of_sanctions_for_all_offences":25,)"
    R"("age_at_first_sanction":15,"date_at_start_of_followup":"2024-01-10"})";

/// Case 1 of the ARMS-style file: its rules give Very high.
constexpr char const* strong =
    R"({"gender":"male","age_at_assessment":40,"convicted_of_sexual_offence":true,)"
    R"("in_community":true,"opportunity":2,"sexual_preoccupation":1,)"
    R"("offence_related_sexual_interest":2,"emotional_congruence_with_children":1,)"
    R"("hostile_orientation":0,"poor_self_management":1,"negative_social_influences":0,)"
    R"("commitment_to_desist":1,"intimate_relationship":1,"positive_routine":1,)"
    R"("social_investment":1})";

ScoredPage armsStyle() { return {"arms-style", "published-structure", strong, "2025-03-01"}; }

QPushButton* button(QWidget& in, QString const& words) {
    for (auto* button : in.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == words) return button;
    }
    FAIL("no button " << words.toStdString());
    return nullptr;
}

struct Final {
    explicit Final(ScoredPage& page) : panel(*page.page().findChild<ui::OverridePanel*>()) {}
    QLineEdit& reason() { return *panel.findChildren<QLineEdit*>()[0]; }
    QLineEdit& supervisor() { return *panel.findChildren<QLineEdit*>()[1]; }
    ui::LevelChoice& level() { return *panel.findChild<ui::LevelChoice*>(); }
    void set() { button(panel, QStringLiteral("Set the final level"))->click(); }
    ui::OverridePanel& panel;
};

}  // namespace

TEST_CASE("Where nothing moves with time, ten years are said to change nothing") {
    ScoredPage page("rm2000-s", "standard", whole);
    REQUIRE(page.outcome().unknown.empty());
    auto const rows = ui::timeRows(page.scoring());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].cells ==
          QStringList{QStringLiteral("If nothing else changes: up to 30 November 2019"),
                      QStringLiteral("no change")});
}

TEST_CASE(
    "The day from which time alone moves the level is named, and the level with its meaning") {
    ScoredPage page("arp", "2026", medium, "2025-03-01");
    REQUIRE(page.outcome().level == "medium");
    auto const rows = ui::timeRows(page.scoring());
    REQUIRE_FALSE(rows.empty());
    CHECK(rows[0].cells[0].startsWith(QStringLiteral("If nothing else changes: from ")));
    CHECK_THAT(rows[0].cells[0].toStdString(), contains("2025"));
    CHECK(rows[0].cells[1] == QStringLiteral("Low (fewer than 50 in 100, any offence, 2 years)"));
}

TEST_CASE("Time and pairs are worked out beside the window, only when asked for") {
    ScoredPage page("rm2000-s", "standard", whole);
    auto* view = page.page().findChild<ui::ChangesView*>();
    REQUIRE(view);
    QSignalSpy listed(view, &ui::ChangesView::listed);
    for (auto* section : view->findChildren<ui::FoldingSection*>()) {
        if (!section->isOpen()) section->findChild<QPushButton*>()->click();
    }
    REQUIRE(listed.wait(20000));
    button(*view, QStringLiteral("Two changes together"))->click();
    REQUIRE(listed.wait(20000));
    ui::RowsTable* pairs = nullptr;
    for (auto* table : view->findChildren<ui::RowsTable*>()) {
        if (table->accessibleName() == QStringLiteral("Two changes together")) pairs = table;
    }
    REQUIRE(pairs);
    CHECK(pairs->isVisibleTo(view));
    auto const expected =
        page.scoring().instrument->what_two_would_change(page.scoring().answers, page.outcome().on);
    CHECK(pairs->rowCount() == std::max(1, static_cast<int>(expected.size())));
    page.button("male_victim", QStringLiteral("Yes"))->click();
    CHECK_FALSE(pairs->isVisibleTo(view));
    CHECK(button(*view, QStringLiteral("Two changes together"))->isVisibleTo(view));
}

TEST_CASE("A tool without a final level by judgement offers none") {
    ScoredPage page("rm2000-s", "standard", whole);
    CHECK_FALSE(Final(page).panel.isVisibleTo(&page.page()));
}

TEST_CASE("A final level lies at most as many steps from the rules' level as the tool allows") {
    auto page = armsStyle();
    REQUIRE(page.outcome().level == "very_high");
    CHECK(page.scoring().instrument->definition().override_policy.levels == 1);
    CHECK(ui::finalLevelChoices(page.scoring()) == std::vector<std::string>{"high"});
}

TEST_CASE("A final level needs a reason and a supervisor, and leaves the rules' level beside it") {
    auto page = armsStyle();
    Final last(page);
    last.set();
    CHECK(page.lines().isEmpty());
    last.level().choose(QStringLiteral("high"));
    last.set();
    CHECK(page.lines().isEmpty());
    last.reason().setText(QStringLiteral("New access since the form"));
    last.set();
    CHECK(page.lines().isEmpty());
    last.supervisor().setText(QStringLiteral("detective sergeant"));
    last.set();
    REQUIRE(page.lines().size() == 1);
    CHECK_THAT(page.lines()[0].toStdString(), contains("Final level of R1 set to High ("));
    CHECK(page.record().override_level == "high");
    CHECK(page.record().override_reason == "New access since the form");
    CHECK(page.record().override_supervisor == "detective sergeant");
    CHECK(page.outcome().level == "very_high");
    QStringList said;
    for (auto const* label : page.page().findChildren<ui::LevelLabel*>()) {
        said.append(label->accessibleName());
    }
    auto const& tool = page.scoring().instrument->definition();
    CHECK(said.contains(ui::words(level_text(tool, {"high"}).full())));
    CHECK(said.contains(ui::words(level_text(tool, {"very_high"}).full())));
}

TEST_CASE("A final level is taken back as one change") {
    auto page = armsStyle();
    page.record().override_level = "high";
    page.record().override_reason = "New access";
    page.record().override_supervisor = "detective sergeant";
    page.show();
    Final last(page);
    CHECK(last.reason().text() == QStringLiteral("New access"));
    button(last.panel, QStringLiteral("Take the final level back"))->click();
    CHECK(page.lines() == QStringList{QStringLiteral("Final level of R1 taken back")});
    CHECK(page.record().override_level.empty());
    CHECK(page.record().override_reason.empty());
}
