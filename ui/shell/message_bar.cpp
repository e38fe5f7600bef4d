#include "ui/shell/message_bar.hpp"

#include "ui/theme/theme.hpp"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace parallax::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), sentence_(new QLabel(this)), row_(new QHBoxLayout(this)) {
    setFrameShape(QFrame::Box);
    setAccessibleName(tr("Message"));
    sentence_->setWordWrap(true);
    sentence_->setTextFormat(Qt::PlainText);
    sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row_->addWidget(sentence_, 1);
    hide();
}

QPushButton* MessageBar::addButton(QString const& text, std::function<void()> action) {
    auto* button = new QPushButton(text, this);
    connect(button, &QPushButton::clicked, this, std::move(action));
    row_->addWidget(button);
    return button;
}

void MessageBar::say(QString const& sentence) {
    if (sentence == sentence_->text() && isHidden() == sentence.isEmpty()) return;
    sentence_->setText(sentence);
    setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) return;
    QAccessibleEvent event(sentence_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

QString MessageBar::sentence() const { return sentence_->text(); }

}  // namespace parallax::ui
