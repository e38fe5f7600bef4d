#pragma once
// The window: composes the caseload, the header, the pages and the menus, and nothing else.

#include "ui/shell/casebook_session.hpp"
#include "ui/shell/library.hpp"

#include <QMainWindow>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace parallax::ui {

class AssessPage;
class CaseDesk;
class CaseHeader;
class CaseloadDock;
class FileDesk;
class ReferencePage;
class LooksPage;
class MessageBar;
class RecordDesk;
class RecordPage;
class SideBySideViews;
class StartPage;
class ControlsPage;
class TimelinePage;
class ToolsPage;
class ViewSettings;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// Takes a copy, which it can read again from the files.
    explicit MainWindow(Library const& library,
                        CasebookSession::Clock clock = &QDateTime::currentDateTime);
    ~MainWindow() override;

    CasebookSession& session() { return session_; }
    FileDesk& files() { return *files_; }
    AssessPage& assessPage() { return *assess_; }
    RecordPage& recordPage() { return *record_; }
    LooksPage& looksPage() { return *looks_; }
    TimelinePage& timelinePage() { return *timeline_; }
    ControlsPage& controlsPage() { return *controls_; }
    CaseHeader& header() { return *header_; }
    QTabBar& tabs() { return *tabs_; }

    /// Sentence in the bar above the page about what is not stored; empty when all is.
    QString trouble() const;

    void openAnswer(QString const& code);
    void openRecord(QString const& kind, QString const& code);

    /// Shows the page of the tools, also while no case is open.
    void openTools();

    /// What needs a look in all cases of the casebook, in a window of its own.
    void openCaseload();

    /// Shows how the tools relate, also while no case is open.
    void openRelations();

    /// Shows what the words mean, also while no case is open.
    void openReference();
    /// The words of the glossary that stand on the page that is read now.
    void explainPage();

    /// Reads all files of tools again. The case stays as it is; the pages show what is read now.
    void reload();

    ToolsPage& toolsPage() { return *tools_; }
    ReferencePage& referencePage() { return *reference_; }
    SideBySideViews& views() { return *views_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Page { SideBySide, Assess, Timeline, Controls, Record, Looks, Tools, Words };

    void build();
    void buildPages();
    void buildMenus();
    void addPagesTo(QMenu& view);
    void addHelpTo(QMenu& help);
    void buildBars();
    void connectPages();
    void connectAnswers();
    void connectTimeline();
    void connectControls();
    void linkTerms();
    void showCase();
    void showPages();
    void showTabs(bool withCase);
    void sayLeftOut();
    void follow();
    void showProblems();
    void about();
    void restoreLayout();
    bool mayDropTyping();
    void foldCaseload();

    Library library_;
    std::vector<Catalogue> retired_;  ///< read earlier; what is still shown may point into them
    CasebookSession session_;
    FileDesk* files_;
    CaseDesk* desk_;
    RecordDesk* records_;
    ViewSettings* view_;
    CaseloadDock* caseload_;
    CaseHeader* header_;
    MessageBar* trouble_;
    MessageBar* left_out_;
    MessageBar* remarks_;  ///< what was read otherwise than it stands in the file
    MessageBar* page_said_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QStackedWidget* centre_;
    SideBySideViews* views_;
    AssessPage* assess_;
    RecordPage* record_;
    LooksPage* looks_;
    TimelinePage* timeline_;
    ControlsPage* controls_;
    ToolsPage* tools_;
    ReferencePage* reference_;
    StartPage* start_;
    QPushButton* to_start_;
    QPushButton* show_caseload_;
    bool caseload_wanted_ = true;  ///< where there is room for it and a casebook is open
    bool folded_ = false;
};

}  // namespace parallax::ui
