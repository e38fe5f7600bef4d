#include "ui/shell/case_dialog.hpp"

#include "ui/shell/text.hpp"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

#include <algorithm>

namespace parallax::ui {
namespace {

/// One of the people on record, or nobody.
ChoiceField* personField(Case const& kase, QWidget* parent) {
    auto* box = new QComboBox;
    box->setAccessibleName(CaseDialog::tr("Page is about"));
    box->addItem(CaseDialog::tr("not stated"), QString());
    for (Person const& person : kase.people) box->addItem(words(person.code), words(person.code));
    box->setCurrentIndex(std::max(box->findData(words(kase.page_about)), 0));
    return new ChoiceField(box, parent);
}

}  // namespace

CaseDialog::CaseDialog(QString const& title, QString const& verb, Case const& kase,
                       std::function<bool(std::string const&)> taken, QWidget* parent)
    : FormDialog(title, verb, parent),
      case_(kase),
      taken_(std::move(taken)),
      reference_(new LineField(tr("Reference"), this)),
      title_(new LineField(tr("Title"), this)),
      conference_title_(new LineField(tr("Meeting"), this)),
      conference_(new DateField(tr("Date of the meeting"), this)),
      about_(personField(kase, this)),
      made_by_(new LineField(tr("Page made by"), this)) {
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
    made_by_->line()->setText(words(kase.made_by));
    made_by_->hint(tr("The agency or role, such as police and probation. Not a name."));
    addRow(tr("&Page is about"), about_);
    form()->setRowVisible(about_, !kase.people.empty());
    addRow(tr("Page made &by"), made_by_);
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
    case_.page_about = bytes(about_->box()->currentData().toString());
    case_.made_by = made_by_->text();
    return true;
}

}  // namespace parallax::ui
