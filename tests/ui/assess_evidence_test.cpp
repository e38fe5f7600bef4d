// What shows a mark: a line below it, where the tool asks for one.

#include "assess_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/evidence_line.hpp"

#include <QLineEdit>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

ScoredPage page_with(std::string const& answers) {
    std::string const who = R"("gender":"male","age_at_assessment":40,"in_community":true,)"
                            R"("convicted_of_sexual_offence":true,)";
    return {"arms-style", "published-structure", "{" + who + answers + "}", "2025-03-01"};
}

QLineEdit& line(ScoredPage& page) {
    auto* line = page.row("opportunity").findChild<ui::EvidenceLine*>();
    REQUIRE(line);
    return *line->findChild<QLineEdit*>();
}

bool in_sight(ScoredPage& page) {
    auto* line = page.row("opportunity").findChild<ui::EvidenceLine*>();
    return line && line->isVisibleTo(&page.page());
}

}  // namespace

TEST_CASE("A mark asks what shows it once it is more than nought") {
    auto page = page_with(R"("opportunity":0)");
    CHECK_FALSE(in_sight(page));
    page.button("opportunity", QStringLiteral("Some"))->click();
    CHECK(in_sight(page));
    CHECK(line(page).accessibleName() == QStringLiteral("What shows it: Opportunity to offend"));
}

TEST_CASE("What shows a mark is kept as one change, and stays in sight when the mark falls") {
    auto page = page_with(R"("opportunity":2)");
    line(page).setFocus();
    QTest::keyClicks(&line(page), QStringLiteral("Home visit, 3 May 2026"));
    QTest::keyClick(&line(page), Qt::Key_Return);
    REQUIRE(page.lines().size() == 1);
    CHECK_THAT(page.record().answers,
               contains(R"("opportunity_evidence":"Home visit, 3 May 2026")"));
    CHECK(page.outcome().evidence.front().note == "Home visit, 3 May 2026");
    page.button("opportunity", QStringLiteral("No sign now"))->click();
    CHECK(in_sight(page));
    line(page).clear();
    REQUIRE(page.page().commit());
    CHECK_FALSE(in_sight(page));
    CHECK_THAT(page.record().answers, contains(R"("opportunity_evidence":null)"));
}

TEST_CASE("What is typed below a mark is kept when another answer is opened") {
    auto page = page_with(R"("opportunity":2)");
    line(page).setText(QStringLiteral("Police log, June 2026"));
    CHECK(page.page().commit());
    CHECK_THAT(page.record().answers, contains("Police log, June 2026"));
}

TEST_CASE("A tool that asks for no notes has no line for them") {
    ScoredPage page("rm2000-s", "standard", R"({"sexual_appearances":2})");
    CHECK_FALSE(page.row("sexual_appearances").findChild<ui::EvidenceLine*>());
}
