// The timeline in the window: the day is moved by keyboard and by mouse, every event is reached,
// the table says the same, and everything has a name and fits.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/rows_table.hpp"
#include "ui/record/record_page.hpp"
#include "ui/sidebyside/findings.hpp"
#include "ui/sidebyside/side_by_side_views.hpp"
#include "ui/theme/theme.hpp"
#include "ui/timeline/day_panel.hpp"
#include "ui/timeline/step_bar.hpp"
#include "ui/timeline/timeline_page.hpp"
#include "ui/timeline/timeline_table.hpp"
#include "ui/timeline/timeline_view.hpp"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include <fstream>

using namespace parallax;
using namespace parallax::test;
using namespace parallax::ui;

namespace {

Date dayOf(char const* iso) { return parse_iso_date(iso).value(); }

struct Opened {
    explicit Opened(QSize size = {1440, 900}) {
        window->resize(size);
        window->show();
        window->files().openExample();
        window.action(QStringLiteral("Timeline"))->trigger();
        for (int i = 0; i < 4; ++i) QApplication::processEvents();
    }
    ~Opened() { Theme::instance().setTextSize(100); }
    TimelinePage& page() { return window->timelinePage(); }
    TimelineView& view() { return *page().view(); }
    Date asOf() { return window->header().asOf(); }
    void press(int key, Qt::KeyboardModifiers with = {}) {
        QTest::keyClick(&view(), static_cast<Qt::Key>(key), with);
    }
    QString said() {
        for (auto const* label : page().steps()->findChildren<QLabel*>()) {
            if (!label->accessibleName().isEmpty()) return label->accessibleName();
        }
        return {};
    }

    TestWindow window;
};

QPushButton* named(QWidget& in, QString const& name) {
    for (auto* button : in.findChildren<QPushButton*>()) {
        if (button->accessibleName() == name) return button;
    }
    FAIL("no button " << name.toStdString());
    return nullptr;
}

QCheckBox* box(QWidget& in, QString const& text) {
    for (auto* one : in.findChildren<QCheckBox*>()) {
        if (one->text().remove(u'&') == text) return one;
    }
    FAIL("no box " << text.toStdString());
    return nullptr;
}

}  // namespace

TEST_CASE("On the timeline Left and Right go from event to event, Home and End to the ends") {
    Opened opened;
    auto const& events = opened.page().events();
    REQUIRE(events.size() > 20);
    opened.press(Qt::Key_Home);
    CHECK(opened.asOf() == events.front().day);
    CHECK(opened.said().startsWith(QStringLiteral("Event 1 of %1.").arg(events.size())));
    opened.press(Qt::Key_Right);
    CHECK(opened.asOf() == events[1].day);
    opened.press(Qt::Key_Right);
    opened.press(Qt::Key_Left);
    CHECK(opened.asOf() == events[1].day);
    opened.press(Qt::Key_End);
    CHECK(opened.asOf() == events.back().day);
    opened.press(Qt::Key_Right);
    CHECK(opened.asOf() == events.back().day);
    CHECK(opened.view().lanes().as_of == events.back().day);
}

TEST_CASE("Between two events the way back leads to the one before, and a year is a year") {
    Opened opened;
    opened.window->header().lookFrom(dayOf("2012-05-05"));
    opened.press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(opened.asOf() == dayOf("2013-05-05"));
    opened.press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(opened.asOf() == dayOf("2012-05-05"));
    Date before{};
    for (auto const& step : opened.page().events()) {
        if (step.day < dayOf("2012-05-05")) before = step.day;
    }
    opened.press(Qt::Key_Left);
    CHECK(opened.asOf() == before);
}

TEST_CASE("The day is dragged by its line, and all pages look from where it is let go") {
    Opened opened;
    opened.window->header().lookFrom(dayOf("2010-10-31"));
    auto& view = opened.view();
    double const scale = Theme::instance().scale();
    double const left = view.parts().names.width * scale - view.horizontalScrollBar()->value();
    auto const at = [&](char const* iso) {
        return QPoint(static_cast<int>(left + x_of(view.look(), dayOf(iso)) * scale), 200);
    };
    QPoint const to = at("2011-03-01");
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, at("2010-10-31"));
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    int const off = day_number(opened.asOf()) - day_number(dayOf("2011-03-01"));
    CHECK(std::abs(off) <= 4);  // a pixel is about three days
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at("2009-01-01"));
    CHECK(opened.asOf() > dayOf("2011-01-01"));  // beside the line nothing is moved
}

TEST_CASE("The bar's buttons step, and playing can be paused and stops at the end") {
    Opened opened;
    auto& bar = *opened.page().steps();
    auto const& events = opened.page().events();
    named(bar, QStringLiteral("First event"))->click();
    CHECK(opened.asOf() == events.front().day);
    named(bar, QStringLiteral("Next event"))->click();
    CHECK(opened.asOf() == events[1].day);
    named(bar, QStringLiteral("Event before"))->click();
    CHECK(opened.asOf() == events.front().day);
    named(bar, QStringLiteral("Play, event by event"))->click();
    CHECK(bar.isPlaying());
    named(bar, QStringLiteral("Pause"))->click();
    CHECK_FALSE(bar.isPlaying());
    named(bar, QStringLiteral("Play, event by event"))->click();
    named(bar, QStringLiteral("Last event"))->click();
    CHECK_FALSE(bar.isPlaying());
    named(bar, QStringLiteral("Play, event by event"))->click();
    CHECK(opened.asOf() == events.front().day);
    opened.window->tabs().setCurrentIndex(0);
    CHECK_FALSE(bar.isPlaying());
}

TEST_CASE("The panel tells what is new to look at on the day, and leads to every record") {
    Opened opened;
    opened.window->header().lookFrom(dayOf("2010-10-01"));
    auto& panel = *opened.page().panel();
    auto const rows = panel.findChildren<FindingRow*>();
    // The software failed (F8, C7, and one change more in C8), the level fell, many steps down.
    CHECK(rows.size() == 5);
    named(panel, QStringLiteral("Go to He was moved to MAPPA Level 1 (one agency leads)"))->click();
    CHECK(opened.window->recordPage().isVisible());
    CHECK(opened.window->recordPage().kind().table == "decision");
}

TEST_CASE("The table twin has a row for each row of the core, and says what was not yet known") {
    Opened opened;
    opened.window->header().lookFrom(dayOf("2010-12-31"));
    box(opened.page(), QStringLiteral("Show as a table"))->click();
    REQUIRE(opened.page().showsTable());
    auto& table = *opened.page().table()->table();
    Case const& kase = *opened.window.session().current();
    auto const rows =
        timeline_seen_from(kase, library().catalogue, library().sentences, opened.asOf());
    REQUIRE(table.rowCount() == static_cast<int>(rows.size()));
    for (int i = 0; i < table.rowCount(); ++i) {
        auto const& row = rows[static_cast<std::size_t>(i)];
        CHECK(table.item(i, 2)->text().toStdString() == row.what);
        CHECK(table.item(i, 3)->text().contains(QStringLiteral("not yet known")) == row.later);
    }
    box(opened.page(), QStringLiteral("Controls"))->click();
    for (int i = 0; i < table.rowCount(); ++i) {
        CHECK(table.item(i, 1)->text() != QStringLiteral("control"));
    }
}

TEST_CASE("Boxes hide groups of lanes, and zooming changes how long a year is") {
    Opened opened;
    double const whole = opened.view().parts().body.height;
    box(opened.page(), QStringLiteral("Controls"))->click();
    CHECK(opened.view().parts().body.height < whole);
    box(opened.page(), QStringLiteral("Controls"))->click();
    CHECK(opened.view().parts().body.height == whole);
    double const day = opened.view().look().pixels_per_day;
    opened.press(Qt::Key_Plus, Qt::ControlModifier);
    CHECK(opened.view().look().pixels_per_day > day);
    opened.press(Qt::Key_Minus, Qt::ControlModifier);
    CHECK(opened.view().look().pixels_per_day == Approx(day));
    for (int i = 0; i < 40; ++i) opened.press(Qt::Key_Minus);
    double const names = opened.view().parts().names.width;
    double const room = opened.view().viewport()->width() / Theme::instance().scale() - names;
    CHECK(opened.view().look().pixels_per_day * 365.25 * 20 == Approx(room));
}

TEST_CASE("The drawing is named, and in words it says what the core says of it") {
    Opened opened;
    CHECK(opened.view().accessibleName() == QStringLiteral("Timeline"));
    CHECK(opened.view().accessibleDescription().toStdString() ==
          timeline_in_words(opened.view().lanes(), library().sentences));
    for (auto const* button : opened.page().findChildren<QPushButton*>()) {
        CHECK_FALSE(button->accessibleName().isEmpty());
    }
}

TEST_CASE("Return opens what changed at the last break known by the day") {
    Opened opened;
    opened.window->header().lookFrom(dayOf("2014-12-31"));
    opened.press(Qt::Key_Return);
    CHECK(opened.window->views().view() == SideBySideViews::Changed);
    CHECK(opened.window->tabs().currentIndex() == 0);
}

TEST_CASE("No part of the timeline is wider than the window, at any text size") {
    for (int percent : {100, 200}) {
        for (QSize const size : {QSize(800, 600), QSize(1280, 720)}) {
            Theme::instance().setTextSize(percent);
            Opened opened(size);
            Theme::instance().setTextSize(percent);
            for (int i = 0; i < 4; ++i) QApplication::processEvents();
            INFO(percent << " " << size.width());
            CHECK(opened.window->size() == size);
            CHECK(opened.page().width() <= size.width());
            for (auto* part : opened.page().findChildren<QWidget*>()) {
                if (!part->isVisible() || !opened.page().steps()->isAncestorOf(part)) continue;
                INFO(part->metaObject()->className());
                CHECK(part->mapTo(&opened.page(), QPoint(part->width(), 0)).x() <=
                      opened.page().width());
            }
        }
    }
}

TEST_CASE("Where the window has no room for the drawing, the table stands in its place") {
    Theme::instance().setTextSize(200);
    Opened opened({800, 600});
    Theme::instance().setTextSize(200);
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
    CHECK(opened.page().showsTable());
}

TEST_CASE("A case without anything in it has lanes, and says that nothing has a date") {
    TestWindow window;
    (*window).show();
    window->files().openExample();
    Case const empty = emptyCase("EX-0009");
    window.session().addCase(empty);
    window.action(QStringLiteral("Timeline"))->trigger();
    CHECK(window->timelinePage().events().empty());
}

TEST_CASE("The timeline is saved as PDF from its page") {
    Opened opened;
    TemporaryFolder const folder;
    PreparedAnswers answers;
    answers.willName(folder / "timeline.pdf");
    named(*opened.page().steps(), QStringLiteral("Save the timeline as PDF"))->click();
    std::ifstream file(folder / "timeline.pdf", std::ios::binary);
    std::string start(5, ' ');
    file.read(start.data(), 5);
    CHECK(start == "%PDF-");
}
