#pragma once
// The half of the page about people: what could happen to whom, and which answer asks it.

#include "casework/coverage.hpp"

#include <QWidget>

class QVBoxLayout;

namespace parallax::ui {

class CoverageGrid;
class MarkedLabel;

class CoverageHalf : public QWidget {
    Q_OBJECT
public:
    explicit CoverageHalf(QWidget* parent = nullptr);

    void showCoverage(Coverage const& coverage, Sentences const& sentences, Date asOf);
    /// No case is open.
    void showNothing();

    CoverageGrid* grid() const { return grid_; }

signals:
    void answerWanted(QString const& code);

private:
    MarkedLabel* note_;
    CoverageGrid* grid_;
    MarkedLabel* in_words_;
    MarkedLabel* lines_;
};

}  // namespace parallax::ui
