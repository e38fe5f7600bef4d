#pragma once
// Where a tool allows it: a person's final level beside the level of the rules, with the reason and
// who agreed. The level of the rules stays.

#include "ui/assess/result_words.hpp"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace parallax::ui {

class FoldingSection;
class LevelChoice;
class MarkedLabel;

class OverridePanel : public QWidget {
    Q_OBJECT

public:
    explicit OverridePanel(QWidget* parent = nullptr);

    /// Hidden where the tool allows no final level, or the rules give none to start from.
    void showScoring(Scoring const& scoring);

signals:
    /// Empty: the final level is taken back.
    void finalLevelWanted(FinalLevel const& wanted);

private:
    QLineEdit* addField(QVBoxLayout* column, QString const& label);
    void fill();
    void set();
    void refuse(QString const& sentence, QWidget* at);

    Scoring scoring_;
    FoldingSection* section_;
    MarkedLabel* policy_;
    LevelChoice* level_;
    QLineEdit* reason_;
    QLineEdit* supervisor_;
    MarkedLabel* refusal_;
    QPushButton* set_;
    QPushButton* back_;
};

}  // namespace parallax::ui
