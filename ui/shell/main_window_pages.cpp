// Going from page to page: the View and Help menus, what opens a page, and which pages there are.

#include "ui/assess/assess_page.hpp"
#include "ui/caseload/caseload_looks_dialog.hpp"
#include "ui/controls/controls_page.hpp"
#include "ui/record/record_page.hpp"
#include "ui/reference/reference_page.hpp"
#include "ui/reference/words_on_screen.hpp"
#include "ui/relate/relate_page.hpp"
#include "ui/shell/ask.hpp"
#include "ui/shell/case_header.hpp"
#include "ui/shell/file_desk.hpp"
#include "ui/shell/main_window.hpp"
#include "ui/sidebyside/side_by_side_views.hpp"
#include "ui/theme/term_links.hpp"
#include "ui/theme/words.hpp"
#include "ui/timeline/timeline_page.hpp"
#include "ui/tools/tool_list.hpp"
#include "ui/tools/tools_page.hpp"

#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace parallax::ui {

void MainWindow::addPagesTo(QMenu& view) {
    view.addAction(tr("Side &by side"), QKeySequence(Qt::CTRL | Qt::Key_1), this, [this] {
        if (!session_.current()) return;
        tabs_->setCurrentIndex(SideBySide);
        views_->showView(SideBySideViews::Answers);
    });
    view.addAction(tr("&How they relate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), this,
                   &MainWindow::openRelations);
    view.addAction(tr("&Assess"), QKeySequence(Qt::CTRL | Qt::Key_2), this, [this] {
        if (session_.current()) tabs_->setCurrentIndex(Assess);
    });
    view.addAction(tr("T&imeline"), QKeySequence(Qt::CTRL | Qt::Key_6), this, [this] {
        if (!session_.current()) return;
        tabs_->setCurrentIndex(Timeline);
        timeline_->setFocus();  // the arrow keys go from event to event
    });
    view.addAction(tr("Controls an&d decisions"), QKeySequence(Qt::CTRL | Qt::Key_7), this, [this] {
        if (!session_.current()) return;
        tabs_->setCurrentIndex(Controls);
        controls_->setFocus();
    });
    view.addAction(tr("&Record"), QKeySequence(Qt::CTRL | Qt::Key_3), this, [this] {
        if (session_.current()) tabs_->setCurrentIndex(Record);
    });
    view.addAction(tr("&Needs a look"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this,
                   [this] {
                       if (session_.current()) tabs_->setCurrentIndex(Looks);
                   });
    view.addAction(tr("Needs a look, in a&ll cases..."),
                   QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this, &MainWindow::openCaseload);
    view.addAction(tr("T&ools"), QKeySequence(Qt::CTRL | Qt::Key_4), this, &MainWindow::openTools);
    view.addAction(tr("Re&ference"), QKeySequence(Qt::CTRL | Qt::Key_5), this,
                   &MainWindow::openReference);
}

void MainWindow::addHelpTo(QMenu& help) {
    help.addAction(tr("&Words on this page"), QKeySequence(Qt::Key_F1), this,
                   &MainWindow::explainPage);
    help.addSeparator();
    help.addAction(tr("&About Parallax"), this, &MainWindow::about);
}

void MainWindow::about() {
    asker().tell(
        this,
        tr("Parallax %1. See why the tools disagree.").arg(QCoreApplication::applicationVersion()),
        tr("It puts what several agencies said about one man side by side, each answer "
           "under the question it answers. Everything is computed on this computer; "
           "nothing is sent anywhere. What it computes is not an official record.\n\n"
           "Free software under the MIT licence. The notices that come with the program "
           "name the sources of its figures."));
}

void MainWindow::linkTerms() {
    TermLinks::instance().setFinder([this](QString const& text) {
        QList<TermPlace> places;
        auto const utf8 = bytes(text);
        for (auto const& place : library_.glossary.places_in(utf8)) {
            auto const before = words(std::string_view(utf8).substr(0, place.at));
            auto const name = words(std::string_view(utf8).substr(place.at, place.length));
            places.append({before.size(), name.size(), words(place.term->id)});
        }
        return places;
    });
    connect(&TermLinks::instance(), &TermLinks::wanted, this, [this](QString const& id) {
        openReference();
        reference_->showTerm(id);
    });
}

void MainWindow::explainPage() {
    auto const text = wordsOnScreen(*centre_->currentWidget());
    auto const where =
        centre_->currentIndex() == 0 ? tr("Start") : tabs_->tabText(tabs_->currentIndex());
    openReference();
    reference_->showWordsIn(text, where);
}

void MainWindow::connectTimeline() {
    connect(timeline_, &TimelinePage::dayWanted, header_, &CaseHeader::lookFrom);
    connect(timeline_, &TimelinePage::answerWanted, this, &MainWindow::openAnswer);
    connect(timeline_, &TimelinePage::recordWanted, this, &MainWindow::openRecord);
    connect(timeline_, &TimelinePage::changeWanted, this,
            [this](QString const& before, QString const& after) {
                tabs_->setCurrentIndex(SideBySide);
                views_->showChange(before, after);
            });
    connect(timeline_, &TimelinePage::saveWanted, this, [this] {
        header_->commit();
        files_->saveTimeline(header_->asOf(), header_->asOfWords());
    });
}

void MainWindow::connectControls() {
    connect(controls_, &ControlsPage::recordsWanted, this, [this] {
        tabs_->setCurrentIndex(Record);
        record_->goToKind("control");
    });
    connect(controls_, &ControlsPage::saveWanted, this, [this] {
        header_->commit();
        files_->saveControls(header_->asOf(), header_->asOfWords());
    });
}

void MainWindow::openAnswer(QString const& code) {
    tabs_->setCurrentIndex(Assess);
    assess_->openAssessment(code);
}

void MainWindow::openRecord(QString const& kind, QString const& code) {
    tabs_->setCurrentIndex(Record);
    record_->goToRecord(bytes(kind), bytes(code));
}

void MainWindow::openCaseload() {
    session_.settle();
    if (!session_.isOpen()) return;
    auto* dialog = new CaseloadLooksDialog(library_, session_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &CaseloadLooksDialog::saveWanted, files_, &FileDesk::saveTable);
    connect(dialog, &CaseloadLooksDialog::caseWanted, this, [this](QString const& reference) {
        session_.choose(bytes(reference));
        if (session_.current()) tabs_->setCurrentIndex(Looks);
    });
    dialog->show();
}

void MainWindow::openTools() {
    tabs_->setCurrentIndex(Tools);
    centre_->setCurrentIndex(1);
    if (!session_.current()) tools_->list()->setFocus();
}

void MainWindow::openReference() {
    tabs_->setCurrentIndex(Words);
    centre_->setCurrentIndex(1);
    reference_->setFocus();
}

void MainWindow::openRelations() {
    tabs_->setCurrentIndex(SideBySide);
    centre_->setCurrentIndex(1);
    views_->showView(SideBySideViews::Relate);
    views_->relate()->setFocus();
}

/// Without a case only what is true of the tools can be read.
void MainWindow::showTabs(bool withCase) {
    for (int page : {Assess, Timeline, Controls, Record, Looks})
        tabs_->setTabVisible(page, withCase);
    tabs_->setTabText(SideBySide, withCase ? tr("Side by side") : tr("How they relate"));
    header_->setVisible(withCase);
    to_start_->setVisible(!withCase);
}

}  // namespace parallax::ui
