#pragma once

#include <QLayout>

#include <vector>

namespace parallax::ui {

class AnswerCardView;

/// Cards in rows of three, two or one by the width there is. In each row every band is as tall as
/// the tallest, so that what belongs together stands on one line. Takes AnswerCardViews only.
class CardGrid : public QLayout {
    Q_OBJECT
public:
    explicit CardGrid(QWidget* parent = nullptr) : QLayout(parent) {}
    ~CardGrid() override;

    void addCard(AnswerCardView* card);

    /// Cards in a row for a width of the whole centre area, its margins included.
    static int columnsFor(int centreWidth);
    /// Cards in a row as now laid out.
    int columns() const;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(QRect const& rect) override;

private:
    AnswerCardView* card(std::size_t index) const;
    int columnsIn(int width) const;
    int cardWidth(int width) const;
    std::vector<int> bandsOfRow(std::size_t first, int columns, int cardWidth) const;

    std::vector<QLayoutItem*> items_;
};

}  // namespace parallax::ui
