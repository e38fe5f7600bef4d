#pragma once
// An item answered by choosing: one button for each option, and Not known.

#include "ui/assess/answer_input.hpp"

class QAbstractButton;
class QButtonGroup;

namespace parallax::ui {

class OptionButtons : public AnswerInput {
    Q_OBJECT

public:
    OptionButtons(QString const& name, std::vector<Option> options, QWidget* parent);

    void showAnswer(std::optional<Answer> const& answer) override;

protected:
    /// 1 to 9 choose an option, 0 or N Not known, on whichever button the focus is.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addButton(QString const& text, int id);
    void choose(int id);
    int idOf(Answer const& answer) const;
    void setChosen(int id);

    QString name_;
    std::vector<Option> options_;
    QButtonGroup* group_;
};

}  // namespace parallax::ui
