#pragma once
// What a square of the matrix stands for: how two tools relate, why two labels can both be right,
// and the seven things that must match.

#include "meaning/relation.hpp"
#include "ui/relate/detail_frame.hpp"

namespace parallax::ui {

class PairTable;

class PairDetail : public DetailFrame {
    Q_OBJECT
public:
    explicit PairDetail(QWidget* parent = nullptr);

    /// `comparable`: the case has answers of both, so that they can be compared side by side.
    void showPair(Relation const& relation, QString const& first, QString const& second,
                  bool comparable);
    void showNothing();

signals:
    void compareWanted();

private:
    PairTable* table_;
    QPushButton* compare_;
};

}  // namespace parallax::ui
