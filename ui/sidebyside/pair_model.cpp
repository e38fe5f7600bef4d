#include "ui/sidebyside/pair_table.hpp"
#include "ui/theme/words.hpp"

namespace parallax::ui {

namespace {

char const* symbolOf(Matter const& matter) {
    switch (matter.sign) {
        case '=': return "same";
        case '!': return "different";
        default: return "question";
    }
}

QString signInWords(Matter const& matter) {
    switch (matter.sign) {
        case '=': return PairModel::tr("the same");
        case '!': return PairModel::tr("different");
        default: return PairModel::tr("not stated on one side");
    }
}

}  // namespace

void PairModel::setMatters(std::vector<Matter> matters, QString first, QString second) {
    beginResetModel();
    matters_ = std::move(matters);
    first_ = std::move(first);
    second_ = std::move(second);
    endResetModel();
}

int PairModel::rowCount(QModelIndex const& parent) const { return parent.isValid() ? 0 : 3; }

int PairModel::columnCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(matters_.size());
}

QVariant PairModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) return {};
    Matter const& matter = matters_[static_cast<std::size_t>(index.column())];
    QString const text = words(index.row() == 0   ? matter.name
                               : index.row() == 1 ? matter.first
                                                  : matter.second);
    switch (role) {
        case Qt::DisplayRole: return text;
        case symbolRole:
            return index.row() == 0 ? QVariant(QString::fromLatin1(symbolOf(matter))) : QVariant();
        case Qt::AccessibleTextRole:
            if (index.row() == 0) return tr("%1: %2").arg(text, signInWords(matter));
            return tr("%1: %2").arg(index.row() == 1 ? first_ : second_, text);
        default: return {};
    }
}

QVariant PairModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole) return {};
    if (orientation == Qt::Horizontal) {
        return words(matters_[static_cast<std::size_t>(section)].name);
    }
    return section == 0 ? tr("Thing that must match") : section == 1 ? first_ : second_;
}

}  // namespace parallax::ui
