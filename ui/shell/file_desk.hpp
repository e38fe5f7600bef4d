#pragma once
// Everything the File menu does: new, open, example, save as, PDF, and asking before closing.

#include "ui/shell/casebook_session.hpp"
#include "ui/shell/library.hpp"

class QAction;
class QMenu;

namespace parallax::ui {

enum class FileKind;

class FileDesk : public QObject {
    Q_OBJECT

public:
    FileDesk(Library const& library, CasebookSession& session, QWidget* window);

    void addTo(QMenu* file);

    /// `file` as given at start: a path. What keeps it from opening is said in a box.
    void open(std::filesystem::path const& file);
    void openExample();
    void askWhatToOpen();
    void create();
    void save();
    bool saveAs();

    /// The conference page of the case as it stands on a date.
    void savePage(Date asOf, QString const& asOfWords);

    /// The timeline of the case, seen from a date.
    void saveTimeline(Date asOf, QString const& asOfWords);
    /// Its controls and decisions, who knew what and who lived where.
    void saveControls(Date asOf, QString const& asOfWords);
    /// One answer with all that stands behind it.
    void saveAnswer(std::string const& code, Date asOf, QString const& asOfWords);
    /// A whole section of what can be looked up, to print.
    void saveReference(QString const& section);
    /// A table for a spreadsheet.
    void saveTable(QString const& suggested, std::string const& text);

    /// True when nothing would be lost, or the person said so.
    bool mayClose();

signals:
    void pageWanted();
    /// A page was saved that does not hold everything; empty: the last one does.
    void pageSaid(QString const& sentence);
    void quitWanted();

private:
    /// Asks for a file of that name, and writes the document there as PDF.
    void savePaper(Document const& document, QString const& name);
    /// Where to write; empty: nowhere. Never over the casebook that is open.
    QString askWhereToWrite(FileKind kind, QString const& suggested);
    void fillRecent(QMenu* menu);
    void follow();
    void remember();
    bool succeeded(Expected<void> const& result, QString const& sentence);

    Library const& library_;
    CasebookSession& session_;
    QWidget* window_;
    QAction* save_ = nullptr;
    QAction* save_as_ = nullptr;
    QAction* page_ = nullptr;
};

}  // namespace parallax::ui
