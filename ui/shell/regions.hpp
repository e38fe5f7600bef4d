#pragma once
// F6 and Shift F6 go from one region of the window to the next.

#include <QList>
#include <QObject>

class QWidget;

namespace parallax::ui {

class Regions : public QObject {
    Q_OBJECT

public:
    /// In the order they are gone through; those that cannot be seen are passed over.
    Regions(QList<QWidget*> regions, QWidget* window);

    /// The next region from where the focus is; -1 goes back.
    void go(int step);

private:
    QList<QWidget*> regions_;
};

}  // namespace parallax::ui
