#include "ui/record/line_entry.hpp"

#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/theme.hpp"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

namespace parallax::ui {

LineEntry::LineEntry(QWidget* parent)
    : QWidget(parent),
      how_(new MarkedLabel(Type::BodySmall, {}, this)),
      field_(new QLineEdit(this)),
      refusal_(new MarkedLabel(Type::BodySmall, {}, this)) {
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, space::s1);
    for (QWidget* part : std::initializer_list<QWidget*>{how_, field_, refusal_}) {
        part->setMaximumWidth(Theme::instance().px(size::paragraphMax));
        column->addWidget(part);
    }
    setFocusProxy(field_);
    how_->setQuiet();
    refusal_->hide();
    connect(field_, &QLineEdit::returnPressed, this, [this] {
        auto const line = field_->text().trimmed();
        if (!line.isEmpty()) emit entered(line);
    });
}

void LineEntry::showKind(QString const& one, QString const& looks) {
    setVisible(!looks.isEmpty());
    how_->setMarked(tr("Or in one line, then Enter, such as **%1**").arg(looks));
    field_->setAccessibleName(tr("%1 in one line").arg(one));
    field_->setAccessibleDescription(looks);
    empty();
}

void LineEntry::refuse(QString const& sentence) {
    refusal_->setMarked(sentence);
    refusal_->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty()) return;
    QAccessibleEvent event(refusal_, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void LineEntry::empty() {
    field_->clear();
    refuse({});
}

}  // namespace parallax::ui
