#pragma once
// Enters, corrects and takes out the records of a case, each as one edit.

#include "ui/record/record_kind.hpp"

#include <QObject>

class QMenu;

namespace parallax::ui {

class CasebookSession;
class RecordPage;

class RecordDesk : public QObject {
    Q_OBJECT

public:
    RecordDesk(Library const& library, CasebookSession& session, QWidget* window);

    /// A way to add each kind, from wherever one is.
    void addTo(QMenu* menu);

    /// Does what the page asks for, and goes to what was kept.
    void serve(RecordPage& page);

    void add(RecordKind const& kind);
    /// Adds a record typed as one line.
    void addLine(RecordKind const& kind, QString const& line);
    /// Puts a question among those for the room; it holds from the day looked from.
    void addQuestion(QString const& about, QString const& question, Date from);
    void correct(RecordKind const& kind, std::string const& code);
    /// No question first: it is an edit like any other, and Undo brings it back.
    void remove(RecordKind const& kind, std::string const& code);

signals:
    /// It is in the case now, new or put right.
    void kept(RecordKind const& kind, std::string const& code);
    /// A line was taken, or what is wrong with it.
    void lineTaken(std::string const& code);
    void lineRefused(QString const& sentence);

private:
    void follow();
    void open(RecordKind const& kind, std::shared_ptr<Case> after, std::string const& code,
              bool isNew);

    Library const& library_;
    CasebookSession& session_;
    QWidget* window_;
    QMenu* menu_ = nullptr;
};

}  // namespace parallax::ui
