#include "ui/relate/relation_grid.hpp"
#include "ui/theme/words.hpp"

namespace parallax::ui {

void RelationModel::setMatrix(RelationMatrix matrix) {
    beginResetModel();
    matrix_ = std::move(matrix);
    endResetModel();
}

int RelationModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(matrix_.tools.size());
}

int RelationModel::columnCount(QModelIndex const& parent) const {
    int const tools = rowCount(parent);
    return tools == 0 ? 0 : tools + roomForName;
}

QString RelationModel::nameOf(int tool) const {
    return words(matrix_.tools[static_cast<std::size_t>(tool)].name);
}

QString RelationModel::spoken(QModelIndex const& index) const {
    if (index.column() >= index.row()) return nameOf(index.row());
    auto const kind = static_cast<RelationKind>(data(index, kindRole).toInt());
    return tr("%1 and %2: %3")
        .arg(nameOf(index.row()), nameOf(index.column()), words(words_of(kind)));
}

QVariant RelationModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) return {};
    auto const row = static_cast<std::size_t>(index.row());
    auto const column = static_cast<std::size_t>(index.column());
    switch (role) {
        case Qt::DisplayRole: return column == row ? QVariant(nameOf(index.row())) : QVariant();
        case Qt::AccessibleTextRole: return spoken(index);
        case onCaseRole: return static_cast<int>(matrix_.tools[row].on_case);
        case kindRole:
            return column < row ? QVariant(static_cast<int>(matrix_.below[row][column]))
                                : QVariant();
        default: return {};
    }
}

QVariant RelationModel::headerData(int section, Qt::Orientation orientation, int role) const {
    // No name in the columns beyond; and while a model is reset one header still has its old count.
    if (section >= rowCount()) return {};
    if (orientation == Qt::Horizontal) {
        return role == Qt::DisplayRole ? QVariant(nameOf(section)) : QVariant();
    }
    auto const on = matrix_.tools[static_cast<std::size_t>(section)].on_case;
    if (role == onCaseRole) return static_cast<int>(on);
    if (role == Qt::DisplayRole) return nameOf(section);
    if (role != Qt::AccessibleTextRole) return {};
    switch (on) {
        case RelationMatrix::OnCase::yes: return tr("%1, on this case").arg(nameOf(section));
        case RelationMatrix::OnCase::perhaps:
            return tr("%1, perhaps on this case").arg(nameOf(section));
        case RelationMatrix::OnCase::no: break;
    }
    return nameOf(section);
}

}  // namespace parallax::ui
