// That nothing on the Side by side page is cut, overlaps or loses its line.

#include "sidebyside_support.hpp"

#include "support/catch.hpp"
#include "ui/sidebyside/answer_card.hpp"
#include "ui/sidebyside/pair_table.hpp"
#include "ui/theme/marked_label.hpp"

#include <QComboBox>
#include <QScrollBar>
#include <QTextDocument>

#include <cmath>

using namespace parallax;
using namespace parallax::test;
using namespace parallax::ui;

namespace {

QList<AnswerCardView*> cardsOf(ExamplePage& example) {
    return example.page().findChildren<AnswerCardView*>();
}

int columnsOf(ExamplePage& example) {
    auto const cards = cardsOf(example);
    return static_cast<int>(std::count_if(
        cards.begin(), cards.end(), [&](auto* card) { return card->y() == cards.first()->y(); }));
}

/// Height the label's own text takes at the label's width.
double textHeight(QLabel const& label) {
    QTextDocument document;
    document.setDefaultFont(label.font());
    document.setDocumentMargin(0);
    document.setHtml(label.text());
    document.setTextWidth(label.width());
    return document.size().height();
}

double widestWord(QLabel const& label) {
    QTextDocument document;
    document.setDefaultFont(label.font());
    document.setDocumentMargin(0);
    document.setHtml(label.text());
    document.setTextWidth(1);
    return document.idealWidth();
}

void checkNothingCut(ExamplePage& example) {
    for (auto const* label : example.page().findChildren<MarkedLabel*>()) {
        if (!label->isVisible()) continue;
        INFO(readText(*label).toStdString());
        CHECK(label->height() + 1 >= textHeight(*label));
        CHECK(label->width() + 1 >= std::floor(widestWord(*label)));
        CHECK(label->parentWidget()->rect().contains(label->geometry()));
    }
    for (auto const* box : example.page().findChildren<QComboBox*>()) {
        CHECK(box->width() >= box->minimumSizeHint().width());
    }
}

/// Widgets that stand beside each other, without the ring that is meant to lie around one.
QList<QWidget*> siblings(QWidget const& parent) {
    QList<QWidget*> found;
    for (auto* child : parent.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (child->isVisible() && !child->inherits("QFocusFrame")) found << child;
    }
    return found;
}

void checkNoOverlap(QWidget const& parent) {
    auto const children = siblings(parent);
    for (qsizetype i = 0; i < children.size(); ++i) {
        for (qsizetype j = i + 1; j < children.size(); ++j) {
            INFO(children[i]->accessibleName().toStdString());
            INFO(children[j]->accessibleName().toStdString());
            CHECK_FALSE(children[i]->geometry().intersects(children[j]->geometry()));
        }
    }
}

}  // namespace

TEST_CASE("Cards stand three, two or one across by the width of the page") {
    ExamplePage example({940, 760});
    for (auto const& [width, columns] :
         {std::pair{1200, 3}, {880, 3}, {879, 2}, {600, 2}, {599, 1}, {400, 1}}) {
        example.resize({width, 760});
        INFO(width);
        CHECK(columnsOf(example) == columns);
    }
}

TEST_CASE("Cards of a row are equally tall and their bands stand on one line") {
    ExamplePage example({940, 760});
    auto const cards = cardsOf(example);
    REQUIRE(cards.size() == 3);
    for (auto const* card : cards) {
        CHECK(card->height() == cards.first()->height());
        CHECK(card->width() == cards.first()->width());
        auto const bands = card->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        auto const first = cards.first()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
        REQUIRE(bands.size() == first.size());
        for (qsizetype i = 0; i < bands.size(); ++i) CHECK(bands[i]->y() == first[i]->y());
    }
}

TEST_CASE("A card is never wider than its text is pleasant to read") {
    ExamplePage example({1800, 760});
    for (auto const* card : cardsOf(example)) CHECK(card->width() <= size::cardMax);
}

TEST_CASE("Nothing is cut or covered at any width or text size") {
    for (int percent : Theme::textSizes()) {
        Theme::instance().setTextSize(percent);
        for (int width : {584, 800, 940, 1224}) {
            ExamplePage example({width, 760});
            INFO(percent << " % at " << width);
            checkNothingCut(example);
            QWidget const* content = cardsOf(example).first()->parentWidget();
            checkNoOverlap(*content);
            for (QWidget* answer : example.answers()) checkNoOverlap(*answer);
            CHECK(content->rect().contains(example.answers().last()->geometry()));
        }
    }
    Theme::instance().setTextSize(100);
}

TEST_CASE("The table of seven things shows all of its rows at every width") {
    for (int width : {584, 700, 940, 1224}) {
        ExamplePage example({width, 1400});
        auto const* table = example.page().findChild<PairTable*>();
        int rows = 0;
        for (int row = 0; row < 3; ++row) rows += table->rowHeight(row);
        INFO(width);
        CHECK(table->viewport()->height() >= rows);
        CHECK(table->height() <= rows + table->horizontalScrollBar()->sizeHint().height());
    }
}

TEST_CASE("Changing the text size while the page is open cuts nothing") {
    ExamplePage example({940, 760});
    Theme::instance().setTextSize(200);
    example.resize({940, 761});
    checkNothingCut(example);
    Theme::instance().setTextSize(100);
}

TEST_CASE("Changing the theme keeps the answers, their order and the pair") {
    ExamplePage example({940, 760});
    auto const names = [&] {
        QStringList found;
        for (QWidget* answer : example.answers()) found << answer->accessibleName();
        return found;
    };
    QStringList const before = names();
    Theme::instance().setChoice(ThemeChoice::Dark);
    CHECK(names() == before);
    Theme::instance().setChoice(ThemeChoice::FollowSystem);
}

TEST_CASE("Columns give way from the widest and never below the least") {
    CHECK(fittedWidths({100, 50, 200}, 400, 40) == std::vector{100, 50, 200});
    CHECK(fittedWidths({100, 50, 200}, 300, 40) == std::vector{100, 50, 150});
    CHECK(fittedWidths({100, 50, 200}, 230, 40) == std::vector{90, 50, 90});
    CHECK(fittedWidths({100, 50, 200}, 10, 40) == std::vector{40, 40, 40});
}

TEST_CASE("Every level tone stays inside a ruler") {
    Theme::instance().setChoice(ThemeChoice::Light);
    ExamplePage example({940, 760});
    QImage const image = example.page().grab().toImage();
    QList<QRect> rulers;
    for (auto const* widget : example.page().findChildren<QWidget*>()) {
        if (!widget->inherits("parallax::ui::Ruler")) continue;
        rulers << QRect(widget->mapTo(&example.page(), QPoint()), widget->size());
    }
    REQUIRE(rulers.size() == 3);
    LevelRamp const& ramp = lightRamp();
    int outside = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            QColor const colour = image.pixelColor(x, y);
            bool const toned =
                colour == ramp.tone[1] || colour == ramp.tone[2] || colour == ramp.tone[3];
            if (!toned) continue;
            bool const inside = std::any_of(rulers.begin(), rulers.end(),
                                            [&](QRect const& rect) { return rect.contains(x, y); });
            if (!inside) ++outside;
        }
    }
    CHECK(outside == 0);
    Theme::instance().setChoice(ThemeChoice::FollowSystem);
}
