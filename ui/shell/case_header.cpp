#include "ui/shell/case_header.hpp"

#include "casework/side_by_side.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/shell/text.hpp"
#include "ui/theme/theme.hpp"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace parallax::ui {
namespace {

/// Days travel through the combo box as day numbers.
QVariant packed(Date day) { return day_number(day); }

}  // namespace

CaseHeader::CaseHeader(QWidget* parent)
    : QWidget(parent),
      title_(new QLabel(this)),
      people_(new QLabel(this)),
      as_of_box_(new QComboBox(this)),
      in_full_(new QLabel(this)),
      refusal_(new QLabel(this)) {
    setType(title_, Type::H1);
    setType(people_, Type::BodySmall);
    setType(in_full_, Type::BodySmall);
    setType(refusal_, Type::Meta);
    for (QLabel* label : {title_, people_, in_full_, refusal_}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    in_full_->hide();
    refusal_->hide();
    auto* label = new QLabel(tr("As &of"), this);
    label->setBuddy(as_of_box_);
    as_of_box_->setEditable(true);
    as_of_box_->setInsertPolicy(QComboBox::NoInsert);
    as_of_box_->setAccessibleName(tr("As of: the date to look from"));
    as_of_box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    as_of_box_->setMinimumContentsLength(34);
    setLeastWidth(as_of_box_, size::rulerMin);
    auto* list = new QListView(this);
    list->setWordWrap(true);
    as_of_box_->setView(list);
    as_of_box_->setItemDelegate(new QStyledItemDelegate(this));
    connect(as_of_box_, &QComboBox::activated, this, &CaseHeader::chooseMoment);
    connect(as_of_box_->lineEdit(), &QLineEdit::editingFinished, this, &CaseHeader::readTyped);

    setQuiet(people_);
    auto* who = new QVBoxLayout;
    setGaps(who, {}, space::s1);
    who->addWidget(title_);
    who->addWidget(people_);
    auto* box = new QHBoxLayout;
    setGaps(box, {}, space::s3);
    box->addWidget(label);
    box->addWidget(as_of_box_, 1);
    auto* when = new QVBoxLayout;
    setGaps(when, {}, space::s1);
    when->addLayout(box);
    when->addWidget(in_full_);
    when->addWidget(refusal_);
    when->addStretch(1);
    sides_ = new QBoxLayout(QBoxLayout::LeftToRight, this);
    setGaps(sides_, {size::pageMargin, space::s3, size::pageMargin, space::s1}, space::s3);
    sides_->addLayout(who, 1);
    sides_->addLayout(when);
}

void CaseHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

void CaseHeader::place() {
    bool const narrow = width() < Theme::instance().px(size::twoCardsFrom);
    sides_->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    sides_->activate();
    auto const* line = as_of_box_->lineEdit();
    int const needed = line->fontMetrics().horizontalAdvance(words_);
    in_full_->setText(words_);
    in_full_->setVisible(narrow && needed > line->width() - Theme::instance().px(space::s2));
}

void CaseHeader::showCase(Case const& kase, Date today) {
    bool const another = kase.reference != case_.reference;
    case_ = kase;
    today_ = today;
    title_->setText(
        words(kase.title.empty() ? kase.reference : kase.reference + ", " + kase.title));
    fillMoments(kase);
    if (another) {
        // The meeting the case is read for, else today, which is last.
        int const meeting = as_of_box_->findData(packed(kase.conference.last()));
        int const start = kase.conference.known() ? meeting : as_of_box_->count() - 1;
        as_of_box_->setCurrentIndex(start);
        chooseMoment(start);
    } else {
        as_of_box_->setEditText(words_);
        as_of_box_->lineEdit()->setCursorPosition(0);
        sayPeople();
    }
}

void CaseHeader::clear() {
    case_ = {};
    title_->clear();
    people_->clear();
}

void CaseHeader::fillMoments(Case const& kase) {
    QSignalBlocker const quiet(as_of_box_);
    as_of_box_->clear();
    for (Moment const& moment : moments(kase)) {
        as_of_box_->addItem(words(moment.words), packed(moment.day));
    }
    as_of_box_->addItem(tr("Today, %1").arg(words(date_in_words(today_))), packed(today_));
}

void CaseHeader::chooseMoment(int index) {
    look(date_from_day_number(as_of_box_->itemData(index).toInt()), as_of_box_->itemText(index));
    // On paper "today" would be untrue from tomorrow on.
    if (as_of_ == today_) on_paper_ = words(date_in_words(today_));
}

void CaseHeader::readTyped() {
    auto const typed = as_of_box_->currentText().trimmed();
    if (typed == words_) return refusal_->hide();
    if (auto const index = as_of_box_->findText(typed); index >= 0) return chooseMoment(index);
    if (auto date = ImpreciseDate::parse(bytes(typed))) {
        return look(date->last(), words(date->words()));
    } else {
        refusal_->setText(inSentences(date.error()));
        refusal_->show();
    }
}

void CaseHeader::lookFrom(Date day) { look(day, words(date_in_words(day))); }

void CaseHeader::look(Date day, QString const& entered) {
    refusal_->hide();
    as_of_ = day;
    words_ = entered;
    on_paper_ = entered;
    if (as_of_box_->currentText() != entered) as_of_box_->setEditText(entered);
    as_of_box_->lineEdit()->setCursorPosition(0);
    sayPeople();
    place();
    emit asOfChanged();
}

void CaseHeader::sayPeople() {
    if (sentences_) people_->setText(words(people_on(case_, as_of_, *sentences_)));
}

}  // namespace parallax::ui
