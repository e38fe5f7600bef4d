#pragma once
// The half of the page about people: what could happen to whom, and which answer asks it.

#include "casework/coverage.hpp"

#include <QWidget>

class QVBoxLayout;

namespace parallax::ui {

class CoverageGrid;
class MarkedLabel;
class SquareDetail;

class CoverageHalf : public QWidget {
    Q_OBJECT
public:
    explicit CoverageHalf(QWidget* parent = nullptr);

    void showCoverage(Coverage const& coverage, Sentences const& sentences, Date asOf);
    /// No case is open.
    void showNothing();

    CoverageGrid* grid() const { return grid_; }
    SquareDetail* detail() const { return detail_; }

signals:
    void answerWanted(QString const& code);
    void questionWanted(QString const& about, QString const& question);

private:
    void showSquare();

    std::optional<Coverage> shown_;
    Sentences const* sentences_ = nullptr;
    MarkedLabel* note_;
    CoverageGrid* grid_;
    SquareDetail* detail_;
    MarkedLabel* in_words_;
    MarkedLabel* lines_;
};

}  // namespace parallax::ui
