#include "ui/caseload/caseload_model.hpp"

#include "ui/shell/text.hpp"

#include <algorithm>

namespace parallax::ui {
namespace {

/// The meeting, as far as it is known.
QString meeting(CaseLine const& line) {
    QStringList parts;
    if (!line.conference_title.empty()) parts.append(words(line.conference_title));
    if (line.conference.known()) parts.append(words(line.conference.words()));
    return parts.isEmpty() ? CaseloadModel::tr("No conference set")
                           : parts.join(QStringLiteral(", "));
}

/// What stands below the reference: title, then the meeting on a line of its own.
QString detail(CaseLine const& line, QString const& between) {
    return line.title.empty() ? meeting(line) : words(line.title) + between + meeting(line);
}

bool same(CaseLine const& a, CaseLine const& b) {
    return a.reference == b.reference && a.title == b.title &&
           a.conference_title == b.conference_title && a.conference == b.conference;
}

}  // namespace

void CaseloadModel::setCases(std::vector<CaseLine> cases) {
    if (std::ranges::equal(cases, cases_, same)) return;
    beginResetModel();
    cases_ = std::move(cases);
    endResetModel();
}

int CaseloadModel::rowOf(QString const& reference) const {
    for (std::size_t i = 0; i < cases_.size(); ++i) {
        if (words(cases_[i].reference) == reference) return static_cast<int>(i);
    }
    return -1;
}

int CaseloadModel::rowCount(QModelIndex const& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(cases_.size());
}

QVariant CaseloadModel::data(QModelIndex const& index, int role) const {
    if (!index.isValid()) return {};
    CaseLine const& line = cases_[static_cast<std::size_t>(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Reference: return words(line.reference);
        case Detail: return detail(line, QStringLiteral("\n"));
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1. %2").arg(words(line.reference),
                                                detail(line, QStringLiteral(". ")));
        default: return {};
    }
}

}  // namespace parallax::ui
