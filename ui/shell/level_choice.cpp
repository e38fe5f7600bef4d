#include "ui/shell/level_choice.hpp"

#include "ui/theme/fold.hpp"
#include "ui/theme/theme.hpp"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax::ui {
namespace {

char const* const levelId = "level";

/// A radio button whose words go on in another line.
class WrappedRadio final : public QRadioButton {
public:
    WrappedRadio(QString const& words, QWidget* parent) : QRadioButton(words, parent) {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        new FoldWatch(this);
    }

    QSize sizeHint() const override {
        int const width = textLeft() + fontMetrics().horizontalAdvance(text()) + 1;
        return {width, heightForWidth(width)};
    }

    QSize minimumSizeHint() const override {
        int widest = 0;
        for (QString const& word : text().split(u' ')) {
            widest = std::max(widest, fontMetrics().horizontalAdvance(word));
        }
        return {textLeft() + widest + 1, indicator()};
    }

    bool hasHeightForWidth() const override { return true; }

    int heightForWidth(int width) const override {
        QRect const room(0, 0, std::max(width - textLeft(), 1), QWIDGETSIZE_MAX);
        int const words = fontMetrics().boundingRect(room, Qt::TextWordWrap, text()).height();
        return std::max(words, indicator()) + Theme::instance().px(space::s1);
    }

protected:
    bool hitButton(QPoint const& at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent*) override {
        if (!isWhole(*this, rect())) return;
        QPainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        QRect const words = rect().adjusted(textLeft(), Theme::instance().px(space::s1) / 2, 0, 0);
        int const line = fontMetrics().height();
        option.rect = QRect(0, words.top() + (line - indicator()) / 2, indicator(), indicator());
        style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &option, &painter, this);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text());
    }

    /// Arrows choose, also where nothing is chosen yet: Qt would only move the focus.
    void keyPressEvent(QKeyEvent* event) override {
        int const key = event->key();
        bool const on = key == Qt::Key_Down || key == Qt::Key_Right;
        bool const back = key == Qt::Key_Up || key == Qt::Key_Left;
        if (!on && !back) return QRadioButton::keyPressEvent(event);
        auto const all = group()->buttons();
        auto const next = all.value(all.indexOf(this) + (on ? 1 : -1));
        if (!next) return;
        next->setFocus(Qt::TabFocusReason);
        next->click();
    }

private:
    int indicator() const { return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorHeight); }
    int textLeft() const {
        return style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
               style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    }
};

}  // namespace

LevelChoice::LevelChoice(QWidget* parent)
    : QWidget(parent), column_(new QVBoxLayout(this)), group_(new QButtonGroup(this)) {
    column_->setContentsMargins({});
    setAccessibleName(tr("Level"));
    connect(group_, &QButtonGroup::buttonClicked, this, &LevelChoice::picked);
    setFocusPolicy(Qt::ClickFocus);  // so that an access key can come here
}

void LevelChoice::setEntries(QList<Entry> const& entries) {
    auto const before = chosen();
    qDeleteAll(group_->buttons());
    QWidget* last = nullptr;
    for (Entry const& entry : entries) {
        auto* button = new WrappedRadio(entry.words, this);
        button->setProperty(levelId, entry.id);
        button->setChecked(!before.isEmpty() && entry.id == before);
        group_->addButton(button);
        column_->addWidget(button);
        if (last) setTabOrder(last, button);
        if (!last || button->isChecked()) setFocusProxy(button);
        last = button;
    }
    // Without a policy of its own the access key of its label would lead nowhere.
    if (last) setFocusPolicy(Qt::StrongFocus);
}

// A form layout gives a row the height of a wider one. A meaning is never cut for that. Entries that
// were placed before the row got its height are placed anew.
void LevelChoice::keepWhole() {
    setMinimumHeight(std::max(column_->heightForWidth(width()), 0));
    column_->invalidate();
    column_->setGeometry(contentsRect());
}

void LevelChoice::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    keepWhole();
}

bool LevelChoice::event(QEvent* event) {
    bool const done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) keepWhole();
    return done;
}

void LevelChoice::choose(QString const& id) {
    for (QAbstractButton* button : group_->buttons()) {
        if (!id.isEmpty() && button->property(levelId).toString() == id) button->setChecked(true);
    }
}

QString LevelChoice::chosen() const {
    auto const* button = group_->checkedButton();
    return button ? button->property(levelId).toString() : QString();
}

}  // namespace parallax::ui
