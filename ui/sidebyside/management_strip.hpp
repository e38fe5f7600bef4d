#pragma once

#include "ui/sidebyside/answer_card.hpp"

class QLabel;

namespace parallax::ui {

/// A fact about how agencies work, below the cards: grey, without dots, ruler or tone.
class ManagementStrip : public AnswerFrame {
    Q_OBJECT
public:
    explicit ManagementStrip(AnswerCard const& card, QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Plan {
        QRect question;
        QRect answer;
        QRect sentence;
        QRect maker;
        QRect tool;
        QRect change;
        int height = 0;
    };
    Plan planFor(int width) const;
    Plan inColumns(int width) const;
    Plan belowEachOther(int width) const;

    QLabel* question_;
    QLabel* answer_;
    QLabel* sentence_;
    QLabel* maker_;
    QLabel* tool_;
};

}  // namespace parallax::ui
