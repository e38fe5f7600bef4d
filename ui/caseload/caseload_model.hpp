#pragma once
// The cases of the open casebook in order of reference; never sorted by any level.

#include "casebook/casebook.hpp"

#include <QAbstractListModel>

namespace parallax::ui {

class CaseloadModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { Reference = Qt::UserRole, Detail };

    using QAbstractListModel::QAbstractListModel;

    /// Resets the list only if a line differs, so that choosing a row leaves it in place.
    void setCases(std::vector<CaseLine> cases);
    /// Row of a reference; -1 when it is not there.
    int rowOf(QString const& reference) const;

    int rowCount(QModelIndex const& parent = {}) const override;
    QVariant data(QModelIndex const& index, int role) const override;

private:
    std::vector<CaseLine> cases_;
};

}  // namespace parallax::ui
