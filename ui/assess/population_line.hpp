#pragma once
// "Made for men like him": each condition with a shape and words for holds, does not, not known.

#include "scoring/instrument.hpp"

#include <QWidget>

namespace parallax::ui {

enum class Fit { holds, fails, notKnown };

/// How one condition stands, read from what scoring said.
Fit fitOf(Applicability const& rule, Answers const& answers, Outcome const& outcome);

class PopulationLine : public QWidget {
    Q_OBJECT

public:
    explicit PopulationLine(QWidget* parent = nullptr);

    void showFit(Definition const& definition, Answers const& answers, Outcome const& outcome);

private:
    void add(Applicability const& rule, Fit fit);
};

}  // namespace parallax::ui
