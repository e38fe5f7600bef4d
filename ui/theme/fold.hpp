#pragma once
// A level word whose meaning is cut by the edge of a scrolled page would stand alone. What must not
// be cut is painted whole or not at all.

#include <QObject>
#include <QRect>

class QWidget;

namespace parallax::ui {

/// True if no scroll area around the widget cuts this part of it.
bool isWhole(QWidget const& widget, QRect const& part);

/// Paints the widget anew whenever it may have come to an edge or away from it.
class FoldWatch : public QObject {
    Q_OBJECT

public:
    explicit FoldWatch(QWidget* widget);

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void watchAreas();
    void again();

    QWidget* widget_;
};

}  // namespace parallax::ui
