#include "ui/shell/form_dialog.hpp"

#include "support/imprecise_date.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/theme.hpp"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parallax::ui {

LineField::LineField(QString const& accessibleName, QWidget* parent)
    : QWidget(parent), line_(new QLineEdit(this)), note_(new QLabel(this)) {
    line_->setAccessibleName(accessibleName);
    setFocusProxy(line_);
    setType(note_, Type::Meta);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(line_);
    column->addWidget(note_);
    connect(line_, &QLineEdit::textEdited, this, [this] { hint(hint_); });
}

std::string LineField::text() const { return trimmedBytes(line_->text()); }

void LineField::refuse(QString const& sentence) {
    note_->setText(sentence);
    note_->show();
    line_->setAccessibleDescription(sentence);
    line_->setFocus();
}

void LineField::hint(QString const& sentence) {
    hint_ = sentence;
    note_->setText(sentence);
    note_->setVisible(!sentence.isEmpty());
    line_->setAccessibleDescription(sentence);
}

QString LineField::note() const { return note_->text(); }

std::optional<ImpreciseDate> DateField::read() {
    auto const entered = text();
    if (entered.empty()) return ImpreciseDate();
    auto date = ImpreciseDate::parse(entered);
    if (date) return *date;
    refuse(inSentences(date.error()));
    return {};
}

FormDialog::FormDialog(QString const& title, QString const& verb, QWidget* parent)
    : QDialog(parent), form_(new QFormLayout) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* inside = new QWidget;
    inside->setLayout(form_);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(this);
    auto* take = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    take->setDefault(true);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
}

void FormDialog::addRow(QString const& label, QWidget* field) { form_->addRow(label, field); }

void FormDialog::addNote(QString const& sentence) {
    auto* note = new QLabel(sentence, this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    setType(note, Type::Meta);
    form_->addRow(note);
}

void FormDialog::accept() {
    if (ready()) QDialog::accept();
}

}  // namespace parallax::ui
