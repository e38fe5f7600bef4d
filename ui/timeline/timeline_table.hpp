#pragma once
// The table twin of the drawn timeline: what came when, in rows.

#include "casework/timeline.hpp"
#include "report/timeline_figure.hpp"

#include <QScrollArea>

namespace parallax::ui {

class RowsTable;

class TimelineTable : public QScrollArea {
    Q_OBJECT
public:
    explicit TimelineTable(QWidget* parent = nullptr);

    /// Rows of groups that are not shown are left out.
    void showRows(std::vector<TimelineRow> const& rows, TimelineLook const& shown,
                  Sentences const& sentences);

    RowsTable* table() { return table_; }

private:
    RowsTable* table_;
};

}  // namespace parallax::ui
