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

    void newCase();
    void rename();
    void remove();
    void recordAnswer();

    /// `day` is offered as the day to score on.
    void scoreAnswer(Date day);

signals:
    /// The Case menu asks to score; the window knows the day.
    void scoreWanted();
    /// A new answer to fill in.
    void answerStarted(QString const& code);

private:
    void follow();
    void keepRecorded(Assessment record, QString const& answer);
    void keepStarted(Assessment record);

    Library const& library_;
    CasebookSession& session_;
    QWidget* window_;
    QAction* undo_ = nullptr;
    QAction* redo_ = nullptr;
    QAction* new_case_ = nullptr;
    QList<QAction*> need_case_;
};

}  // namespace parallax::ui
