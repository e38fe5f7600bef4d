#pragma once
// The seven things that must match before two labels may agree or disagree, as a small table that
// can be read cell by cell: sign and name, first value, second value.

#include "meaning/relation.hpp"

#include <QAbstractTableModel>
#include <QTableView>

namespace parallax::ui {

class PairModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Role of a cell's symbol id; empty where it has none.
    static constexpr int symbolRole = Qt::UserRole;

    /// `first` and `second` name the two sides for readers.
    void setMatters(std::vector<Matter> matters, QString first, QString second);

    int rowCount(QModelIndex const& parent = {}) const override;
    int columnCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Matter> matters_;
    QString first_;
    QString second_;
};

class PairTable : public QTableView {
    Q_OBJECT
public:
    explicit PairTable(QWidget* parent = nullptr);

    PairModel& model() { return *model_; }

    /// Puts other matters into the table.
    void setMatters(std::vector<Matter> matters, QString first, QString second);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, 0}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Plan {
        std::vector<int> widths;
        std::vector<int> heights;
        bool scrolls = false;
    };
    Plan planFor(int width) const;
    QSize cell(int row, int column, int width) const;
    void fit();

    PairModel* model_;
};

/// Widths of columns that together take at most `available`: the widest give way first, none
/// below its share of `least`.
std::vector<int> fittedWidths(std::vector<int> natural, int available, int least);

}  // namespace parallax::ui
