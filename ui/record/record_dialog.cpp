#include "ui/record/record_dialog.hpp"

#include "ui/record/several_field.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/whole_combo.hpp"

#include <QLineEdit>

namespace parallax::ui {
namespace {

/// The label as it is spoken.
QString spoken(QString label) { return label.remove(u'&'); }

}  // namespace

RecordDialog::RecordDialog(QString const& title, QString const& verb, QWidget* parent)
    : FormDialog(title, verb, parent) {}

void RecordDialog::line(QString const& label, std::string& target, FieldRules const& rules) {
    auto* field = new LineField(spoken(label), this);
    field->line()->setText(words(rules.shown.value_or(target)));
    field->hint(rules.hint);
    addRow(label, field);
    reads_.push_back([field, &target, rules]() -> std::optional<Write> {
        auto const text = field->text();
        auto const reason = rules.needed && text.empty() ? tr("This is needed.")
                            : rules.refuses              ? rules.refuses(text)
                                                         : QString();
        if (!reason.isEmpty()) {
            field->refuse(reason);
            return {};
        }
        // Untouched text stays as it is stored, whatever of it can be shown.
        if (rules.stored) return [&target, kept = rules.stored(text)] { target = kept; };
        if (!field->line()->isModified()) return [] {};
        return [&target, text] { target = text; };
    });
}

void RecordDialog::date(QString const& label, ImpreciseDate& target, FieldRules const& rules) {
    auto* field = new DateField(spoken(label), this);
    field->set(target);
    if (!rules.hint.isEmpty()) field->hint(rules.hint);
    addRow(label, field);
    reads_.push_back([this, field, &target, rules]() -> std::optional<Write> {
        auto const read = rules.until ? field->readPast(*rules.until) : field->read();
        if (!read) return {};
        if (rules.needed && !read->known()) {
            field->refuse(tr("Say when, as nearly as you know. A year is enough."));
            return {};
        }
        dates_[&target] = *read;
        if (rules.begins && certainly_before(*read, dates_[rules.begins])) {
            field->refuse(rules.early.isEmpty() ? tr("This is before it began.") : rules.early);
            return {};
        }
        return [&target, date = *read] { target = date; };
    });
}

QComboBox* RecordDialog::choice(QString const& label, std::string& target,
                                QList<Choice> const& choices, FieldRules const& rules) {
    auto* box = new WholeCombo(spoken(label), this);
    auto* field = new ChoiceField(box, this);
    for (Choice const& one : choices) box->addItem(one.words, words(one.id));
    box->setPlaceholderText(tr("Choose"));
    box->setCurrentIndex(box->findData(words(target)));
    addRow(label, field);
    reads_.push_back([field, &target, rules]() -> std::optional<Write> {
        auto const chosen = bytes(field->box()->currentData().toString());
        auto const reason = field->box()->currentIndex() < 0 ? tr("Choose one.")
                            : rules.refuses                  ? rules.refuses(chosen)
                                                             : QString();
        if (!reason.isEmpty()) {
            field->refuse(reason);
            return {};
        }
        return [&target, chosen] { target = chosen; };
    });
    return box;
}

void RecordDialog::several(QString const& label, std::vector<std::string>& target,
                           QList<Choice> const& choices, QString const& none, QString const& hint) {
    if (choices.isEmpty()) {
        if (!none.isEmpty()) addNote(none);
        return;
    }
    auto* field = new SeveralField(spoken(label), choices, target, this);
    if (!hint.isEmpty()) field->hint(hint);
    addRow(label, field);
    reads_.push_back([field, &target]() -> std::optional<Write> {
        return [field, &target] { target = field->chosen(); };
    });
}

bool RecordDialog::ready() {
    std::vector<Write> writes;
    for (Read const& read : reads_) {
        auto write = read();
        if (!write) return false;
        writes.push_back(std::move(*write));
    }
    for (Write const& write : writes) write();
    return true;
}

}  // namespace parallax::ui
