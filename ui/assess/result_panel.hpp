#pragma once
// The result while answering: level or span, what it depends on, how it came about, and what would
// change it.

#include "ui/assess/result_words.hpp"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace parallax::ui {

class FoldingSection;
class MarkedLabel;

class ResultPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultPanel(QWidget* parent = nullptr);

    void showScoring(Scoring const& scoring, Case const& kase, Catalogue const& catalogue,
                     Date asOf);

    /// Sections can be folded where the panel stands below the form.
    void setFoldable(bool foldable);

private:
    QWidget* head();
    void cover(bool hide);
    void showLevel(Scoring const& scoring, Case const& kase, Date asOf);
    void addRecorded(QVBoxLayout* column, RecordedBeside const& recorded);
    void showStanding(Scoring const& scoring);
    void announce();

    QCheckBox* hide_;
    QLabel* covered_;
    QWidget* open_;
    QVBoxLayout* open_column_;
    QWidget* level_ = nullptr;
    RowsTable* trace_;
    RowsTable* changes_;
    FoldingSection* came_about_;
    FoldingSection* would_change_;
    MarkedLabel* standing_;
    QTimer announce_later_;
    QString spoken_;
};

}  // namespace parallax::ui
