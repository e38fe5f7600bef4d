#pragma once
// What could happen, to whom, and which answer asks it. A square that no answer fills says so; an
// answer about several people stands once, across all of their squares.

#include "casework/coverage.hpp"

#include <QTableView>

class QStandardItemModel;

namespace parallax::ui {

class CoverageGrid : public QTableView {
    Q_OBJECT
public:
    explicit CoverageGrid(QWidget* parent = nullptr);

    /// The place that was gone to stays.
    void setCoverage(Coverage const& coverage, QString const& nobody);

    /// The code of the answer in the square gone to; empty: nobody has asked.
    QString answerHere() const;
    /// Of the square gone to: row and column of the coverage; none while a heading is.
    std::optional<std::pair<std::size_t, std::size_t>> squareHere() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter, or a double click, on a square with an answer.
    void answerWanted(QString const& code);
    /// Another square is gone to.
    void moved();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(QModelIndex const& now, QModelIndex const& before) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Plan {
        int column = 0;  ///< width of each
        std::vector<int> heights;
        bool scrolls = false;
    };
    Plan planFor(int width) const;
    int leastColumn() const;
    void addRow(Coverage const& coverage, std::size_t row, QString const& nobody);
    QSize cell(int row, int column, int width) const;
    void fit();

    QStandardItemModel* model_;
};

}  // namespace parallax::ui
