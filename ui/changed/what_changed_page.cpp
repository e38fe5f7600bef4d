#include "ui/changed/what_changed_page.hpp"

#include "report/what_changed_document.hpp"
#include "ui/changed/two_rulers.hpp"
#include "ui/document/document_view.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parallax::ui {

WhatChangedPage::WhatChangedPage(QWidget* parent)
    : QWidget(parent),
      back_(new QPushButton(tr("&Back to the answers"), this)),
      area_(new QScrollArea(this)) {
    setPageBackground(this);
    setCompact(back_);
    setFocusProxy(back_);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::StrongFocus);  // it is read by scrolling with the keys
    area_->setAccessibleName(tr("What changed"));
    auto* top = new QHBoxLayout;
    setGaps(top, {size::pageMargin, space::s3, size::pageMargin, space::s2}, 0);
    top->addWidget(back_);
    top->addStretch(1);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, 0);
    column->addLayout(top);
    column->addWidget(area_, 1);
    connect(back_, &QPushButton::clicked, this, &WhatChangedPage::backWanted);
}

void WhatChangedPage::showChange(WhatChanged const& changed, Sentences const& sentences) {
    auto* inside = new QWidget;
    setPageBackground(inside);
    auto* column = new QVBoxLayout(inside);
    setGaps(column, {size::pageMargin, space::s2, size::pageMargin, space::s6}, space::s3);
    fill(*column, changed, sentences);
    area_->setWidget(inside);  // deletes what was there
    area_->setAccessibleDescription(words(changed.headline));
}

void WhatChangedPage::fill(QVBoxLayout& column, WhatChanged const& changed,
                           Sentences const& sentences) {
    auto const say = [&](Type type, std::string const& text) {
        auto* label = new MarkedLabel(type, words(text));
        label->setMaximumWidth(Theme::instance().px(size::threeCardsFrom));
        label->keepWhole();
        label->linkTerms();
        column.addWidget(label);
    };
    say(Type::Verdict, changed.headline);
    say(Type::Body, changed.explained);
    column.addWidget(new TwoRulers(changed));
    say(Type::Body, changed.line_sentence);
    auto* rest = new DocumentView;
    rest->showBlocks(what_changed_blocks(changed, sentences));
    column.addWidget(rest);
    column.addStretch(1);
}

void WhatChangedPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit backWanted();
    QWidget::keyPressEvent(event);
}

}  // namespace parallax::ui
