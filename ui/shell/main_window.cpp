#include "ui/shell/main_window.hpp"

#include "ui/assess/assess_page.hpp"
#include "ui/caseload/caseload_dock.hpp"
#include "ui/controls/controls_page.hpp"
#include "ui/looks/looks_desk.hpp"
#include "ui/looks/looks_page.hpp"
#include "ui/record/record_desk.hpp"
#include "ui/record/record_page.hpp"
#include "ui/reference/reference_page.hpp"
#include "ui/relate/relate_page.hpp"
#include "ui/shell/ask.hpp"
#include "ui/shell/case_desk.hpp"
#include "ui/shell/case_header.hpp"
#include "ui/shell/file_desk.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/shell/message_bar.hpp"
#include "ui/shell/regions.hpp"
#include "ui/shell/return_presses.hpp"
#include "ui/shell/start_page.hpp"
#include "ui/shell/status_line.hpp"
#include "ui/shell/text.hpp"
#include "ui/shell/text_undo.hpp"
#include "ui/shell/view_settings.hpp"
#include "ui/shell/window_place.hpp"
#include "ui/sidebyside/side_by_side_page.hpp"
#include "ui/sidebyside/side_by_side_views.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/term_links.hpp"
#include "ui/theme/theme.hpp"
#include "ui/timeline/timeline_page.hpp"
#include "ui/tools/tools_page.hpp"

#include <QCloseEvent>
#include <QCoreApplication>
#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QVBoxLayout>

namespace parallax::ui {
namespace {

/// Below this width of the window the caseload folds to a button.
constexpr int foldsBelow = 960;

/// Least height of the pages. Where the window is lower, all of it scrolls.
constexpr int pagesLeast = 260;

}  // namespace

MainWindow::MainWindow(Library const& library, CasebookSession::Clock clock)
    : library_(library),
      session_(std::move(clock)),
      files_(new FileDesk(library_, session_, this)),
      desk_(new CaseDesk(library_, session_, this)),
      records_(new RecordDesk(library_, session_, this)),
      view_(new ViewSettings(this)),
      caseload_(new CaseloadDock(this)),
      header_(new CaseHeader(this)),
      trouble_(new MessageBar(this)),
      left_out_(new MessageBar(this)),
      remarks_(new MessageBar(this)),
      page_said_(new MessageBar(this)),
      tabs_(new QTabBar(this)),
      pages_(new QStackedWidget(this)),
      centre_(new QStackedWidget(this)),
      views_(new SideBySideViews(this)),
      assess_(new AssessPage(this)),
      record_(new RecordPage(library_, this)),
      looks_(new LooksPage(this)),
      timeline_(new TimelinePage(this)),
      controls_(new ControlsPage(library_, this)),
      tools_(new ToolsPage(this)),
      reference_(new ReferencePage(this)),
      start_(new StartPage(this)),
      to_start_(new QPushButton(tr("&Back to the start"), this)),
      show_caseload_(new QPushButton(tr("Caseload"), this)) {
    header_->setSentences(&library_.sentences);
    views_->setCatalogue(&library_.catalogue, &library_.sentences);
    assess_->setCatalogue(&library_.catalogue, &library_.sentences);
    looks_->setCatalogue(&library_.catalogue, &library_.sentences);
    timeline_->setCatalogue(&library_.catalogue, &library_.sentences);
    tools_->showLibrary(library_);
    reference_->showLibrary(library_);
    buildMenus();
    buildBars();
    build();
    new StatusLine(statusBar(), session_);
    connectPages();
    new TextUndo(this);
    new ReturnPresses(this);
    restoreLayout();
    follow();
    showCase();
}

MainWindow::~MainWindow() { TermLinks::instance().setFinder({}); }

void MainWindow::buildPages() {
    tabs_->setDocumentMode(true);
    tabs_->setDrawBase(false);
    tabs_->setExpanding(false);
    tabs_->setUsesScrollButtons(true);
    tabs_->setAccessibleName(tr("Pages"));
    tabs_->addTab(tr("Side by side"));
    tabs_->addTab(tr("Assess"));
    tabs_->addTab(tr("Timeline"));
    tabs_->addTab(tr("Controls and decisions"));
    tabs_->addTab(tr("Record"));
    tabs_->addTab(tr("Needs a look"));
    tabs_->addTab(tr("Tools"));
    tabs_->addTab(tr("Reference"));
    pages_->addWidget(views_);
    pages_->addWidget(assess_);
    pages_->addWidget(timeline_);
    pages_->addWidget(controls_);
    pages_->addWidget(record_);
    pages_->addWidget(looks_);
    pages_->addWidget(tools_);
    pages_->addWidget(reference_);
    setLeastHeight(pages_, pagesLeast);
}

void MainWindow::build() {
    buildPages();
    auto* reading = new QWidget(this);
    auto* column = new QVBoxLayout(reading);
    setGaps(column, {}, 0);
    setPageBackground(reading);
    auto* tab_row = new QHBoxLayout;
    setGaps(tab_row, {size::pageMargin - size::tabPadding, 0, size::pageMargin, 0}, space::s2);
    tab_row->addWidget(tabs_, 1);
    setCompact(show_caseload_);
    setCompact(to_start_);
    tab_row->addWidget(to_start_);
    tab_row->addWidget(show_caseload_);
    auto* line = new QFrame(reading);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Midlight);
    column->addWidget(header_);
    column->addLayout(tab_row);
    column->addWidget(line);
    column->addWidget(pages_, 1);
    centre_->addWidget(start_);
    centre_->addWidget(reading);

    auto* whole = new QWidget(this);
    auto* rows = new QVBoxLayout(whole);
    setGaps(rows, {}, 0);
    rows->addWidget(trouble_);
    rows->addWidget(left_out_);
    rows->addWidget(remarks_);
    rows->addWidget(page_said_);
    rows->addWidget(centre_, 1);
    auto* area = new QScrollArea(this);
    area->setWidget(whole);
    makePlain(*area);
    setCentralWidget(area);
    addDockWidget(Qt::LeftDockWidgetArea, caseload_);
    auto const& theme = Theme::instance();
    resizeDocks({caseload_}, {theme.px(size::caseloadDock)}, Qt::Horizontal);
    new Regions(
        {caseload_, trouble_, left_out_, remarks_, page_said_, header_, tabs_, pages_, start_},
        this);
}

void MainWindow::buildBars() {
    trouble_->addButton(tr("Retr&y"), [this] { session_.retry(); });
    trouble_->addButton(tr("Save &as..."), [this] { files_->saveAs(); });
    for (MessageBar* bar : {remarks_, page_said_}) {
        bar->addButton(tr("Dis&miss"), [bar] { bar->say({}); });
    }
    connect(&session_, &CasebookSession::remarked, remarks_, &MessageBar::say);
    connect(files_, &FileDesk::pageSaid, page_said_, &MessageBar::say);
    left_out_->addButton(tr("Sho&w details"), [this] { showProblems(); });
    sayLeftOut();
}

void MainWindow::sayLeftOut() {
    auto const& problems = library_.catalogue.problems();
    if (problems.empty()) return left_out_->say({});
    left_out_->say(problems.size() == 1
                       ? tr("An instrument has 1 problem and is left out.")
                       : tr("Instruments have %1 problems; those instruments are left out.")
                             .arg(problems.size()));
}

void MainWindow::buildMenus() {
    files_->addTo(menuBar()->addMenu(tr("&File")));
    desk_->addEditTo(menuBar()->addMenu(tr("&Edit")));
    auto* kase = menuBar()->addMenu(tr("&Case"));
    desk_->addCaseTo(kase);
    kase->addSeparator();
    records_->addTo(kase);
    auto* view = menuBar()->addMenu(tr("&View"));
    view_->addTo(view);
    view->addSeparator();
    auto* caseload = caseload_->toggleViewAction();
    caseload->setText(tr("&Caseload"));
    caseload->setShortcut(Qt::Key_F9);
    view->addAction(caseload);
    view->addSeparator();
    addPagesTo(*view);
    addHelpTo(*menuBar()->addMenu(tr("&Help")));
    connect(files_, &FileDesk::pageWanted, this, [this] {
        header_->commit();
        files_->savePage(header_->asOf(), header_->asOfWords());
    });
    connect(files_, &FileDesk::quitWanted, this, &MainWindow::close);
}

void MainWindow::connectPages() {
    connect(&session_, &CasebookSession::changed, this, &MainWindow::follow);
    connect(&session_, &CasebookSession::caseChanged, this, &MainWindow::showCase);
    connect(&session_, &CasebookSession::settleWanted, assess_, &AssessPage::commit);
    connect(header_, &CaseHeader::asOfChanged, this, &MainWindow::showPages);
    connect(&session_, &CasebookSession::opened, header_, &CaseHeader::clear);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
    connect(caseload_, &CaseloadDock::caseChosen, this,
            [this](QString const& reference) { session_.choose(bytes(reference)); });
    connect(caseload_, &CaseloadDock::newCaseWanted, desk_, &CaseDesk::newCase);
    connect(show_caseload_, &QPushButton::clicked, caseload_, &QWidget::show);
    connect(caseload_, &QDockWidget::visibilityChanged, this,
            [this](bool shown) { show_caseload_->setVisible(!shown && session_.isOpen()); });
    connect(start_, &StartPage::exampleWanted, files_, &FileDesk::openExample);
    connect(start_, &StartPage::newCasebookWanted, files_, &FileDesk::create);
    connect(start_, &StartPage::openWanted, files_, &FileDesk::askWhatToOpen);
    connect(start_, &StartPage::newCaseWanted, desk_, &CaseDesk::newCase);
    connect(start_, &StartPage::toolsWanted, this, &MainWindow::openTools);
    connect(to_start_, &QPushButton::clicked, this, &MainWindow::showCase);
    connect(tools_, &ToolsPage::reloadWanted, this, &MainWindow::reload);
    connect(reference_, &ReferencePage::saveWanted, files_, &FileDesk::saveReference);
    connect(records_, &RecordDesk::kept, this, [this] { tabs_->setCurrentIndex(Record); });
    records_->serve(*record_);
    new LooksDesk(session_, *looks_, this);
    connect(looks_, &LooksPage::answerWanted, this, &MainWindow::openAnswer);
    connect(looks_, &LooksPage::recordWanted, this, &MainWindow::openRecord);
    connectAnswers();
    connectTimeline();
    connectControls();
    linkTerms();
}

void MainWindow::connectAnswers() {
    auto score = [this] { desk_->scoreAnswer(header_->asOf()); };
    connect(desk_, &CaseDesk::scoreWanted, this, score);
    connect(desk_, &CaseDesk::answerStarted, this, [this](Assessment const& begun) {
        tabs_->setCurrentIndex(Assess);
        assess_->begin(begun);
    });
    auto* answers = views_->answers();
    connect(answers, &SideBySidePage::scoreAnswerWanted, this, score);
    connect(answers, &SideBySidePage::recordAnswerWanted, desk_, &CaseDesk::recordAnswer);
    connect(answers, &SideBySidePage::openAnswer, this, &MainWindow::openAnswer);
    connect(answers, &SideBySidePage::dayWanted, header_, &CaseHeader::lookFrom);
    connect(answers, &SideBySidePage::correctAnswerWanted, desk_, &CaseDesk::correctAnswer);
    connect(answers, &SideBySidePage::removeAnswerWanted, desk_, &CaseDesk::removeAnswer);
    connect(answers, &SideBySidePage::saveAnswerWanted, this, [this](QString const& code) {
        files_->saveAnswer(bytes(code), header_->asOf(), header_->asOfWords());
    });
    connect(views_->relate(), &RelatePage::answerWanted, this, &MainWindow::openAnswer);
    connect(views_->relate(), &RelatePage::questionWanted, this,
            [this](QString const& about, QString const& question) {
                records_->addQuestion(about, question, header_->asOf());
            });
    connect(assess_, &AssessPage::correctAnswerWanted, desk_, &CaseDesk::correctDetails);
    connect(assess_, &AssessPage::removeAnswerWanted, desk_, &CaseDesk::removeAnswer);
    connect(desk_, &CaseDesk::answerWanted, this, &MainWindow::openAnswer);
    connect(assess_, &AssessPage::scoreAnswerWanted, this, score);
    connect(assess_, &AssessPage::changeWanted, &session_, &CasebookSession::change);
}

void MainWindow::reload() {
    session_.settle();
    auto again = Library::load(library_.resources, library_.own);
    if (!again) {
        tools_->say(tr("The files could not be read, so nothing has changed. %1")
                        .arg(inSentences(again.error())));
        return;
    }
    retired_.push_back(std::move(library_.catalogue));
    library_.catalogue = std::move(again->catalogue);
    library_.sentences = std::move(again->sentences);
    library_.glossary = std::move(again->glossary);
    library_.friends = std::move(again->friends);
    library_.times = std::move(again->times);
    sayLeftOut();
    tools_->showLibrary(library_);
    reference_->showLibrary(library_);
    timeline_->setCatalogue(&library_.catalogue, &library_.sentences);
    if (session_.current()) showPages();
    tools_->say(tr("All files were read again. %1 tools and editions are there.")
                    .arg(library_.catalogue.all().size()));
}

void MainWindow::follow() {
    Case const* kase = session_.current();
    caseload_->showCases(session_.cases(), kase ? words(kase->reference) : QString());
    caseload_->setNewCaseEnabled(session_.isOpen());
    start_->setCasebookOpen(session_.isOpen());
    show_caseload_->setVisible(session_.isOpen() && caseload_->isHidden());
    foldCaseload();
    trouble_->say(session_.trouble());
    auto const file = session_.fileName();
    setWindowTitle(file.isEmpty() ? tr("Parallax") : tr("Parallax: %1").arg(file));
}

void MainWindow::showCase() {
    Case const* kase = session_.current();
    bool const opening = kase && header_->isHidden();
    showTabs(kase != nullptr);
    if (opening) tabs_->setCurrentIndex(SideBySide);
    centre_->setCurrentIndex(kase ? 1 : 0);
    if (opening) tabs_->setFocus();
    if (!kase) {
        header_->clear();
        views_->clear();
        assess_->clear();
        record_->clear();
        looks_->clear();
        timeline_->clear();
        controls_->clear();
        return;
    }
    {
        QSignalBlocker const once(header_);
        header_->showCase(*kase, session_.today());
    }
    record_->showCase(*kase);
    showPages();
}

void MainWindow::showPages() {
    if (!session_.current()) return;
    views_->showCase(*session_.current(), header_->asOf());
    assess_->showCase(*session_.current(), header_->asOf());
    looks_->showCase(*session_.current(), header_->asOf(), session_.checksOff());
    timeline_->showCase(*session_.current(), header_->asOf());
    controls_->showCase(*session_.current(), header_->asOf());
}

QString MainWindow::trouble() const { return trouble_->sentence(); }

void MainWindow::showProblems() {
    asker().tell(this, tr("These instruments are left out until their files are put right:"),
                 inSentences(library_.catalogue.problems()));
}

void MainWindow::restoreLayout() {
    restorePlace(*this);
    caseload_wanted_ = !caseload_->isHidden();
    folded_ = caseload_->isHidden();
}

/// The caseload stands aside while no casebook is open and where the window is narrow.
void MainWindow::foldCaseload() {
    bool const fold = !session_.isOpen() || width() < Theme::instance().px(foldsBelow);
    if (fold == folded_) return;
    folded_ = fold;
    caseload_->setVisible(!fold && caseload_wanted_);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    foldCaseload();
}

bool MainWindow::mayDropTyping() {
    if (assess_->commit()) return true;
    return asker()
        .choose(
            this,
            tr("An answer that was typed cannot be kept as it is. If you close now it is lost."),
            {tr("&Close without it")})
        .has_value();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayDropTyping() || !files_->mayClose()) return event->ignore();
    if (folded_) caseload_->setVisible(caseload_wanted_);
    keepPlace(*this);
    event->accept();
}

}  // namespace parallax::ui
