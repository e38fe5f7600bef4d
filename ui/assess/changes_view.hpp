#pragma once
// What would change the result: single answers at once; time and pairs of answers when asked for,
// worked out beside the window.

#include "ui/assess/background.hpp"
#include "ui/assess/change_rows.hpp"

#include <QWidget>

class QPushButton;

namespace parallax::ui {

class FoldingSection;

class ChangesView : public QWidget {
    Q_OBJECT

public:
    explicit ChangesView(QWidget* parent = nullptr);

    void showScoring(Scoring const& scoring, Catalogue const& catalogue);
    void setFoldable(bool foldable);

signals:
    /// Rows that were asked for are there.
    void listed();

private:
    void listTime();
    void listPairs();
    void forgetPairs();

    Scoring scoring_;
    RowsTable* changes_;
    RowsTable* time_;
    RowsTable* pairs_;
    QPushButton* two_;
    FoldingSection* would_change_;
    FoldingSection* later_;
    Background time_work_;
    Background pair_work_;
};

}  // namespace parallax::ui
