#include "ui/shell/tool_fields.hpp"

#include "ui/shell/text.hpp"

#include <QComboBox>
#include <QSignalBlocker>

namespace parallax::ui {
namespace {

QComboBox* narrowCombo(QString const& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(24);
    return box;
}

}  // namespace

QString toolInWords(Definition const& definition) {
    if (definition.title.empty() || definition.title == definition.name) {
        return words(definition.name);
    }
    return QStringLiteral("%1 (%2)").arg(words(definition.name), words(definition.title));
}

ToolFields::ToolFields(Catalogue const& catalogue, For use, std::optional<Date> day,
                       QWidget* parent)
    : QObject(parent),
      catalogue_(catalogue),
      use_(use),
      day_(day),
      tool_(narrowCombo(tr("Tool"), parent)),
      edition_(narrowCombo(tr("Counting rules"), parent)) {
    fillTools();
    fillEditions();
    connect(tool_, &QComboBox::currentIndexChanged, this, [this] {
        fillEditions();
        emit changed();
    });
    connect(edition_, &QComboBox::currentIndexChanged, this, &ToolFields::changed);
}

void ToolFields::fillTools() {
    for (std::string const& id : catalogue_.ids()) {
        Definition const& definition = catalogue_.find(id)->definition();
        bool const fits =
            use_ == For::recording ? definition.can_be_recorded : definition.can_be_computed;
        if (fits) tool_->addItem(toolInWords(definition), words(id));
    }
}

void ToolFields::fillEditions() {
    QSignalBlocker const quiet(edition_);
    edition_->clear();
    if (use_ == For::recording) edition_->addItem(tr("Not stated"), QString());
    auto const id = bytes(tool_->currentData().toString());
    for (Instrument const* known : catalogue_.editions(id)) {
        edition_->addItem(words(known->definition().edition_name),
                          words(known->definition().edition));
    }
    Instrument const* in_force = day_ ? catalogue_.find(id, day_) : nullptr;
    if (in_force)
        edition_->setCurrentIndex(edition_->findData(words(in_force->definition().edition)));
}

void ToolFields::chooseTool(std::string_view id) {
    tool_->setCurrentIndex(tool_->findData(words(id)));
}

std::string ToolFields::editionId() const { return bytes(edition_->currentData().toString()); }

Instrument const* ToolFields::instrument() const {
    auto id = bytes(tool_->currentData().toString());
    if (id.empty()) return nullptr;
    auto const edition = editionId();
    return catalogue_.find(edition.empty() ? id : id + "@" + edition);
}

}  // namespace parallax::ui
