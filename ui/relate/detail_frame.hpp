#pragma once
// What stands below a grid of the page How they relate: a sign, a heading and a sentence about the
// square that is gone to. What else belongs there is added below.

#include "report/figure.hpp"

#include <QFrame>

class QPushButton;
class QVBoxLayout;

namespace parallax::ui {

class FigureWidget;
class MarkedLabel;

class DetailFrame : public QFrame {
    Q_OBJECT
public:
    DetailFrame(QString const& name, QWidget* parent);

    MarkedLabel* heading() const { return heading_; }
    MarkedLabel* sentence() const { return sentence_; }

protected:
    /// Without a figure no sign is shown.
    void tell(Figure const* sign, QString const& heading, QString const& sentence);
    void addBelow(QWidget* part);
    void addBelow(QPushButton* button);

private:
    FigureWidget* symbol_;
    MarkedLabel* heading_;
    MarkedLabel* sentence_;
    QVBoxLayout* column_;
};

}  // namespace parallax::ui
