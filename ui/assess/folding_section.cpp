#include "ui/assess/folding_section.hpp"

#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax::ui {

FoldingSection::FoldingSection(QString const& title, QWidget* content, QWidget* parent)
    : QWidget(parent), title_(title), fold_(new QPushButton(this)), content_(content) {
    auto* heading = new QLabel(title, this);
    setType(heading, Type::H3);
    setCompact(fold_);
    connect(fold_, &QPushButton::clicked, this, [this] { setOpen(content_->isHidden()); });
    auto* head = new QHBoxLayout;
    head->addWidget(heading, 1);
    head->addWidget(fold_);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, space::s2);
    column->addLayout(head);
    column->addWidget(content_);
    setFoldable(false);
}

void FoldingSection::setFoldable(bool foldable) {
    if (!foldable) setOpen(true);
    fold_->setVisible(foldable);
}

void FoldingSection::setOpen(bool open) {
    content_->setVisible(open);
    fold_->setText(open ? tr("Hide") : tr("Show"));
    fold_->setAccessibleName(open ? tr("Hide: %1").arg(title_) : tr("Show: %1").arg(title_));
}

}  // namespace parallax::ui
