#pragma once

#include "report/figure.hpp"

#include <QWidget>

namespace parallax::ui {

/// One figure, as large as its marks at the present text size. Its accessible name is the
/// figure's text alternative.
class FigureWidget : public QWidget {
    Q_OBJECT
public:
    explicit FigureWidget(Figure figure, QWidget* parent = nullptr);

    void setFigure(Figure figure);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Figure figure_;
};

}  // namespace parallax::ui
