// What can be looked up, in the window.

#include "shell_support.hpp"

#include "support/catch.hpp"
#include "ui/assess/rows_table.hpp"
#include "ui/document/document_view.hpp"
#include "ui/reference/reference_page.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTabBar>

using namespace parallax;
using namespace parallax::test;

namespace {

QString wordsOf(QWidget const& widget) {
    QStringList texts;
    for (auto const* label : widget.findChildren<ui::MarkedLabel*>()) {
        texts.append(label->accessibleName());
    }
    for (auto const* table : widget.findChildren<ui::RowsTable*>()) {
        for (int row = 0; row < table->rowCount(); ++row) {
            for (int column = 0; column < table->columnCount(); ++column) {
                texts.append(table->item(row, column)->text());
            }
        }
    }
    return texts.join(u'\n');
}

QStringList listed(ui::ReferencePage const& page, int role = Qt::DisplayRole) {
    QStringList texts;
    auto const* model = page.findChild<QListView*>()->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        texts.append(model->index(row, 0).data(role).toString());
    }
    return texts;
}

}  // namespace

TEST_CASE("All 132 words are listed, and the one chosen is told with all there is to say") {
    TestWindow window;
    auto& page = window->referencePage();
    CHECK(page.shown() == 132);
    auto const& term = library().glossary.all().front();
    CHECK(page.chosen() == ui::words(term.id));
    auto const text = wordsOf(*page.findChild<ui::DocumentView*>()).toStdString();
    for (std::string const& said :
         {term.term, term.meaning, term.used_by, term.mixed_up_with, term.basis.source}) {
        CHECK_THAT(text, contains(said));
    }
}

TEST_CASE("Words are found as the command line finds them, by name and else by meaning") {
    TestWindow window;
    auto& page = window->referencePage();
    auto* search = page.findChild<QLineEdit*>();
    for (char const* typed : {"RoSH Medium", "rosh", "stranger", "no such words"}) {
        search->setText(QLatin1String(typed));
        QStringList wanted;
        for (Term const* term : library().glossary.search(typed)) {
            wanted.append(ui::words(term->term));
        }
        INFO(typed);
        CHECK(listed(page) == wanted);
    }
    CHECK(page.chosen().isEmpty());
    search->clear();
    CHECK(page.shown() == 132);
}

TEST_CASE("A word that nobody checked against a paper is marked in the list and in what is read") {
    TestWindow window;
    auto& page = window->referencePage();
    auto const spoken = listed(page, Qt::AccessibleTextRole);
    auto const& all = library().glossary.all();
    int marked = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto const how = all[i].basis.verification;
        bool const checked = how == Verification::verified || how == Verification::published;
        INFO(all[i].term);
        CHECK(spoken[static_cast<int>(i)].contains(QStringLiteral("Not checked")) != checked);
        marked += checked ? 0 : 1;
    }
    CHECK(marked > 0);
}

TEST_CASE("The reference can be read without a case, and Reload keeps the word that is read") {
    TestWindow window;
    window->show();
    REQUIRE_FALSE(window.session().current());
    window.action(QStringLiteral("Reference"))->trigger();
    auto& page = window->referencePage();
    CHECK(page.isVisible());
    auto* list = page.findChild<QListView*>();
    list->setCurrentIndex(list->model()->index(7, 0));
    auto const before = page.chosen();
    window->reload();
    CHECK(page.chosen() == before);
    CHECK(page.shown() == 132);
}

TEST_CASE("All words are saved as a PDF to print") {
    TemporaryFolder const folder;
    TestWindow window;
    PreparedAnswers answers;
    answers.willName(folder / "words.pdf");
    for (auto* button : window->referencePage().findChildren<QPushButton*>()) {
        if (button->text().endsWith(QStringLiteral("PDF..."))) button->click();
    }
    CHECK(answers.suggested() == QStringList{QStringLiteral("Words of a mixed conference.pdf")});
    CHECK(std::filesystem::file_size(folder / "words.pdf") > 10000);
}

TEST_CASE("Each section lists its own, and what is typed is looked for in the one that is open") {
    TestWindow window;
    auto& page = window->referencePage();
    page.showSection(QStringLiteral("mislead"));
    CHECK(page.shown() == static_cast<int>(library().friends.all().size()));
    page.showSection(QStringLiteral("changes"));
    CHECK(page.shown() == static_cast<int>(library().times.changes().size()));
    page.showSection(QStringLiteral("years"));
    CHECK(page.shown() == 29);
    page.findChild<QLineEdit*>()->setText(QStringLiteral("2010"));
    CHECK(listed(page) == QStringList{QStringLiteral("2010")});
    auto const text = wordsOf(*page.findChild<ui::DocumentView*>()).toStdString();
    CHECK_THAT(text, contains("What a conference could have been given in 2010"));
    CHECK_THAT(text, contains(library().times.in_year(2010)->probation_general));
}

TEST_CASE("F1 lists the words that stand on the page that is read, and no others") {
    TestWindow window;
    (*window).show();
    window->files().openExample();
    window.action(QStringLiteral("Words on this page"))->trigger();
    auto& page = window->referencePage();
    CHECK(page.isVisible());
    auto const found = listed(page);
    CHECK(found.contains(QStringLiteral("RM2000")));
    CHECK(found.contains(QStringLiteral("Serious harm")));
    CHECK_FALSE(found.contains(QStringLiteral("COPINE")));
    page.findChild<QLineEdit*>()->setText(QStringLiteral("COPINE"));
    CHECK(listed(page).contains(QStringLiteral("COPINE")));
}

TEST_CASE("A whole section of the reference is saved under its own name") {
    TemporaryFolder const folder;
    TestWindow window;
    auto& page = window->referencePage();
    page.showSection(QStringLiteral("years"));
    PreparedAnswers answers;
    answers.willName(folder / "years.pdf");
    for (auto* button : page.findChildren<QPushButton*>()) {
        if (button->text().endsWith(QStringLiteral("PDF..."))) button->click();
    }
    CHECK(answers.suggested() ==
          QStringList{QStringLiteral("What a conference could have been given, by year.pdf")});
    CHECK(std::filesystem::file_size(folder / "years.pdf") > 5000);
}

TEST_CASE("A word of the glossary in a text that is read leads to what it means") {
    TestWindow window;
    ui::MarkedLabel label(ui::Type::Body, QStringLiteral("MAPPA **met** once."));
    CHECK_FALSE(label.text().contains(QStringLiteral("<a href")));
    label.linkTerms();
    auto const* term = library().glossary.find("MAPPA");
    REQUIRE(term);
    CHECK(
        label.text().contains(QStringLiteral("<a href=\"%1\">MAPPA</a>").arg(ui::words(term->id))));
    CHECK(label.accessibleName() == QStringLiteral("MAPPA met once."));
    emit label.linkActivated(ui::words(term->id));
    CHECK(window->referencePage().chosen() == ui::words(term->id));
}
