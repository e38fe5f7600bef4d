// Records that do not fit together, on the page Side by side.

#include "sidebyside_support.hpp"

#include "casework/contradictions.hpp"
#include "support/catch.hpp"
#include "ui/assess/folding_section.hpp"
#include "ui/sidebyside/answer_card.hpp"
#include "ui/sidebyside/findings.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>

using namespace parallax;
using namespace parallax::test;
using namespace parallax::ui;

namespace {

QString textOf(QWidget const& widget) {
    QStringList texts;
    for (auto const* label : widget.findChildren<MarkedLabel*>()) {
        texts.append(label->accessibleName());
    }
    return texts.join(u'\n');
}

std::vector<Contradiction> foundOn(Date day) {
    return contradictions(example(), catalogue(), test::sentences(), day);
}

QPushButton* buttonNamed(QWidget const& widget, QString const& begins) {
    for (auto* button : widget.findChildren<QPushButton*>()) {
        if (button->accessibleName().startsWith(begins)) return button;
    }
    return nullptr;
}

}  // namespace

TEST_CASE("As many records that do not fit are counted as the core finds, on every day") {
    ExamplePage example({940, 760});
    for (Date const day : {firstConference(), Date{std::chrono::year{2010} / 12 / 31},
                           Date{std::chrono::year{2014} / 12 / 31}}) {
        example.page().showCase(test::example(), day);
        auto const found = foundOn(day);
        REQUIRE_FALSE(found.empty());
        CHECK(static_cast<std::size_t>(example.page().findChildren<FindingRow*>().size()) ==
              found.size());
        auto const count = found.size() == 1 ? QStringLiteral("1 thing")
                                             : QStringLiteral("%1 things").arg(found.size());
        CHECK(countOf(found).startsWith(count));
    }
}

// In autumn 2009: a level without its meeting, and an answer that nobody keeps up.
TEST_CASE("Each of them says what does not fit, what to ask and what it rests on") {
    ExamplePage example({940, 760});
    auto const rows = example.page().findChildren<FindingRow*>();
    REQUIRE(rows.size() == 2);
    auto const text = textOf(*rows[0]).toStdString();
    auto const first = foundOn(firstConference()).front();
    CHECK(first.code == "C6");
    CHECK_THAT(text, contains("(C6)"));
    CHECK_THAT(text, contains("Ask: Did it ever take place?"));
    for (RecordPlace const& place : first.places) CHECK_THAT(text, contains(place.words));
    CHECK(
        rows[0]->accessibleName().startsWith(QStringLiteral("Needs a look. Police and probation")));
}

TEST_CASE("They are folded until asked for, and stay unfolded when the case changes") {
    ExamplePage example({940, 760});
    auto* section = example.page().findChild<FoldingSection*>();
    REQUIRE(section);
    CHECK_FALSE(section->isOpen());
    buttonNamed(*section, QStringLiteral("Show: 2 things on record do not fit"))->click();
    example.page().showCase(test::example(), firstConference());
    section = example.page().findChildren<FoldingSection*>().last();
    CHECK(section->isOpen());
}

TEST_CASE("Go to gives the focus to the answer it rests on") {
    ExamplePage example({940, 760});
    QApplication::setActiveWindow(&example.page());
    auto const rows = example.page().findChildren<FindingRow*>();
    REQUIRE(rows.size() == 2);
    auto* go = buttonNamed(*rows[1], QStringLiteral("Go to Probation, 2008"));
    REQUIRE(go);
    QSignalSpy opened(&example.page(), &SideBySidePage::openAnswer);
    go->click();
    auto* focused = qobject_cast<AnswerFrame*>(QApplication::focusWidget());
    REQUIRE(focused);
    CHECK(focused->code() == QStringLiteral("R2"));
    CHECK(opened.count() == 0);
}

TEST_CASE("Go to opens an answer that has no card on that day") {
    ExamplePage example({940, 760});
    example.page().showCase(test::example(), Date{std::chrono::year{2014} / 12 / 31});
    QSignalSpy opened(&example.page(), &SideBySidePage::openAnswer);
    for (auto* row : example.page().findChildren<FindingRow*>()) {
        emit row->goToWanted(QStringLiteral("R3"));  // Medium and Low have come after it
        break;
    }
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == QStringLiteral("R3"));
}

TEST_CASE("A case in which all fits together says so, and an empty one says nothing of it") {
    ExamplePage page({940, 760});
    Case fits = test::example();
    fits.reference = "T-1";
    fits.decisions.clear();
    fits.controls.clear();
    fits.events.clear();
    std::erase_if(fits.assessments, [](Assessment const& one) { return one.code != "R3"; });
    REQUIRE(contradictions(fits, catalogue(), test::sentences(), firstConference()).empty());
    page.page().showCase(fits, firstConference());
    CHECK(
        textOf(page.page()).contains(QStringLiteral("All that is on record here fits together.")));
    fits.assessments.clear();
    page.page().showCase(fits, firstConference());
    CHECK_FALSE(textOf(page.page()).contains(QStringLiteral("fits together")));
}
