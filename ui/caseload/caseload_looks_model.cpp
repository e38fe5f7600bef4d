#include "ui/caseload/caseload_looks_model.hpp"

#include "ui/theme/words.hpp"

namespace parallax::ui {

namespace {

/// By semicolons: one agency may be called "police and probation".
QString parted(std::vector<std::string> const& names) {
    QStringList all;
    for (std::string const& name : names) all.append(words(name));
    return all.join(QStringLiteral("; "));
}

}  // namespace

CaseloadLooksModel::CaseloadLooksModel(QObject* parent) : QAbstractTableModel(parent) {}

void CaseloadLooksModel::clear() {
    beginResetModel();
    findings_.clear();
    endResetModel();
}

void CaseloadLooksModel::add(std::vector<CaseloadFinding> findings) {
    if (findings.empty()) return;
    int const first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(findings.size()) - 1);
    for (CaseloadFinding& one : findings) findings_.push_back(std::move(one));
    endInsertRows();
}

int CaseloadLooksModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(findings_.size());
}

int CaseloadLooksModel::columnCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CaseloadLooksModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) return {};
    CaseloadFinding const& one = findings_[static_cast<std::size_t>(index.row())];
    // A sentence longer than its cell is read whole by a reader, and in the tip.
    bool const whole = role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (role != Qt::DisplayRole && !whole) return {};
    switch (index.column()) {
        case Reference: return words(one.reference);
        case What: {
            auto const title = tr("%1 (%2)").arg(words(one.finding.title), words(one.finding.code));
            return one.answered ? tr("%1, answered").arg(title) : title;
        }
        case Seen: return words(one.finding.text);
        case Since: return one.finding.since ? words(date_in_words(*one.finding.since)) : QString();
        case Agencies: return parted(one.agencies);
        case Tools: return parted(one.tool_names);
        default: return {};
    }
}

QVariant CaseloadLooksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case Reference: return tr("Case");
        case What: return tr("What needs a look");
        case Seen: return tr("What was seen");
        case Since: return tr("From, at the earliest");
        case Agencies: return tr("Agencies");
        case Tools: return tr("Tools");
        default: return {};
    }
}

}  // namespace parallax::ui
