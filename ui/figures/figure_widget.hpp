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

    /// Drawn smaller, all of it, where there is less room than it asks for.
    void letShrink();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return shrinks_; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    double scaleFor(int width) const;

    Figure figure_;
    bool shrinks_ = false;
};

}  // namespace parallax::ui
