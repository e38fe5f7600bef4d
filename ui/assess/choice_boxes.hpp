#pragma once
// An item answered by choosing any number of things at once: a box for each, None of these, and
// Not known.

#include "ui/assess/answer_input.hpp"

class QCheckBox;

namespace parallax::ui {

class ChoiceBoxes : public AnswerInput {
    Q_OBJECT

public:
    ChoiceBoxes(QString const& name, std::vector<Choice> choices, QWidget* parent);

    void showAnswer(std::optional<Answer> const& answer) override;

protected:
    /// 1 to 9 tick a box, 0 or N Not known; arrows go from box to box.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QCheckBox* addBox(QString const& text);
    void take();
    void give(Answer const& answer);

    QString name_;
    std::vector<Choice> choices_;
    QList<QCheckBox*> boxes_;  ///< those of the choices, then the two below
    QCheckBox* none_;
    QCheckBox* not_known_;
};

}  // namespace parallax::ui
