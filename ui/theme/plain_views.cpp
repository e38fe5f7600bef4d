#include "ui/theme/plain_views.hpp"

#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>

namespace parallax::ui {

void makePlain(QScrollArea& area) {
    area.setWidgetResizable(true);
    area.setFrameShape(QFrame::NoFrame);
    area.setFocusPolicy(Qt::NoFocus);
}

void makePlain(QTableView& table) {
    table.setFrameShape(QFrame::NoFrame);
    table.setShowGrid(false);
    table.setSelectionMode(QAbstractItemView::NoSelection);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setTabKeyNavigation(false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    table.setSizePolicy(policy);
    table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QHeaderView* names : {table.horizontalHeader(), table.verticalHeader()}) {
        names->hide();
        names->setMinimumSectionSize(0);
    }
}

}  // namespace parallax::ui
