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

class ChangesView;
class FoldingSection;
class MarkedLabel;
class OverridePanel;

class ResultPanel : public QWidget {
    Q_OBJECT

public:
    explicit ResultPanel(QWidget* parent = nullptr);

    void showScoring(Scoring const& scoring, Case const& kase, Catalogue const& catalogue,
                     Date asOf);

    /// Sections can be folded where the panel stands below the form.
    void setFoldable(bool foldable);

signals:
    /// A person's final level; empty: it is taken back.
    void finalLevelWanted(FinalLevel const& wanted);

private:
    QWidget* head();
    void cover(bool hide);
    void showLevel(Scoring const& scoring, Case const& kase, Date asOf);
    void addChance(QVBoxLayout* column, ChanceText const& chance);
    void addFinalLevel(QVBoxLayout* column, Scoring const& scoring, LevelText const& rules);
    void addRecorded(QVBoxLayout* column, RecordedBeside const& recorded);
    void showStanding(Scoring const& scoring);
    void announce();

    QCheckBox* hide_;
    QLabel* covered_;
    QWidget* open_;
    QVBoxLayout* open_column_;
    QWidget* level_ = nullptr;
    RowsTable* trace_;
    RowsTable* parts_;
    OverridePanel* override_;
    FoldingSection* made_up_of_;
    FoldingSection* came_about_;
    ChangesView* changes_;
    MarkedLabel* standing_;
    QTimer announce_later_;
    QString spoken_;
};

}  // namespace parallax::ui
