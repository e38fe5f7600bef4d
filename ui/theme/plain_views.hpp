#pragma once
// What scrolls and what is only read, set up alike wherever it stands.

class QScrollArea;
class QTableView;

namespace parallax::ui {

/// Without a frame, as wide as its content may be, and no stop for Tab.
void makePlain(QScrollArea& area);

/// A table that is looked through and never edited: no frame, no grid, nothing chosen, no names
/// above or beside, columns as narrow as they must be; as tall as its rows at its width.
void makePlain(QTableView& table);

}  // namespace parallax::ui
