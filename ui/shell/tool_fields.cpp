#include "ui/shell/tool_fields.hpp"

#include "ui/shell/form_dialog.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/whole_combo.hpp"

#include <QSignalBlocker>

namespace parallax::ui {

QString toolInWords(Definition const& definition) {
    if (definition.title.empty() || definition.title == definition.name) {
        return words(definition.name);
    }
    return QStringLiteral("%1 (%2)").arg(words(definition.name), words(definition.title));
}

ToolFields::ToolFields(Catalogue const& catalogue, For use, QWidget* parent)
    : QObject(parent),
      catalogue_(catalogue),
      use_(use),
      tool_(new ChoiceField(new WholeCombo(tr("Tool"), parent), parent)),
      edition_(new ChoiceField(new WholeCombo(tr("Counting rules"), parent), parent)) {
    fillTools();
    fillEditions();
    connect(tool_->box(), &QComboBox::currentIndexChanged, this, [this] {
        fillEditions();
        emit changed();
    });
    connect(edition_->box(), &QComboBox::currentIndexChanged, this, &ToolFields::changed);
}

void ToolFields::fillTools() {
    for (std::string const& id : catalogue_.ids()) {
        Definition const& definition = catalogue_.find(id)->definition();
        bool const fits =
            use_ == For::recording ? definition.can_be_recorded : definition.can_be_computed;
        if (fits) tool_->box()->addItem(toolInWords(definition), words(id));
    }
    tool_->box()->setPlaceholderText(tr("Choose the tool"));
    tool_->box()->setCurrentIndex(-1);
}

void ToolFields::fillEditions() {
    QComboBox* const box = edition_->box();
    QSignalBlocker const quiet(box);
    box->clear();
    if (use_ == For::recording) box->addItem(tr("Not stated"), QString());
    auto const editions = catalogue_.editions(toolId());
    for (Instrument const* known : editions) {
        box->addItem(words(known->definition().edition_name), words(known->definition().edition));
    }
    if (use_ == For::recording) return;
    bool const several = editions.size() > 1;
    if (several) {
        box->setPlaceholderText(tr("Choose the rules"));
        box->setCurrentIndex(-1);
    }
    edition_->hint(several
                       ? tr("More than one set of rules is there. Choose the one that fits. The "
                            "answer can be copied for the other rules afterwards, on the "
                            "Assess page.")
                       : QString());
}

void ToolFields::chooseTool(std::string_view id) {
    tool_->box()->setCurrentIndex(tool_->box()->findData(words(id)));
}

void ToolFields::chooseEdition(std::string_view id) {
    edition_->box()->setCurrentIndex(edition_->box()->findData(words(id)));
}

bool ToolFields::ready() {
    bool const chosen = instrument() != nullptr;
    if (!chosen) tool_->refuse(tr("Choose the tool first."));
    return chosen;
}

std::string ToolFields::toolId() const { return bytes(tool_->box()->currentData().toString()); }

std::string ToolFields::editionId() const {
    return bytes(edition_->box()->currentData().toString());
}

Instrument const* ToolFields::instrument() const {
    auto const id = toolId();
    if (id.empty()) return nullptr;
    auto const edition = editionId();
    return catalogue_.find(edition.empty() ? id : id + "@" + edition);
}

}  // namespace parallax::ui
