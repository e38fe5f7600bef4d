#pragma once
// Below the pages: at the left what just happened, at the right where the cases are kept.

#include "ui/shell/casebook_session.hpp"

class QLabel;
class QStatusBar;

namespace parallax::ui {

class StatusLine : public QObject {
    Q_OBJECT

public:
    StatusLine(QStatusBar* bar, CasebookSession& session);

    /// Words now shown, for tests and readers: what happened, and where it is kept.
    QString happened() const;
    QString keptWhere() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void share();

    QStatusBar* bar_;
    CasebookSession& session_;
    QLabel* happened_;
    QLabel* kept_where_;
};

}  // namespace parallax::ui
