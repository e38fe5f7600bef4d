#include "ui/assess/folding_section.hpp"

#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax::ui {

FoldingSection::FoldingSection(QString const& title, QWidget* content, QWidget* parent, Type type)
    : QWidget(parent),
      title_(title),
      detail_(new QLabel(this)),
      fold_(new QPushButton(this)),
      content_(content) {
    auto* heading = new QLabel(title, this);
    heading->setWordWrap(true);
    heading->setTextFormat(Qt::PlainText);
    setType(heading, type);
    setType(detail_, Type::Meta);
    setQuiet(detail_);
    detail_->setWordWrap(true);
    detail_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    detail_->hide();
    setCompact(fold_);
    connect(fold_, &QPushButton::clicked, this, [this] {
        setOpen(!isOpen());
        emit folded(isOpen());
    });
    auto* head = new QHBoxLayout;
    setGaps(head, {}, space::s3);
    head->addWidget(heading, 3);
    head->addWidget(detail_, 2);
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
    nameButton();
}

bool FoldingSection::isOpen() const { return !content_->isHidden(); }

void FoldingSection::setDetail(QString const& detail) {
    detail_->setText(detail);
    detail_->setVisible(!detail.isEmpty());
    nameButton();
}

QString FoldingSection::detail() const { return detail_->text(); }

void FoldingSection::nameButton() {
    auto const name = isOpen() ? tr("Hide: %1").arg(title_) : tr("Show: %1").arg(title_);
    fold_->setAccessibleName(detail().isEmpty() ? name
                                                : QStringLiteral("%1. %2").arg(name, detail()));
}

}  // namespace parallax::ui
