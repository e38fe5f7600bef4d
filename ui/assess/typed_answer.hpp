#pragma once
// An item answered by typing: a number, a date or a code; or Not known.

#include "ui/assess/answer_input.hpp"

class QCheckBox;
class QLineEdit;

namespace parallax::ui {

class TypedAnswer : public AnswerInput {
    Q_OBJECT

public:
    TypedAnswer(QString const& name, FactKind const& fact, QStringList const& codes,
                QWidget* parent);

    void showAnswer(std::optional<Answer> const& answer) override;
    bool commit() override { return take(); }

private:
    void buildField(QString const& name, QStringList const& codes);
    /// What was typed as an answer, within what the fact allows.
    Expected<Answer> read() const;
    bool take();
    void takeNotKnown(bool checked);

    FactKind fact_;
    QLineEdit* field_;
    QCheckBox* not_known_;
    std::optional<Answer> shown_;
};

}  // namespace parallax::ui
