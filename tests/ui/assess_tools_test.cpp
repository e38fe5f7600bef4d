// The Assess page on tools of other kinds: several choices at once, long forms, figures without
// levels, tools added up from others.

#include "assess_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/choice_boxes.hpp"
#include "ui/assess/folding_section.hpp"
#include "ui/theme/marked_label.hpp"

#include <QCheckBox>
#include <QPushButton>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

constexpr char const* on = "2025-03-01";

/// The record of resources/instruments/oasys/rsr@2024.cases.toml, "no sex offence, record only".
constexpr char const* record =
    R"({"gender":"male","date_of_birth":"1990-02-14","date_of_current_conviction":"2023-05-02",)"
    R"("current_offence_code":"00801","total_number_of_sanctions_for_all_offences":9,)"
    R"("age_at_first_sanction":15,"total_number_of_violent_sanctions":3,)"
    R"("supervision_status":"community","date_at_start_of_followup_user_input":"2024-01-10",)"
    R"("has_ever_committed_sexual_offence":false})";

QCheckBox* box(ui::ItemRow& row, QString const& words) {
    for (auto* box : row.findChildren<QCheckBox*>()) {
        if (box->text() == words) return box;
    }
    FAIL("no box " << words.toStdString());
    return nullptr;
}

QStringList ticked(ui::ItemRow& row) {
    QStringList words;
    for (auto const* box : row.findChildren<QCheckBox*>()) {
        if (box->isChecked()) words.append(box->text());
    }
    return words;
}

ScoredPage snsv(std::string const& answers = record) { return {"snsv", "2024", answers, on}; }

ScoredPage mst(std::string const& born, std::string const& more) {
    return {"mst", "2025", R"({"gender":"male","date_of_birth":")" + born + "\"" + more + "}",
            "2025-06-18"};
}

constexpr char const* mature =
    R"(,"has_peer_group_influences":false,"influence_from_criminal_associates":"no_problems",)"
    R"("recklessness_and_risk_taking_behaviour":"no_problems","difficulties_coping":"no_problems",)"
    R"("attitudes_towards_self":"no_problems","impulsivity_problems":"no_problems",)"
    R"("temper_control":"no_problems","problem_solving_skills":"no_problems",)"
    R"("awareness_of_consequences":"yes","understands_other_peoples_views":"no_problems")";

}  // namespace

TEST_CASE("Every tool that can be scored here opens with a form and a result") {
    for (Instrument const& instrument : library().catalogue.all()) {
        Definition const& tool = instrument.definition();
        if (!tool.can_be_computed) continue;
        INFO(tool.full_id());
        ScoredPage page(tool.id, tool.edition, "{}", on);
        REQUIRE(page.page().scoring());
        for (Item const& item : tool.items) CHECK(page.page().form()->row(item.fact));
        auto const said = ui::noLevel(page.scoring());
        CHECK((ui::levelReached(page.scoring()) || !said.isEmpty()));
    }
}

TEST_CASE("Several choices are one answer, stored and read again") {
    auto page = snsv();
    auto& row = page.row("previous_convictions");
    CHECK(ticked(row).isEmpty());
    box(row, QStringLiteral("Arson"))->click();
    box(row, QStringLiteral("Robbery"))->click();
    CHECK(page.lines().size() == 2);
    CHECK_THAT(page.record().answers, contains(R"("previous_convictions":["arson","robbery"])"));
    CHECK(ticked(row) == QStringList{QStringLiteral("Robbery"), QStringLiteral("Arson")});
    CHECK(box(row, QStringLiteral("Arson"))->accessibleName().endsWith(QStringLiteral(": Arson")));
}

TEST_CASE("None of these is an answer, and it is not what is left when the last tick goes") {
    auto page = snsv();
    auto& row = page.row("previous_convictions");
    box(row, QStringLiteral("Arson"))->click();
    box(row, QStringLiteral("Arson"))->click();
    CHECK(ticked(row) == QStringList{QStringLiteral("Not known")});
    CHECK_THAT(page.record().answers, contains(R"("previous_convictions":null)"));
    box(row, QStringLiteral("None of these"))->click();
    CHECK(ticked(row) == QStringList{QStringLiteral("None of these")});
    CHECK_THAT(page.record().answers, contains(R"("previous_convictions":[])"));
    CHECK_THAT(page.lines().last().toStdString(), contains("corrected to"));
}

TEST_CASE("Digits tick a box, arrows only go to the next one, N is Not known") {
    auto page = snsv();
    page.page().form()->sectionOf("previous_convictions")->setOpen(true);
    auto& row = page.row("previous_convictions");
    auto* first = row.findChildren<QCheckBox*>().first();
    first->setFocus();
    QTest::keyClick(first, Qt::Key_5);
    CHECK(ticked(row) == QStringList{QStringLiteral("Robbery")});
    QTest::keyClick(first, Qt::Key_Right);
    CHECK(page.lines().size() == 1);
    QTest::keyClick(first, Qt::Key_N);
    CHECK(ticked(row) == QStringList{QStringLiteral("Not known")});
}

TEST_CASE("A figure without levels is said in the words of its step") {
    auto page = snsv();
    CHECK_FALSE(ui::levelReached(page.scoring()));
    CHECK(ui::noLevel(page.scoring()) ==
          QStringLiteral("About 1.01 in 100 people with answers like these are found to commit it "
                         "within 2 years."));
}

TEST_CASE("A score from the record alone says so, and what was not answered") {
    auto page = snsv();
    CHECK(page.outcome().status == Status::scored);
    auto const said = ui::besideResult(page.scoring()).join(u' ').toStdString();
    CHECK_THAT(said, contains("The score was made from the record alone.** Not answered: “"));
    CHECK_THAT(said, contains("and 5 more."));
}

TEST_CASE("A tool added up from others names each part in the words of its step") {
    ScoredPage page("rsr", "2024", record, on);
    auto const rows = ui::partRows(page.scoring());
    REQUIRE(rows.size() == 4);
    CHECK(rows[3].cells == QStringList{QStringLiteral("Serious violence, not sexual (SNSV)"),
                                       QStringLiteral("SNSV says 1.01 in 100.")});
}

TEST_CASE("What is left open and not needed is said so and does not count as missing") {
    ScoredPage page("rsr", "2024", record, on);
    REQUIRE(page.outcome().status == Status::scored);
    CHECK(page.row("total_contact_adult_sexual_sanctions").note() ==
          QStringLiteral("Not needed here."));
    auto const* section = page.page().form()->sectionOf("total_contact_adult_sexual_sanctions");
    REQUIRE(section);
    CHECK_THAT(section->detail().toStdString(), contains("1 of 1 answered"));
    CHECK_THAT(section->detail().toStdString(), contains("not needed here"));
    CHECK(page.row("gender").note().isEmpty());
}

TEST_CASE("A long form folds by section, with how much of each is answered") {
    ScoredPage page("arp", "2026", "{}", on);
    auto* form = page.page().form();
    auto* person = form->sectionOf("gender");
    auto* drink = form->sectionOf("excessive_alcohol_use");
    REQUIRE(person);
    REQUIRE(drink);
    CHECK(person->isOpen());
    CHECK_FALSE(drink->isOpen());
    CHECK(person->detail() == QStringLiteral("0 of 2 answered"));
    page.button("gender", QStringLiteral("Not known"))->click();
    CHECK(person->detail() == QStringLiteral("1 of 2 answered"));
    for (auto* button : form->findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QStringLiteral("Show all sections")) button->click();
    }
    CHECK(drink->isOpen());
    CHECK(ScoredPage("rm2000-s", "standard", "{}").page().form()->sectionOf("male_victim") ==
          nullptr);
}

TEST_CASE("An official tool with an open answer gives none, but says which levels it could be") {
    // "first conviction at 39" of the OGRS3 cases, without the sex it asks for: low for a man and for
    // a woman.
    ScoredPage page(
        "ogrs3", "2008",
        R"({"date_of_birth":"1970-03-10","date_of_current_conviction":"2009-05-01",)"
        R"("date_at_start_of_followup_calculated":"2009-06-01","age_at_first_sanction":39,)"
        R"("total_number_of_sanctions_for_all_offences":1,"current_offence_code":"02802"})");
    REQUIRE(page.outcome().status == Status::incomplete);
    REQUIRE_FALSE(page.outcome().levels.empty());
    CHECK_FALSE(ui::levelReached(page.scoring()));
    auto const said = ui::noLevel(page.scoring()).toStdString();
    CHECK_THAT(said, contains("Still open: “"));
    CHECK_THAT(said, contains("No official answer without these. Whichever way they fall: "));
    auto const& tool = page.scoring().instrument->definition();
    CHECK_THAT(said, contains(level_text(tool, {"low"}).brief() + "."));
}

TEST_CASE("Where the reason is an answer of the form, the form stays to put it right") {
    auto page = mst("1980-04-06", mature);
    REQUIRE(page.outcome().status == Status::not_applicable);
    REQUIRE(page.outcome().errors.empty());
    REQUIRE_FALSE(page.outcome().warnings.empty());
    CHECK_THAT(ui::noLevel(page.scoring()).toStdString(), contains(page.outcome().warnings.back()));
    CHECK(page.row("date_of_birth").isVisible());
}

TEST_CASE("What another answer of the case says stands beside the item") {
    auto page = snsv();
    Assessment other = page.record();
    other.code = "R2";
    other.instrument = "ogrs3";
    other.edition = "2008";
    other.answers = R"({"gender":"male","age_at_first_sanction":16})";
    page.kase().assessments.insert(page.kase().assessments.begin(), other);
    page.page().openAssessment(QStringLiteral("R1"));
    page.show();
    CHECK(page.row("gender").note() == QStringLiteral("As in answer R2."));
    CHECK(page.row("age_at_first_sanction").note() == QStringLiteral("In answer R2: 16."));
    CHECK(page.row("date_of_birth").note().isEmpty());
}
