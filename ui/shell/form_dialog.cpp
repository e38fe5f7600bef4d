#include "ui/shell/form_dialog.hpp"

#include "ui/shell/fit_screen.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/theme.hpp"

#include <algorithm>
#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace parallax::ui {
namespace {

/// Width of a form at 100 % text, where the screen has room.
constexpr int formWidth = 580;

/// What Tab stops at in a field of the form, in order.
QList<QWidget*> stopsIn(QWidget* field) {
    QWidget* const stop = field->focusProxy() ? field->focusProxy() : field;
    if (stop->focusPolicy() & Qt::TabFocus && !qobject_cast<QAbstractButton*>(stop)) return {stop};
    QList<QWidget*> stops;
    for (auto* button : field->findChildren<QAbstractButton*>()) stops.append(button);
    return stops;
}

}  // namespace

Field::Field(QWidget* input, QWidget* parent)
    : QWidget(parent), input_(input), note_(new QLabel(this)) {
    input_->setParent(this);
    setFocusProxy(input_);
    setType(note_, Type::Meta);
    note_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(input_);
    column->addWidget(note_);
}

void Field::say(QString const& sentence) {
    setType(note_, Type::Meta);
    note_->setText(sentence);
    note_->setVisible(keeps_room_ || !sentence.isEmpty());
    input_->setAccessibleDescription(sentence);
    updateGeometry();
}

void Field::keepRoom() {
    keeps_room_ = true;
    note_->setMinimumHeight(Theme::instance().lineHeight(Type::Meta));
    note_->show();
}

// A hint is quiet; what is in the way is not.
void Field::refuse(QString const& sentence) {
    say(sentence);
    setType(note_, Type::H3);
    input_->setFocus();
}

void Field::hint(QString const& sentence) {
    hint_ = sentence;
    say(hint_);
}

QString Field::note() const { return note_->text(); }

LineField::LineField(QString const& accessibleName, QWidget* parent)
    : Field(new QLineEdit, parent), line_(static_cast<QLineEdit*>(focusProxy())) {
    line_->setAccessibleName(accessibleName);
    connect(line_, &QLineEdit::textEdited, this, [this] { settle(); });
}

std::string LineField::text() const { return trimmedBytes(line_->text()); }

DateField::DateField(QString const& accessibleName, QWidget* parent)
    : LineField(accessibleName, parent) {
    keepRoom();
    connect(line(), &QLineEdit::textEdited, this, &DateField::sayReading);
}

void DateField::set(ImpreciseDate const& date) {
    put_ = date;
    line()->setText(words(date.words()));
}

/// Whoever types figures sees how they are read, where they can be read another way.
void DateField::sayReading() {
    auto const date = ImpreciseDate::parse(text());
    if (!date) return;
    bool const one_day =
        date->first() == date->last() && date->words().find(' ') == std::string::npos;
    auto const reading = one_day ? date_in_words(date->first()) : date->words();
    if (reading != text()) say(tr("Read as %1.").arg(words(reading)));
}

std::optional<ImpreciseDate> DateField::read() {
    auto const entered = text();
    if (entered.empty()) return ImpreciseDate();
    if (entered == put_.words()) return put_;
    auto date = ImpreciseDate::parse(entered);
    if (date) return *date;
    refuse(inSentences(date.error()));
    return {};
}

std::optional<ImpreciseDate> DateField::readPast(Date today) {
    auto const date = read();
    if (!date || !date->known() || date->first() <= today) return date;
    refuse(tr("This day has not come yet. Today is %1.").arg(words(date_in_words(today))));
    return {};
}

ChoiceField::ChoiceField(QComboBox* box, QWidget* parent) : Field(box, parent), box_(box) {
    connect(box_, &QComboBox::currentTextChanged, this, [this] { settle(); });
}

std::string ChoiceField::text() const { return trimmedBytes(box_->currentText()); }

FormDialog::FormDialog(QString const& title, QString const& verb, QWidget* parent)
    : QDialog(parent),
      form_(new QFormLayout),
      scroll_(new QScrollArea(this)),
      buttons_(new QDialogButtonBox(this)),
      leaving_(new QLabel(tr("What you typed is not kept. Press Esc again to leave it."), this)) {
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto* inside = new QWidget;
    inside->setLayout(form_);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    scroll_->setWidget(inside);
    makePlain(*scroll_);
    scroll_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    take_ = buttons_->addButton(verb, QDialogButtonBox::AcceptRole);
    take_->setDefault(true);
    buttons_->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons_, &QDialogButtonBox::accepted, this, &FormDialog::accept);
    connect(buttons_, &QDialogButtonBox::rejected, this, &FormDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(scroll_, 1);
    leaving_->setWordWrap(true);
    leaving_->hide();
    column->addWidget(leaving_);
    column->addWidget(buttons_);
}

void FormDialog::rename(QString const& title, QString const& verb) {
    setWindowTitle(title);
    take_->setText(verb);
}

void FormDialog::addRow(QString const& label, QWidget* field) {
    auto* name = new QLabel(label, this);
    // A buddy that cannot take the focus itself gets none, whatever it would hand it on to.
    name->setBuddy(qobject_cast<Field*>(field) ? field->focusProxy() : field);
    form_->addRow(name, field);
}

void FormDialog::addNote(QString const& sentence) {
    auto* note = new QLabel(sentence, this);
    note->setWordWrap(true);
    note->setTextFormat(Qt::PlainText);
    setType(note, Type::Meta);
    form_->addRow(note);
}

void FormDialog::accept() {
    if (ready()) return QDialog::accept();
    // The sentence at the field needs room, and is of no use below the fold.
    fit();
    QTimer::singleShot(0, this, [this] {
        for (QWidget* at = focusWidget(); at && at != this; at = at->parentWidget()) {
            if (qobject_cast<Field*>(at)) scroll_->ensureWidgetVisible(at);
        }
    });
}

void FormDialog::fit() {
    auto const frame = frameOf(*this);
    auto const room = screen()->availableGeometry().marginsRemoved(frame).size();
    auto const around = layout()->contentsMargins();
    int const bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    int const sides = around.left() + around.right();
    int const width =
        std::min(std::max(Theme::instance().px(formWidth), this->width()), room.width());
    form_->invalidate();
    int const form = form_->heightForWidth(width - sides);
    int const rest =
        around.top() + around.bottom() + layout()->spacing() + buttons_->sizeHint().height();
    bool const scrolls = form + rest > room.height();
    int const height = std::min(form + rest, room.height());
    scroll_->setMinimumWidth(
        std::min(form_->minimumSize().width() + (scrolls ? bar : 0), room.width() - sides));
    // Once it is open it stays as large as it is, whatever is typed or chosen: it scrolls.
    auto const wanted = opened_ ? size() : QSize(width, height);
    QRect const place = fitted({pos(), wanted}, frame, screen()->availableGeometry());
    resize(place.size());
    if (isVisible() && place.topLeft() != pos()) move(place.topLeft());
    layout()->activate();
}

// Fields are made after the buttons, and some after the fields below them.
void FormDialog::orderStops() {
    QList<QWidget*> stops;
    for (int row = 0; row < form_->rowCount(); ++row) {
        auto const* item = form_->itemAt(row, QFormLayout::FieldRole);
        if (item && item->widget()) stops.append(stopsIn(item->widget()));
    }
    if (!stops.isEmpty() && !focusWidget()) stops.first()->setFocus(Qt::TabFocusReason);
    for (QAbstractButton* button : buttons_->buttons()) stops.append(button);
    for (qsizetype i = 1; i < stops.size(); ++i) setTabOrder(stops[i - 1], stops[i]);
}

bool FormDialog::typed() const {
    auto const lines = findChildren<QLineEdit*>();
    return std::any_of(lines.begin(), lines.end(),
                       [](QLineEdit const* line) { return line->isModified(); });
}

void FormDialog::keyPressEvent(QKeyEvent* event) {
    bool const asks = event->matches(QKeySequence::Cancel) && typed() && leaving_->isHidden();
    if (!asks) return QDialog::keyPressEvent(event);
    leaving_->show();
    setAccessibleDescription(leaving_->text());
}

void FormDialog::showEvent(QShowEvent* event) {
    orderStops();
    QDialog::showEvent(event);
    fit();
    opened_ = true;
}

}  // namespace parallax::ui
