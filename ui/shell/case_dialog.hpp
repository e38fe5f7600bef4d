#pragma once
// A new case, or new words for an old one: reference, title, the meeting it is read for, and what
// the head of the conference page says.

#include "casework/case.hpp"
#include "ui/shell/form_dialog.hpp"

#include <functional>

namespace parallax::ui {

class CaseDialog : public FormDialog {
    Q_OBJECT

public:
    /// `taken` says whether another case already has a reference.
    CaseDialog(QString const& title, QString const& verb, Case const& kase,
               std::function<bool(std::string const&)> taken, QWidget* parent);

    /// The case as the fields now say. Only after the dialog was accepted.
    Case const& result() const { return case_; }

protected:
    bool ready() override;

private:
    Case case_;
    std::function<bool(std::string const&)> taken_;
    LineField* reference_;
    LineField* title_;
    LineField* conference_title_;
    DateField* conference_;
    ChoiceField* about_;
    LineField* made_by_;
};

}  // namespace parallax::ui
