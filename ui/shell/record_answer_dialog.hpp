#pragma once
// An answer as an agency gave it: level, figure or words, with who, when and from what.

#include "casework/case.hpp"
#include "ui/shell/form_dialog.hpp"
#include "ui/shell/tool_fields.hpp"

class QComboBox;

namespace parallax::ui {

class LevelChoice;

class RecordAnswerDialog : public FormDialog {
    Q_OBJECT

public:
    /// Nothing was made, or known, later than `today`.
    RecordAnswerDialog(Catalogue const& catalogue, Date today, QWidget* parent);

    /// Opens with this answer, to be put right. What the form does not ask stays as it is.
    void correct(Assessment const& record);

    ToolFields* tool() const { return tool_; }
    /// The record, of a new one without a code. Only after the dialog was accepted.
    Assessment const& result() const { return record_; }
    /// "RM2000/S, High (3rd of 4 groups)": for the line of history.
    QString inWords() const;

protected:
    bool ready() override;

private:
    void buildAnswer();
    void buildMaker();
    void followTool();
    void fillLevels(Definition const& definition);
    void fillGroups(Definition const& definition);
    bool readDates();

    ToolFields* tool_;
    QComboBox* group_;
    QComboBox* in_plan_;
    LevelChoice* levels_;
    ChoiceField* scale_;
    LineField* figure_;
    LineField* said_;
    ChoiceField* agency_;
    LineField* maker_;
    DateField* made_;
    DateField* known_;
    DateField* ended_;
    DateField* facts_up_to_;
    LineField* source_;
    LineField* reason_;
    Date today_;
    Assessment record_;
};

/// The agencies people write most, and any other they type.
ChoiceField* agencyField(QWidget* parent);

}  // namespace parallax::ui
