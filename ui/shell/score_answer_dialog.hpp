#pragma once
// Starts an answer that is worked out here: which tool, by which rules, on which day, by whom.

#include "casework/case.hpp"
#include "ui/shell/form_dialog.hpp"
#include "ui/shell/tool_fields.hpp"

namespace parallax::ui {

class ScoreAnswerDialog : public FormDialog {
    Q_OBJECT

public:
    /// `day`, or `today` where that comes first, is offered as the day it is scored on.
    ScoreAnswerDialog(Catalogue const& catalogue, Date day, Date today, QWidget* parent);

    /// Opens with who and when of this answer, to be put right. Its tool, rules and answers stay.
    void correct(Assessment const& record);

    ToolFields* tool() const { return tool_; }
    /// The record, of a new one without a code and answers. Only after the dialog was accepted.
    Assessment const& result() const { return record_; }

protected:
    bool ready() override;

private:
    void sayQuestion();

    ToolFields* tool_;
    QLabel* question_;
    QLabel* label_;
    ChoiceField* agency_;
    LineField* maker_;
    DateField* made_;
    Date today_;
    Assessment record_;
};

}  // namespace parallax::ui
