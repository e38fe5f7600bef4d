#pragma once
// The cases at the left: find one, choose one, start one.

#include "casebook/casebook.hpp"

#include <QDockWidget>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;
class QStackedWidget;

namespace parallax::ui {

class CaseloadModel;
class MarkedLabel;

class CaseloadDock : public QDockWidget {
    Q_OBJECT

public:
    explicit CaseloadDock(QWidget* parent = nullptr);

    /// `current` is marked and kept in view; empty: none.
    void showCases(std::vector<CaseLine> const& cases, QString const& current);

    /// Without an open casebook there is nowhere to put a case.
    void setNewCaseEnabled(bool enabled);

signals:
    void caseChosen(QString const& reference);
    void newCaseWanted();

private:
    QWidget* head();
    void buildList();
    QWidget* buildNothing();
    void search(QString const& part);
    void mark();
    void sizeToText();

    CaseloadModel* model_;
    QSortFilterProxyModel* found_;
    QLabel* count_;
    QLineEdit* search_;
    QListView* list_;
    QStackedWidget* found_or_not_;
    MarkedLabel* nothing_;
    QPushButton* add_;
    QString current_;  ///< the case being read; marked wherever the search leaves it in the list
    bool showing_ = false;
};

}  // namespace parallax::ui
