#pragma once
// How each tool relates to each other one, as a triangle of squares. The name of a column stands
// where it meets its own row.

#include "casework/relation_matrix.hpp"

#include <QAbstractTableModel>
#include <QTableView>

namespace parallax::ui {

class RelationModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Role of the relation in a square below the diagonal: a RelationKind as a number.
    static constexpr int kindRole = Qt::UserRole;
    /// Role of a tool's standing on the case, in its row's header and where its column begins.
    static constexpr int onCaseRole = Qt::UserRole + 1;
    /// Columns beyond the last tool, so that there is room for its name.
    static constexpr int roomForName = 8;

    void setMatrix(RelationMatrix matrix);
    RelationMatrix const& matrix() const { return matrix_; }

    int rowCount(QModelIndex const& parent = {}) const override;
    int columnCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString nameOf(int tool) const;
    QString spoken(QModelIndex const& index) const;

    RelationMatrix matrix_;
};

class RelationGrid : public QTableView {
    Q_OBJECT
public:
    explicit RelationGrid(QWidget* parent = nullptr);

    /// The pair that was chosen stays chosen where both of its tools are there again.
    void setMatrix(RelationMatrix matrix);
    RelationMatrix const& matrix() const { return model_->matrix(); }

    /// Row and column of the chosen square; none where the choice is no square of two tools.
    std::optional<std::pair<std::size_t, std::size_t>> chosen() const;

    /// The room that all of it would take.
    QSize wholeSize() const;

signals:
    /// Another square was gone to.
    void pairChanged();
    /// Enter, or a double click, on a square of two tools.
    void pairWanted();

protected:
    void currentChanged(QModelIndex const& now, QModelIndex const& before) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void fit();
    void choose(std::string const& first, std::string const& second);

    RelationModel* model_;
};

/// Paints the square of a relation: its sign as a path on its own fill.
void paintRelation(QPainter& painter, QRectF const& square, RelationKind kind, bool tinted);

}  // namespace parallax::ui
