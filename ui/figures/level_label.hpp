#pragma once
// Dots, level word and meaning as one run of text: the only way a level reaches the screen.

#include "meaning/level_text.hpp"
#include "report/figure.hpp"
#include "ui/theme/marked_label.hpp"

namespace parallax::ui {

class LevelLabel : public MarkedLabel {
    Q_OBJECT
public:
    enum class Shape {
        Card,    ///< large word after card dots, the meaning on lines of its own
        Row,     ///< one size, word and meaning running on, row dots
        Plain,   ///< word and meaning running on without dots, for what is not a level of risk
    };

    LevelLabel(LevelText level, Shape shape, QWidget* parent = nullptr);

    void setLevel(LevelText level);
    LevelText const& level() const { return level_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    QString html() const override;

private:
    Figure dotsOfLevel() const;
    double indent() const;

    LevelText level_;
    Shape shape_;
};

}  // namespace parallax::ui
