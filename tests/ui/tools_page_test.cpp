// The page of the tools: cards, search, what was left out, and reading the files again.

#include "shell_support.hpp"

#include "instrument/verification_summary.hpp"
#include "support/catch.hpp"
#include "ui/assess/assess_page.hpp"
#include "ui/assess/folding_section.hpp"
#include "ui/figures/level_label.hpp"
#include "ui/theme/words.hpp"
#include "ui/tools/tool_card.hpp"
#include "ui/tools/tool_list.hpp"
#include "ui/tools/tool_words.hpp"
#include "ui/tools/tools_page.hpp"

#include <fstream>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

using namespace parallax;
using namespace parallax::test;

namespace {

Definition const& tool(char const* id) { return library().catalogue.find(id)->definition(); }

QString cell(QList<ui::TableLine> const& rows, QString const& name) {
    for (auto const& row : rows) {
        if (row.cells[0] == name) return row.cells[1];
    }
    return {};
}

QStringList labelsOf(QWidget const& widget) {
    QStringList texts;
    for (auto const* label : widget.findChildren<ui::MarkedLabel*>()) {
        if (label->isVisibleTo(&widget)) texts.append(label->accessibleName());
    }
    return texts;
}

/// A copy of the resources that a test may change, and a folder for an agency's own files.
struct OwnResources {
    OwnResources() : resources(folder / "resources"), own(folder / "own") {
        std::filesystem::copy(test::resources(), resources,
                              std::filesystem::copy_options::recursive);
        std::filesystem::create_directory(own);
    }
    ui::Library load() {
        auto library = ui::Library::load(resources, own);
        if (!library) FAIL(sentences(library.error()));
        return std::move(*library);
    }
    TemporaryFolder const folder;
    std::filesystem::path const resources;
    std::filesystem::path const own;
};

/// An edition of its own of a recorded tool.
void addEdition(OwnResources const& at, std::string const& edition) {
    std::ifstream in(at.resources / "instruments/sara/sara@not-stated.toml");
    std::string text{std::istreambuf_iterator<char>(in), {}};
    auto const place = text.find("edition = \"not-stated\"");
    REQUIRE(place != std::string::npos);
    text.replace(place, std::string("edition = \"not-stated\"").size(),
                 "edition = \"" + edition + "\"");
    std::ofstream(at.own / ("sara@" + edition + ".toml")) << text;
}

}  // namespace

TEST_CASE("Every installed tool and edition is listed, and its card begins with the question") {
    TestWindow window;
    auto& page = window->toolsPage();
    CHECK(page.list()->shown() == static_cast<int>(library().catalogue.all().size()));
    page.list()->choose("rm2000-s@standard");
    auto const texts = labelsOf(*page.findChild<ui::ToolCard*>());
    REQUIRE_FALSE(texts.isEmpty());
    CHECK(texts.first() == ui::words(tool("rm2000-s@standard").measures.question));
    CHECK(texts[1] == QStringLiteral("RM2000/S, Standard, 2007"));
}

TEST_CASE("No level stands on a card without its meaning") {
    TestWindow window;
    auto& page = window->toolsPage();
    page.list()->choose("kirat-style@published-structure");
    auto const& levels = tool("kirat-style").levels;
    auto const labels = page.findChild<ui::ToolCard*>()->findChildren<ui::LevelLabel*>();
    REQUIRE(labels.size() == static_cast<qsizetype>(levels.size()));
    for (std::size_t i = 0; i < levels.size(); ++i) {
        CHECK(labels[static_cast<int>(i)]->accessibleName() ==
              ui::words(levels[i].word + " (" + levels[i].meaning + ")"));
    }
}

TEST_CASE("The label of a style instrument stands above what scrolls") {
    TestWindow window;
    auto* card = window->toolsPage().findChild<ui::ToolCard*>();
    auto labelAbove = [&] {
        for (auto const* label : card->findChildren<ui::MarkedLabel*>(Qt::FindDirectChildrenOnly)) {
            if (label->isVisibleTo(card)) return label->accessibleName();
        }
        return QString();
    };
    window->toolsPage().list()->choose("kirat-style@published-structure");
    CHECK(labelAbove() == ui::words(tool("kirat-style").label));
    window->toolsPage().list()->choose("rm2000-s@standard");
    CHECK(labelAbove().isEmpty());
}

TEST_CASE(
    "A card says what is counted, when it was in force, who owns it and how far it is checked") {
    auto const& definition = tool("snsv@2024");
    auto const rows = ui::cardRows(definition, library().catalogue);
    CHECK(cell(rows, QStringLiteral("Counts")) == ui::words(definition.measures.counts));
    CHECK(cell(rows, QStringLiteral("Replaced by")) ==
          QStringLiteral("SVRP (%1)").arg(ui::words(tool("svrp").title)));
    CHECK(cell(rows, QStringLiteral("Owner")) == QStringLiteral("HM Prison and Probation Service"));
    CHECK_FALSE(cell(rows, QStringLiteral("In force")).isEmpty());
    CHECK_THAT(cell(rows, QStringLiteral("Its rules")).toStdString(), contains(" verified"));
}

// Counted by hand: a file with two rules of two kinds.
TEST_CASE("How far a tool is checked is counted by item, table, step, rule, check and condition") {
    Definition definition;
    Basis const read{"a guide", Verification::published};
    Basis const ours{"us", Verification::our_choice};
    definition.items.resize(2);
    definition.items[0].basis = read;
    definition.items[1].basis = ours;
    definition.steps.resize(2);
    for (Step& step : definition.steps) step.derived = true;  // no figure, so no source of its own
    definition.steps[1].rules.resize(1);
    definition.steps[1].rules[0].basis = ours;
    definition.checks.resize(1);
    definition.checks[0].basis = read;
    definition.applies.resize(1);
    definition.applies[0].basis = read;
    CHECK(how_far_checked(definition) ==
          "Of its 5 rules, 3 are published and 2 are our own choice.");
}

TEST_CASE("Tools stand by what they are about, and the order is said above the list") {
    TestWindow window;
    auto* list = window->toolsPage().list()->findChild<QListView*>();
    std::vector<std::string> ids;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        ids.push_back(window->toolsPage().list()->chosen());
    }
    auto const place = [&](char const* id) {
        return std::find(ids.begin(), ids.end(), id) - ids.begin();
    };
    // Sexual, sexual and violent, violent, any, serious harm, needs, management, anything else.
    std::vector<char const*> const wanted = {"osp-dc@2024",      "rsr@2024",  "ovp@2009",
                                             "ogrs3@2008",       "rosh@2009", "mst@2025",
                                             "mappa-level@2003", "other@any"};
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        INFO(wanted[i]);
        CHECK(place(wanted[i - 1]) < place(wanted[i]));
    }
    CHECK(place("other@any") == static_cast<long>(ids.size()) - 1);
    bool said = false;
    for (auto const* label : window->toolsPage().list()->findChildren<QLabel*>()) {
        said = said || label->text().startsWith(QStringLiteral("In this order: sexual offences;"));
    }
    CHECK(said);
}

TEST_CASE("Tools are found by name, by question and by words") {
    TestWindow window;
    auto* list = window->toolsPage().list();
    auto* search = list->findChild<QLineEdit*>();
    int const all = list->shown();
    search->setText(QStringLiteral("rm2000/s"));
    CHECK(list->shown() == 2);
    search->setText(QStringLiteral("SEX record rank"));
    CHECK(list->shown() >= 2);
    CHECK(list->shown() < all);
    search->setText(QStringLiteral("no such words anywhere"));
    CHECK(list->shown() == 0);
    search->clear();
    CHECK(list->shown() == all);
}

TEST_CASE("The tools can be read without a case open, and one goes back to the start") {
    TestWindow window;
    REQUIRE_FALSE(window.session().current());
    window.action(QStringLiteral("Tools"))->trigger();
    CHECK(window->toolsPage().isVisible());
    CHECK_FALSE(window->header().isVisible());
    CHECK_FALSE(window->tabs().isTabVisible(1));
    for (auto* button : window->findChildren<QPushButton*>()) {
        if (button->text().remove(u'&') == QStringLiteral("Back to the start")) button->click();
    }
    CHECK_FALSE(window->toolsPage().isVisible());
    window->files().openExample();
    CHECK(window->tabs().currentIndex() == 0);
    CHECK(window->header().isVisible());
    window.action(QStringLiteral("Tools"))->trigger();
    CHECK(window->toolsPage().isVisible());
    CHECK(window->header().isVisible());
}

TEST_CASE("An agency's own file is there after Reload, and the case stays as it is") {
    OwnResources at;
    TestWindow window(at.load());
    window->files().openExample();
    auto const before = *window.session().current();
    CHECK(window->toolsPage().list()->shown() ==
          static_cast<int>(library().catalogue.all().size()));
    addEdition(at, "agency");
    window->reload();
    auto* list = window->toolsPage().list();
    CHECK(list->shown() == static_cast<int>(library().catalogue.all().size()) + 1);
    list->choose("sara@agency");
    CHECK(list->chosen() == "sara@agency");
    CHECK(*window.session().current() == before);
    CHECK(
        labelsOf(window->toolsPage())
            .join(u'\n')
            .contains(QStringLiteral("All files were read again. %1 tools and editions are there.")
                          .arg(library().catalogue.all().size() + 1)));
}

TEST_CASE("An answer that is being scored goes on after Reload") {
    OwnResources at;
    TestWindow window(at.load());
    window->files().openExample();
    Case after = *window.session().current();
    Assessment record;
    record.code = "R90";
    record.mode = "computed";
    record.instrument = "rm2000-s";
    record.edition = "standard";
    record.scored_on = "2009-11-30";
    record.answers = R"({"gender":"male"})";
    after.assessments.push_back(record);
    window.session().change(after, QStringLiteral("Answer R90 started"));
    window->openAnswer(QStringLiteral("R90"));
    window->reload();
    window->reload();
    REQUIRE(window->assessPage().scoring());
    CHECK(window->assessPage().scoring()->record.code == "R90");
}

TEST_CASE("What was left out and where own files are looked for is said on the page") {
    OwnResources at;
    std::ofstream(at.own / "broken@1.toml") << "format = 1\nno_such_key = 1\n";
    TestWindow window(at.load());
    auto const texts = labelsOf(window->toolsPage()).join(u'\n').toStdString();
    CHECK_THAT(texts, contains("An agency's own files are read from " + at.own.string()));
    auto* left_out = window->toolsPage().findChild<ui::FoldingSection*>();
    REQUIRE(left_out);
    CHECK(left_out->isVisibleTo(&window->toolsPage()));
    left_out->setOpen(true);
    CHECK_THAT(labelsOf(window->toolsPage()).join(u'\n').toStdString(), contains("broken@1.toml"));
    std::filesystem::remove(at.own / "broken@1.toml");
    window->reload();
    CHECK_FALSE(left_out->isVisibleTo(&window->toolsPage()));
}
