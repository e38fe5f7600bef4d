#pragma once
// Everything the Edit and Case menus do: undo and redo by name, cases, and new answers.

#include "ui/shell/casebook_session.hpp"
#include "ui/shell/library.hpp"

#include <QPointer>

class QAction;
class QMenu;

namespace parallax::ui {

class CaseDesk : public QObject {
    Q_OBJECT

public:
    CaseDesk(Library const& library, CasebookSession& session, QWidget* window);

    void addEditTo(QMenu* edit);
    void addCaseTo(QMenu* menu);

    void showHistory();
    void newCase();
    void rename();
    void remove();
    void recordAnswer();

    /// `day` is offered as the day to score on.
    void scoreAnswer(Date day);

    /// A recorded answer opens in the dialog it was made in, a computed one as its form.
    void correctAnswer(QString const& code);

    /// The same, but of a computed one who made it and from the facts of which day.
    void correctDetails(QString const& code);

    /// No question first: it is an edit like any other, and Undo brings it back.
    void removeAnswer(QString const& code);

signals:
    /// The Case menu asks to score; the window knows the day.
    void scoreWanted();
    /// A new form to fill in, not stored yet.
    void answerStarted(Assessment const& begun);
    /// An answer of the case is to be opened.
    void answerWanted(QString const& code);

private:
    void follow();
    void keepRecorded(Assessment record, QString const& answer);
    void begin(Assessment record);
    void correctRecorded(Assessment const& record);
    void correctComputed(Assessment const& record);
    void keepCorrected(Assessment corrected, QString const& answer);
    Assessment const* recordOf(QString const& code) const;

    Library const& library_;
    CasebookSession& session_;
    QWidget* window_;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* history_ = nullptr;
    QAction* new_case_ = nullptr;
    QList<QAction*> need_case_;
};

}  // namespace parallax::ui
