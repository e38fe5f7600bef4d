#include "ui/theme/whole_combo.hpp"

#include "ui/theme/theme.hpp"

#include <QKeyEvent>
#include <QListView>
#include <QRegularExpression>
#include <QScreen>
#include <QStyledItemDelegate>
#include <QStylePainter>

#include <algorithm>

namespace parallax::ui {

WholeCombo::WholeCombo(QString const& accessibleName, QWidget* parent) : QComboBox(parent) {
    setAccessibleName(accessibleName);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* list = new QListView(this);
    list->setWordWrap(true);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setView(list);
    setItemDelegate(new QStyledItemDelegate(this));
    // Qt asks for the size anew only where a box follows its contents as they are shown first.
    connect(model(), &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(model(), &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
}

QStringList WholeCombo::entries() const {
    QStringList found{placeholderText()};
    for (int i = 0; i < count(); ++i) found.append(itemText(i));
    return found;
}

int WholeCombo::around() const {
    auto const& theme = Theme::instance();
    return theme.px(size::fieldPadding) + theme.px(size::field) + 2;
}

int WholeCombo::widest(QStringList const& texts) const {
    int width = 0;
    for (QString const& text : texts) {
        width = std::max(width, fontMetrics().horizontalAdvance(text));
    }
    return width;
}

QSize WholeCombo::sizeHint() const {
    int const width = widest(entries()) + around();
    return {width, heightForWidth(width)};
}

QSize WholeCombo::minimumSizeHint() const {
    static QRegularExpression const blanks(QStringLiteral("\\s+"));
    int const width = widest(entries().join(u' ').split(blanks)) + around();
    return {width, heightForWidth(sizeHint().width())};
}

int WholeCombo::heightForWidth(int width) const {
    auto const& theme = Theme::instance();
    QRect const room(0, 0, std::max(width - around(), 1), QWIDGETSIZE_MAX);
    int height = theme.px(isCompact(this) ? size::fieldCompact : size::field);
    for (QString const& text : entries()) {
        auto const needed = fontMetrics().boundingRect(room, Qt::TextWordWrap, text);
        height = std::max(height, needed.height() + theme.px(space::s2));
    }
    return height;
}

void WholeCombo::showPopup() {
    int const wanted = widest(entries()) + around();
    int const most = screen()->availableGeometry().width() - Theme::instance().px(space::s8);
    view()->setMinimumWidth(std::min(wanted, most));
    QComboBox::showPopup();
}

void WholeCombo::keyPressEvent(QKeyEvent* event) {
    bool const letter = !event->text().trimmed().isEmpty();
    if (letter && event->modifiers() & Qt::AltModifier) return event->ignore();
    QComboBox::keyPressEvent(event);
}

void WholeCombo::paintEvent(QPaintEvent*) {
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    bool const none = currentIndex() < 0;
    QRect const room =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    painter.setPen(option.palette.color(none ? QPalette::PlaceholderText : QPalette::ButtonText));
    painter.drawText(room.adjusted(1, 0, -1, 0),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     none ? placeholderText() : currentText());
}

}  // namespace parallax::ui
