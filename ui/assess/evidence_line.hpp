#pragma once
// Below an answer: what shows it, where that comes from and when. One line, stored when it is left.

#include "ui/assess/answer_input.hpp"

class QLineEdit;

namespace parallax::ui {

class EvidenceLine : public AnswerInput {
    Q_OBJECT

public:
    /// `name`: what is shown, for readers.
    EvidenceLine(QString const& name, QWidget* parent);

    void showAnswer(std::optional<Answer> const& answer) override;
    bool commit() override;

private:
    QLineEdit* field_;
    QString shown_;
};

}  // namespace parallax::ui
