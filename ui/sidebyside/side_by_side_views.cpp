#include "ui/sidebyside/side_by_side_views.hpp"

#include "casework/known_by.hpp"
#include "casework/what_changed.hpp"
#include "ui/changed/what_changed_page.hpp"
#include "ui/relate/relate_page.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/sidebyside/side_by_side_page.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace parallax::ui {

SideBySideViews::SideBySideViews(QWidget* parent)
    : QWidget(parent),
      answers_(new SideBySidePage),
      relate_(new RelatePage),
      changed_(new WhatChangedPage),
      switch_(new QWidget(this)),
      sides_{new QPushButton(tr("A&nswers"), switch_),
             new QPushButton(tr("How they rela&te"), switch_)},
      views_(new QStackedWidget(this)) {
    setPageBackground(this);
    setPageBackground(switch_);
    setAccessibleRole(switch_, QAccessible::Grouping);
    switch_->setAccessibleName(tr("View of this page"));
    auto* row = new QHBoxLayout(switch_);
    setGaps(row, {size::pageMargin, space::s2, size::pageMargin, 0}, space::s1);
    auto* group = new QButtonGroup(this);
    for (View view : {Answers, Relate}) {
        setSwitch(sides_[view]);
        group->addButton(sides_[view], view);
        row->addWidget(sides_[view]);
    }
    row->addStretch(1);
    connect(group, &QButtonGroup::idClicked, this,
            [this](int view) { showView(static_cast<View>(view)); });
    views_->addWidget(answers_);
    views_->addWidget(relate_);
    views_->addWidget(changed_);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, 0);
    column->addWidget(switch_);
    column->addWidget(views_, 1);
    connect(relate_, &RelatePage::compareWanted, this,
            [this](QString const& first, QString const& second) {
                showView(Answers);
                answers_->compare(first, second);
            });
    connect(answers_, &SideBySidePage::changeWanted, this, &SideBySideViews::showChange);
    connect(changed_, &WhatChangedPage::backWanted, this, &SideBySideViews::backToAnswers);
    clear();
}

QSize SideBySideViews::minimumSizeHint() const {
    auto const& theme = Theme::instance();
    return {theme.px(size::caseloadDockMin), theme.px(size::ruler)};
}

void SideBySideViews::setCatalogue(Catalogue const* catalogue, Sentences const* sentences) {
    catalogue_ = catalogue;
    sentences_ = sentences;
    answers_->setCatalogue(catalogue, sentences);
    relate_->setCatalogue(catalogue, sentences);
}

void SideBySideViews::showCase(Case const& kase, Date asOf) {
    bool const opening = !case_ || case_->reference != kase.reference;
    case_ = kase;
    as_of_ = asOf;
    answers_->showCase(kase, asOf);
    stale_ = true;
    bool const gone = view() == Changed && !refreshChange();
    showView(opening || gone ? Answers : view());
}

void SideBySideViews::clear() {
    case_.reset();
    answers_->clear();
    stale_ = true;
    showView(Relate);
}

SideBySideViews::View SideBySideViews::view() const {
    return static_cast<View>(views_->currentIndex());
}

void SideBySideViews::showView(View view) {
    View const shown = case_ ? view : Relate;
    switch_->setVisible(case_.has_value());
    sides_[shown == Relate ? Relate : Answers]->setChecked(true);
    views_->setCurrentIndex(shown);
    refresh();
}

void SideBySideViews::refresh() {
    if (!stale_ || view() != Relate || !isVisible()) return;
    stale_ = false;
    if (case_) {
        relate_->showCase(*case_, as_of_);
    } else {
        relate_->showTools();
    }
}

void SideBySideViews::showChange(QString const& before, QString const& after) {
    change_ = {before, after};
    if (!case_ || !refreshChange()) return;
    showView(Changed);
    changed_->setFocus(Qt::OtherFocusReason);
}

bool SideBySideViews::refreshChange() {
    auto const made = what_changed(known_by(*case_, as_of_), *catalogue_, *sentences_,
                                   bytes(change_.first), bytes(change_.second));
    if (made) changed_->showChange(*made, *sentences_);
    return made.has_value();
}

void SideBySideViews::backToAnswers() {
    showView(Answers);
    answers_->goTo(change_.second);
}

void SideBySideViews::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

}  // namespace parallax::ui
