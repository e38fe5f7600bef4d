#include "ui/timeline/timeline_table.hpp"

#include "ui/assess/rows_table.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QVBoxLayout>

namespace parallax::ui {

namespace {

bool isShown(TimelineRow const& row, TimelineLook const& shown) {
    if (row.lane == "answers") return shown.answers;
    if (row.lane == "controls") return shown.controls;
    if (row.lane == "decisions") return shown.decisions;
    return true;
}

}  // namespace

TimelineTable::TimelineTable(QWidget* parent)
    : QScrollArea(parent), table_(new RowsTable(tr("What came when"), {}, {})) {
    makePlain(*this);
    auto* content = new QWidget;
    setPageBackground(content);
    auto* column = new QVBoxLayout(content);
    setGaps(column, {size::pageMargin, space::s2, size::pageMargin, space::s3}, 0);
    table_->setColumns({tr("Date"), tr("Of what"), tr("What"), tr("State or level"), tr("Source")},
                       {18, 11, 35, 22, 14});
    column->addWidget(table_);
    column->addStretch(1);
    setWidget(content);
}

void TimelineTable::showRows(std::vector<TimelineRow> const& rows, TimelineLook const& shown,
                             Sentences const& sentences) {
    QList<TableLine> lines;
    for (TimelineRow const& row : rows) {
        if (!isShown(row, shown)) continue;
        auto status = words(row.status);
        if (row.later) {
            auto const later = words(sentences.say("lanes.not_yet_known"));
            status = status.isEmpty() ? later : status + QStringLiteral("; ") + later;
        }
        lines.append({{row.date.known() ? words(row.date.words())
                                        : words(sentences.say("timeline.not_dated")),
                       words(sentences.say("timeline.lane_" + row.lane)), words(row.what), status,
                       words(row.source)}});
    }
    table_->setLines(lines);
}

}  // namespace parallax::ui
