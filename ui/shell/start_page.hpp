#pragma once
// What stands in the window while no case is open: what Parallax is for, and three ways to start.

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace parallax::ui {

class StartPage : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// With a casebook open there is a first case to add; without one, a casebook to open.
    void setCasebookOpen(bool open);

signals:
    void exampleWanted();
    void newCasebookWanted();
    void openWanted();
    void newCaseWanted();
    void toolsWanted();

private:
    QPushButton* addStart(QVBoxLayout* column, QString const& verb, QString const& sentence);

    QList<QWidget*> without_casebook_;
    QList<QWidget*> with_casebook_;
};

}  // namespace parallax::ui
