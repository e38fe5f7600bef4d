// How the tools relate and what has been asked: the second view of the page Side by side.

#include "shell_support.hpp"
#include "sidebyside_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/assess_page.hpp"
#include "ui/assess/rows_table.hpp"
#include "ui/relate/coverage_grid.hpp"
#include "ui/relate/coverage_half.hpp"
#include "ui/relate/pair_detail.hpp"
#include "ui/relate/relate_page.hpp"
#include "ui/relate/relation_grid.hpp"
#include "ui/relate/square_detail.hpp"
#include "ui/relate/tools_half.hpp"
#include "ui/sidebyside/pair_panel.hpp"
#include "ui/sidebyside/side_by_side_views.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

using namespace parallax;
using namespace parallax::test;
using namespace parallax::ui;

namespace {

void settle() {
    for (int i = 0; i < 4; ++i) QApplication::processEvents();
}

class RelateExample {
public:
    explicit RelateExample(QSize size = {1220, 700}) {
        page_.setCatalogue(&catalogue(), &test::sentences());
        page_.showCase(example(), firstConference());
        page_.resize(size);
        page_.show();
        settle();
    }
    RelatePage& page() { return page_; }
    RelationGrid& grid() { return *page_.tools()->grid(); }
    CoverageGrid& coverage() { return *page_.coverage()->grid(); }

    int place(char const* id) const {
        auto const& tools = page_.tools()->grid()->matrix().tools;
        for (std::size_t i = 0; i < tools.size(); ++i) {
            if (tools[i].definition->id == id) return static_cast<int>(i);
        }
        FAIL("no " << id);
        return -1;
    }

    /// Goes to the square of two tools.
    void choose(char const* first, char const* second) {
        auto const [low, high] = std::minmax(place(first), place(second));
        grid().setCurrentIndex(grid().model()->index(high, low));
    }

private:
    RelatePage page_;
};

QString said(QModelIndex const& index) { return index.data(Qt::AccessibleTextRole).toString(); }

QStringList labelsOf(QWidget const& widget) {
    QStringList texts;
    for (auto const* label : widget.findChildren<MarkedLabel*>()) {
        if (label->isVisibleTo(&widget)) texts.append(label->accessibleName());
    }
    return texts;
}

/// The row and column of a square by their names.
QModelIndex square(CoverageGrid& grid, QString const& row, QString const& column) {
    auto* model = grid.model();
    for (int r = 1; r < model->rowCount(); ++r) {
        for (int c = 1; c < model->columnCount(); ++c) {
            if (model->index(r, 0).data().toString() != row) continue;
            if (model->index(0, c).data().toString() == column) return model->index(r, c);
        }
    }
    FAIL("no square");
    return {};
}

}  // namespace

TEST_CASE(
    "Every square of the matrix says in words which two tools it is about and how they relate") {
    RelateExample example;
    auto const* model = example.grid().model();
    auto const& matrix = example.grid().matrix();
    for (std::size_t row = 0; row < matrix.tools.size(); ++row) {
        for (std::size_t column = 0; column < row; ++column) {
            auto const text = said(model->index(static_cast<int>(row), static_cast<int>(column)));
            CHECK(text == words(matrix.tools[row].name + " and " + matrix.tools[column].name +
                                ": " + std::string(words_of(matrix.below[row][column]))));
        }
    }
    QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(&example.grid());
    REQUIRE(reader);
    REQUIRE(reader->tableInterface());
    CHECK(reader->text(QAccessible::Name) == QStringLiteral("How the tools relate"));
}

TEST_CASE(
    "Tools on the case are marked, and one whose scale the paper does not state only perhaps") {
    RelateExample example;
    auto const* model = example.grid().model();
    auto const spoken = [&](char const* id) {
        return model->headerData(example.place(id), Qt::Vertical, Qt::AccessibleTextRole)
            .toString();
    };
    CHECK(spoken("rosh").endsWith(QStringLiteral(", on this case")));
    CHECK(spoken("rm2000-s").endsWith(QStringLiteral(", perhaps on this case")));
    CHECK_FALSE(spoken("ovp").contains(QStringLiteral("case")));
}

TEST_CASE("Arrow keys go through the matrix by square, and Tab leaves it") {
    RelateExample example;
    QApplication::setActiveWindow(&example.page());
    example.grid().setFocus(Qt::TabFocusReason);
    example.grid().setCurrentIndex(example.grid().model()->index(3, 1));
    QTest::keyClick(&example.grid(), Qt::Key_Left);
    CHECK(example.grid().chosen() == std::pair<std::size_t, std::size_t>{3, 0});
    QTest::keyClick(&example.grid(), Qt::Key_Down);
    CHECK(example.grid().chosen() == std::pair<std::size_t, std::size_t>{4, 0});
    QTest::keyClick(&example.grid(), Qt::Key_Tab);
    CHECK_FALSE(example.grid().hasFocus());
}

TEST_CASE("The chosen pair is told below the matrix: its relation, a sentence and seven things") {
    RelateExample example;
    example.choose("rosh", "mappa-level");
    auto* detail = example.page().findChild<PairDetail*>();
    auto const texts = labelsOf(*detail).join(u'\n').toStdString();
    CHECK_THAT(texts, contains("Different questions, but linked"));
    auto const& rosh = catalogue().find("rosh")->definition();
    auto const& level = catalogue().find("mappa-level")->definition();
    bool const first = example.place("rosh") > example.place("mappa-level");
    auto const relation = first ? relate({&rosh, "", ""}, {&level, "", ""}, test::sentences())
                                : relate({&level, "", ""}, {&rosh, "", ""}, test::sentences());
    CHECK_THAT(texts, contains(relation.sentence));
    auto* table = detail->findChild<QTableView*>();
    CHECK(table->model()->columnCount() == 7);
}

TEST_CASE("At first the pair is one that the case has answers of, and it is in sight") {
    RelateExample example;
    auto const pair = example.grid().chosen();
    REQUIRE(pair);
    auto const& tools = example.grid().matrix().tools;
    CHECK(tools[pair->first].definition->id == "rm2000-s");
    CHECK(tools[pair->second].definition->id == "rosh");
    auto const rect = example.grid().visualRect(example.grid().currentIndex());
    CHECK(example.grid().viewport()->rect().contains(rect));
}

TEST_CASE("Enter on two tools of the case puts their answers into the comparison") {
    RelateExample example;
    QSignalSpy wanted(&example.page(), &RelatePage::compareWanted);
    example.choose("rosh", "ovp");  // only one of them is on the case
    QTest::keyClick(&example.grid(), Qt::Key_Return);
    CHECK(wanted.count() == 0);
    example.choose("rosh", "rm2000-s");
    QTest::keyClick(&example.grid(), Qt::Key_Return);
    REQUIRE(wanted.count() == 1);
    QStringList const pair{wanted[0][0].toString(), wanted[0][1].toString()};
    CHECK(pair.contains(QStringLiteral("R2")));
    CHECK(pair.contains(QStringLiteral("R3")));
}

TEST_CASE("Every tool and edition can stand in the matrix, and the pair stays chosen") {
    RelateExample example;
    example.choose("rosh", "mappa-level");
    auto* which = example.page().findChild<QComboBox*>();
    REQUIRE(which->count() == 2);
    std::size_t const before = example.grid().matrix().tools.size();
    which->setCurrentIndex(1);
    emit which->activated(1);
    CHECK(example.grid().matrix().tools.size() > before);
    CHECK(example.grid().matrix().tools.size() == catalogue().all().size() - 1);
    CHECK_THAT(labelsOf(*example.page().findChild<PairDetail*>()).join(u'\n').toStdString(),
               contains("Different questions, but linked"));
    CHECK(labelsOf(example.page()).contains(words(example.grid().matrix().sentence)));
}

TEST_CASE("The matrix can be read as a list, which leaves no pair out") {
    RelateExample example;
    auto* as_list = example.page().findChild<QCheckBox*>();
    as_list->setChecked(true);
    CHECK_FALSE(example.grid().isVisible());
    auto* list = example.page().tools()->findChild<RowsTable*>();
    REQUIRE(list->isVisible());
    auto const& matrix = example.grid().matrix();
    REQUIRE(list->rowCount() == static_cast<int>(matrix.tools.size()));
    for (std::size_t tool = 0; tool < matrix.tools.size(); ++tool) {
        auto const text = list->item(static_cast<int>(tool), 1)->text();
        for (std::size_t other = 0; other < matrix.tools.size(); ++other) {
            if (other == tool) continue;
            CHECK(text.contains(words(matrix.tools[other].name)));
        }
    }
    as_list->setChecked(false);
    CHECK(example.grid().isVisible());
}

TEST_CASE("A square nobody has asked about says so, and a filled one names the answer") {
    RelateExample example;
    auto const empty =
        square(example.coverage(), QStringLiteral("A new offence with images, on its own"),
               QStringLiteral("HH, first child"));
    CHECK(empty.data().toString() == QStringLiteral("nobody has asked"));
    CHECK(said(empty) == QStringLiteral("A new offence with images, on its own; HH, first child: "
                                        "nobody has asked"));
    auto const filled = square(example.coverage(), QStringLiteral("Serious harm, by any cause"),
                               QStringLiteral("HH, first child"));
    CHECK_THAT(filled.data().toString().toStdString(),
               contains("Medium (unlikely unless circumstances change)"));
    CHECK(
        labelsOf(example.page()).contains(QStringLiteral("In 28 of 32 squares nobody has asked.")));
}

TEST_CASE("Enter on a square opens its answer, and does nothing where nobody has asked") {
    RelateExample example;
    QSignalSpy opened(&example.page(), &RelatePage::answerWanted);
    auto& grid = example.coverage();
    grid.setCurrentIndex(
        square(grid, QStringLiteral("Serious harm, by any cause"), QStringLiteral("B, mother")));
    QTest::keyClick(&grid, Qt::Key_Return);
    CHECK(opened.count() == 0);
    grid.setCurrentIndex(square(grid, QStringLiteral("Serious harm, by any cause"),
                                QStringLiteral("HH, first child")));
    QTest::keyClick(&grid, Qt::Key_Return);
    REQUIRE(opened.count() == 1);
    CHECK(opened[0][0].toString() == QStringLiteral("R2"));
}

TEST_CASE("Where there is no room for both halves one is shown at a time") {
    RelateExample example({760, 500});
    auto* halves = example.page().findChild<QTabBar*>();
    CHECK(halves->isVisible());
    CHECK(example.page().tools()->isVisible());
    CHECK_FALSE(example.page().coverage()->isVisible());
    halves->setCurrentIndex(1);
    CHECK_FALSE(example.page().tools()->isVisible());
    CHECK(example.page().coverage()->isVisible());
    example.page().resize(1220, 700);
    settle();
    CHECK_FALSE(halves->isVisible());
    CHECK(example.page().tools()->isVisible());
}

TEST_CASE("All of a square's words have room in it") {
    for (int width : {760, 1220, 1700}) {
        RelateExample example({width, 700});
        if (auto* halves = example.page().findChild<QTabBar*>(); halves->isVisible()) {
            halves->setCurrentIndex(1);
            settle();
        }
        auto& grid = example.coverage();
        for (int row = 0; row < grid.model()->rowCount(); ++row) {
            int const columns = grid.model()->columnCount();
            for (int column = 0; column < columns; column += grid.columnSpan(row, column)) {
                int const width_here = grid.columnWidth(column) * grid.columnSpan(row, column);
                QStyleOptionViewItem option;
                option.rect = QRect(0, 0, width_here, 0);
                auto const index = grid.model()->index(row, column);
                auto const needed = grid.itemDelegate()->sizeHint(option, index);
                INFO(index.data().toString().toStdString() << " at " << width);
                CHECK(needed.height() <= grid.rowHeight(row));
                CHECK(needed.width() <= width_here + 1);
            }
        }
    }
}

TEST_CASE("The switch and its key show how the tools relate, and the answers again") {
    TestWindow window;
    window->files().openExample();
    auto& views = window->views();
    CHECK(views.view() == SideBySideViews::Answers);
    window.action(QStringLiteral("How they relate"))->trigger();
    CHECK(views.view() == SideBySideViews::Relate);
    CHECK(window->tabs().currentIndex() == 0);
    CHECK_FALSE(views.relate()->tools()->grid()->matrix().tools.empty());
    for (auto* button : views.findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QStringLiteral("Answers")) button->click();
    }
    CHECK(views.view() == SideBySideViews::Answers);
}

TEST_CASE("Comparing from the matrix goes to the answers with both of them in the strip") {
    TestWindow window;
    window->files().openExample();
    window->header().lookFrom(firstConference());
    auto& views = window->views();
    views.showView(SideBySideViews::Relate);
    emit views.relate()->compareWanted(QStringLiteral("R3"), QStringLiteral("R2"));
    CHECK(views.view() == SideBySideViews::Answers);
    auto* pair = views.findChild<PairPanel*>();
    CHECK(pair->pair() == std::pair{QStringLiteral("R3"), QStringLiteral("R2")});
}

TEST_CASE("Without a case every tool stands in the matrix, and the people say that none is open") {
    TestWindow window;
    window->show();
    REQUIRE_FALSE(window.session().current());
    window.action(QStringLiteral("How they relate"))->trigger();
    auto& views = window->views();
    CHECK(views.isVisible());
    CHECK(views.view() == SideBySideViews::Relate);
    CHECK(views.relate()->tools()->grid()->matrix().tools.size() ==
          library().catalogue.all().size() - 1);
    CHECK_THAT(labelsOf(*views.relate()->coverage()).join(u'\n').toStdString(),
               contains("No case is open."));
    CHECK(window->tabs().tabText(0) == QStringLiteral("How they relate"));
    views.showView(SideBySideViews::Answers);
    CHECK(views.view() == SideBySideViews::Relate);
    window->files().openExample();
    CHECK(views.view() == SideBySideViews::Answers);
    CHECK(window->tabs().tabText(0) == QStringLiteral("Side by side"));
}

TEST_CASE("A square that nobody has asked can be put as a question, once") {
    TestWindow window;
    window->files().openExample();
    window.action(QStringLiteral("How they relate"))->trigger();
    settle();
    auto& half = *window->views().relate()->coverage();
    auto& grid = *half.grid();
    QModelIndex empty;
    for (int row = 1; row < grid.model()->rowCount() && !empty.isValid(); ++row) {
        auto const index = grid.model()->index(row, 1);
        if (index.data().toString() == QStringLiteral("nobody has asked")) empty = index;
    }
    REQUIRE(empty.isValid());
    grid.setCurrentIndex(empty);
    REQUIRE(half.detail()->add()->isVisibleTo(&half));
    auto const before = window.session().current()->page_lines.size();
    half.detail()->add()->click();
    half.detail()->add()->click();
    auto const& lines = window.session().current()->page_lines;
    REQUIRE(lines.size() == before + 1);
    CHECK(lines.back().kind == "question");
    CHECK(lines.back().about == half.detail()->about().toStdString());
    CHECK_THAT(lines.back().text, contains("who has asked this about"));
}

TEST_CASE("A square with an answer says it, and asks for nothing more") {
    RelateExample example;
    auto& grid = example.coverage();
    for (int row = 1; row < grid.model()->rowCount(); ++row) {
        for (int column = 1; column < grid.model()->columnCount(); ++column) {
            grid.setCurrentIndex(grid.model()->index(row, column));
            bool const asked = !grid.answerHere().isEmpty();
            CHECK(example.page().coverage()->detail()->add()->isVisibleTo(&example.page()) !=
                  asked);
        }
    }
}
