#pragma once
// The window: composes the caseload, the header, the pages and the menus, and nothing else.

#include "ui/shell/casebook_session.hpp"
#include "ui/shell/library.hpp"

#include <QMainWindow>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTabBar;

namespace parallax::ui {

class AssessPage;
class CaseDesk;
class CaseHeader;
class CaseloadDock;
class FileDesk;
class MessageBar;
class SideBySidePage;
class StartPage;
class ViewSettings;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `library` must outlive the window.
    explicit MainWindow(Library const& library,
                        CasebookSession::Clock clock = &QDateTime::currentDateTime);
    ~MainWindow() override;

    CasebookSession& session() { return session_; }
    FileDesk& files() { return *files_; }
    AssessPage& assessPage() { return *assess_; }
    CaseHeader& header() { return *header_; }
    QTabBar& tabs() { return *tabs_; }

    /// Sentence in the bar above the page about what is not stored; empty when all is.
    QString trouble() const;

    void openAnswer(QString const& code);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Page { SideBySide, Assess };

    void build();
    void buildMenus();
    void buildBars();
    void buildStatusBar();
    void connectPages();
    void showCase();
    void showPages();
    void follow();
    void showProblems();
    void about();
    void restoreLayout();
    void openInsideScreen(bool placed);
    bool mayDropTyping();
    void foldCaseload();
    void shareStatusBar();

    Library const& library_;
    CasebookSession session_;
    FileDesk* files_;
    CaseDesk* desk_;
    ViewSettings* view_;
    CaseloadDock* caseload_;
    CaseHeader* header_;
    MessageBar* trouble_;
    MessageBar* left_out_;
    MessageBar* page_said_;
    QTabBar* tabs_;
    QStackedWidget* pages_;
    QStackedWidget* centre_;
    SideBySidePage* side_by_side_;
    AssessPage* assess_;
    StartPage* start_;
    QLabel* happened_;
    QLabel* kept_where_;
    QPushButton* show_caseload_;
    bool caseload_wanted_ = true;  ///< where there is room for it and a casebook is open
    bool folded_ = false;
};

}  // namespace parallax::ui
