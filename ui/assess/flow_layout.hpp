#pragma once
// Widgets in a row that goes on below when there is no more room.

#include <QLayout>

namespace parallax::ui {

class FlowLayout : public QLayout {
    Q_OBJECT

public:
    /// Gaps are tokens and grow with the text.
    FlowLayout(int across, int down, QWidget* parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    int count() const override;
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(QRect const& rect) override;

private:
    QSize sizeIn(QLayoutItem const& item, int width) const;
    /// Height taken below the top of `rect`; items are moved only if `move`.
    int arrange(QRect const& rect, bool move) const;
    /// Puts one line in place, each item half way up; gives the line's height.
    int place(QList<QLayoutItem*> const& line, QRect const& from, bool move) const;

    QList<QLayoutItem*> items_;
    int across_;
    int down_;
};

}  // namespace parallax::ui
