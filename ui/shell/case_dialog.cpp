#include "ui/shell/case_dialog.hpp"

#include "ui/shell/text.hpp"

#include <QLineEdit>

namespace parallax::ui {

CaseDialog::CaseDialog(QString const& title, QString const& verb, Case const& kase,
                       std::function<bool(std::string const&)> taken, QWidget* parent)
    : FormDialog(title, verb, parent),
      case_(kase),
      taken_(std::move(taken)),
      reference_(new LineField(tr("Reference"), this)),
      title_(new LineField(tr("Title"), this)),
      conference_title_(new LineField(tr("Meeting"), this)),
      conference_(new DateField(tr("Date of the meeting"), this)) {
    reference_->line()->setText(words(kase.reference));
    title_->line()->setText(words(kase.title));
    conference_title_->line()->setText(words(kase.conference_title));
    conference_->line()->setText(words(kase.conference.words()));
    reference_->hint(tr("A reference such as C-0192. Do not use a name."));
    conference_->hint(
        tr("In words, such as 4 June 2026 or autumn 2026. Leave empty if not known."));
    addRow(tr("&Reference"), reference_);
    addRow(tr("&Title"), title_);
    addRow(tr("&Meeting"), conference_title_);
    addRow(tr("&Date of the meeting"), conference_);
}

bool CaseDialog::ready() {
    auto const reference = reference_->text();
    if (reference.empty()) {
        reference_->refuse(tr("A case needs a reference."));
        return false;
    }
    if (reference != case_.reference && taken_(reference)) {
        reference_->refuse(tr("Another case already has this reference."));
        return false;
    }
    auto const conference = conference_->read();
    if (!conference) return false;
    case_.reference = reference;
    case_.title = title_->text();
    case_.conference_title = conference_title_->text();
    case_.conference = *conference;
    return true;
}

}  // namespace parallax::ui
