#include "ui/controls/controls_page.hpp"

#include "report/controls_document.hpp"
#include "ui/document/document_view.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/plain_views.hpp"
#include "ui/theme/theme.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace parallax::ui {

ControlsPage::ControlsPage(Library const& library, QWidget* parent)
    : QWidget(parent), library_(library), view_(new DocumentView), area_(new QScrollArea(this)) {
    setPageBackground(this);
    auto* save = new QPushButton(tr("Save as &PDF..."), this);
    auto* records = new QPushButton(tr("&Put records right..."), this);
    for (QPushButton* button : {records, save}) setCompact(button);
    connect(save, &QPushButton::clicked, this, &ControlsPage::saveWanted);
    connect(records, &QPushButton::clicked, this, &ControlsPage::recordsWanted);
    auto* top = new QHBoxLayout;
    setGaps(top, {size::pageMargin, space::s3, size::pageMargin, space::s2}, space::s2);
    top->addWidget(records);
    top->addWidget(save);
    top->addStretch(1);
    auto* inside = new QWidget;
    setPageBackground(inside);
    setPageBackground(view_);
    auto* column = new QVBoxLayout(inside);
    setGaps(column, {size::pageMargin, 0, size::pageMargin, space::s6}, 0);
    column->addWidget(view_);
    area_->setWidget(inside);
    makePlain(*area_);
    area_->setFocusPolicy(Qt::StrongFocus);  // it is read by scrolling with the keys
    area_->setAccessibleName(tr("Controls and decisions"));
    auto* whole = new QVBoxLayout(this);
    setGaps(whole, {}, 0);
    whole->addLayout(top);
    whole->addWidget(area_, 1);
    setFocusProxy(area_);
}

void ControlsPage::showCase(Case const& kase, Date asOf) {
    case_ = kase;
    as_of_ = asOf;
    looked_ = false;
    if (isVisible()) look();
}

void ControlsPage::clear() {
    case_.reset();
    view_->showBlocks({});
}

void ControlsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (!looked_) look();
}

void ControlsPage::look() {
    if (!case_) return;
    looked_ = true;
    auto document = controls_document(*case_, library_.catalogue, library_.sentences, as_of_,
                                      date_in_words(as_of_));
    document.blocks.erase(document.blocks.begin());  // the window says whose case it is
    view_->showBlocks(document.blocks);
}

}  // namespace parallax::ui
