#pragma once
// A small table read row by row: as tall as its rows, hairlines between them, a strong line above
// a subtotal.

#include <QTableWidget>

namespace parallax::ui {

struct TableLine {
    QStringList cells;
    bool strong = false;      ///< all cells in SemiBold
    bool line_above = false;  ///< a strong line above
};

class RowsTable : public QTableWidget {
    Q_OBJECT

public:
    /// `shares` are the widths of the columns as parts of the whole.
    RowsTable(QString const& name, QStringList const& header, QList<int> const& shares,
              QWidget* parent = nullptr);

    void setLines(QList<TableLine> const& lines);

    /// Other columns, their names now above them.
    void setColumns(QStringList const& header, QList<int> const& shares);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

private:
    void fit();

    QList<int> shares_;
};

}  // namespace parallax::ui
