#pragma once
// What needs a look in all cases, as rows of a table.

#include "casework/caseload_finding.hpp"

#include <QAbstractTableModel>

namespace parallax::ui {

class CaseloadLooksModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Reference, What, Seen, Since, Agencies, Tools, ColumnCount };

    explicit CaseloadLooksModel(QObject* parent);

    void clear();
    void add(std::vector<CaseloadFinding> findings);
    std::vector<CaseloadFinding> const& findings() const { return findings_; }

    int rowCount(QModelIndex const& parent = {}) const override;
    int columnCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CaseloadFinding> findings_;
};

}  // namespace parallax::ui
