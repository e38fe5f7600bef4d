#include "sidebyside_support.hpp"

#include "support/catch.hpp"
#include "ui/sidebyside/pair_panel.hpp"

#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QSignalSpy>
#include <QTest>

using namespace parallax;
using namespace parallax::test;
using namespace parallax::ui;

namespace {

/// Presses a key where the focus is and says which answer has the focus then; -1 for none.
int press(ExamplePage& example, Qt::Key key) {
    QTest::keyClick(QApplication::focusWidget(), key);
    return static_cast<int>(example.answers().indexOf(QApplication::focusWidget()));
}

void focusFirst(ExamplePage& example) {
    QApplication::setActiveWindow(&example.page());
    example.answers().first()->setFocus(Qt::TabFocusReason);
    REQUIRE(example.answers().first()->hasFocus());
}

}  // namespace

TEST_CASE("Arrow keys go through the answers and stop at both ends") {
    ExamplePage example({940, 760});
    focusFirst(example);
    CHECK(press(example, Qt::Key_Left) == 0);
    CHECK(press(example, Qt::Key_Right) == 1);
    CHECK(press(example, Qt::Key_Right) == 2);
    CHECK(press(example, Qt::Key_Right) == 3);
    CHECK(press(example, Qt::Key_Right) == 4);  // the answer in words
    CHECK(press(example, Qt::Key_Right) == 4);
    CHECK(press(example, Qt::Key_Left) == 3);
}

TEST_CASE("Up and down keep to the column of cards and reach the strip below") {
    ExamplePage example({700, 760});  // two columns: 0 1 / 2
    focusFirst(example);
    CHECK(press(example, Qt::Key_Down) == 2);
    CHECK(press(example, Qt::Key_Down) == 3);
    CHECK(press(example, Qt::Key_Up) == 2);
    CHECK(press(example, Qt::Key_Up) == 0);
    CHECK(press(example, Qt::Key_Up) == 0);
    CHECK(press(example, Qt::Key_Right) == 1);
    CHECK(press(example, Qt::Key_Down) == 2);
}

TEST_CASE("Enter opens the answer that has the focus") {
    ExamplePage example({940, 760});
    focusFirst(example);
    QSignalSpy opened(&example.page(), &SideBySidePage::openAnswer);
    press(example, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened.first().first().toString() == QStringLiteral("R2"));
}

TEST_CASE("C puts the answer into the first place of the comparison, then the second") {
    ExamplePage example({940, 760});
    auto* pair = example.page().findChild<PairPanel*>();
    focusFirst(example);
    press(example, Qt::Key_C);
    CHECK(pair->pair().first == QStringLiteral("R2"));
    press(example, Qt::Key_Right);
    press(example, Qt::Key_Right);
    press(example, Qt::Key_C);
    CHECK(pair->pair() == std::pair{QStringLiteral("R2"), QStringLiteral("R1")});
}

TEST_CASE("An answer is never compared with itself") {
    ExamplePage example({940, 760});
    auto* pair = example.page().findChild<PairPanel*>();
    auto const [first, second] = pair->pair();
    pair->put(second);
    CHECK(pair->pair() == std::pair{second, first});
}

TEST_CASE("The pair a reader chose stays when the case is shown again") {
    ExamplePage example({940, 760});
    auto* pair = example.page().findChild<PairPanel*>();
    pair->put(QStringLiteral("R2"));
    auto const chosen = pair->pair();
    example.page().showCase(test::example(), firstConference());
    CHECK(pair->pair() == chosen);
}

TEST_CASE("The focus stays on its answer when the case is shown again") {
    ExamplePage example({940, 760});
    focusFirst(example);
    press(example, Qt::Key_Right);
    example.page().showCase(test::example(), firstConference());
    CHECK(example.answers().at(1)->hasFocus());
}

TEST_CASE("Keys work on a card whose text was clicked, and the ring is around the card") {
    ExamplePage example({940, 760});
    focusFirst(example);
    auto* label = example.answers().at(1)->findChild<QLabel*>();
    label->setFocus(Qt::MouseFocusReason);
    auto const* ring = QApplication::activeWindow()->findChild<QFocusFrame*>();
    REQUIRE(ring);
    CHECK(ring->widget() == example.answers().at(1));
    QSignalSpy opened(&example.page(), &SideBySidePage::openAnswer);
    press(example, Qt::Key_Return);
    CHECK(opened.count() == 1);
}

TEST_CASE("Tab goes from answer to answer, to what does not fit, then to the comparison") {
    ExamplePage example({940, 760});
    focusFirst(example);
    for (int next : {1, 2, 3, 4}) {
        CHECK(press(example, Qt::Key_Tab) == -1);  // the button of the answer before
        CHECK(press(example, Qt::Key_Tab) == next);
    }
    press(example, Qt::Key_Tab);  // the button of the answer in words
    press(example, Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->inherits("QAbstractButton"));  // unfolds what does not fit
    auto const boxes = example.page().findChildren<QComboBox*>();
    REQUIRE(boxes.size() == 2);
    press(example, Qt::Key_Tab);
    CHECK(boxes[0]->hasFocus());
    press(example, Qt::Key_Tab);
    CHECK(boxes[1]->hasFocus());
    press(example, Qt::Key_Tab);
    CHECK(QApplication::focusWidget()->inherits("parallax::ui::PairTable"));
}

TEST_CASE("Everything that takes the focus has a name") {
    ExamplePage example({940, 760});
    for (auto const* widget : example.page().findChildren<QWidget*>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()) continue;
        INFO(widget->metaObject()->className());
        CHECK_FALSE(widget->accessibleName().isEmpty());
    }
}
