#include "ui/record/several_field.hpp"

#include "ui/shell/text.hpp"
#include "ui/theme/theme.hpp"

#include <QListWidget>

#include <algorithm>

namespace parallax::ui {
namespace {

/// Rows that are seen at once; the rest is scrolled to.
constexpr int mostRows = 6;

int rowHeight() { return Theme::instance().px(size::fieldCompact); }

/// Rows as tall as their words: what is ticked must be read whole.
class WholeRows : public QListWidget {
public:
    using QListWidget::QListWidget;

protected:
    void resizeEvent(QResizeEvent* event) override {
        QListWidget::resizeEvent(event);
        int const gap = Theme::instance().px(space::s2);
        int const box = style()->pixelMetric(QStyle::PM_IndicatorWidth);
        QRect const room(0, 0, viewport()->width() - box - 3 * gap, QWIDGETSIZE_MAX);
        for (int i = 0; i < count(); ++i) {
            auto const words = fontMetrics().boundingRect(room, Qt::TextWordWrap, item(i)->text());
            item(i)->setSizeHint({0, std::max(rowHeight(), words.height() + gap)});
        }
    }
};

}  // namespace

SeveralField::SeveralField(QString const& accessibleName, QList<Choice> const& choices,
                           std::vector<std::string> const& ticked, QWidget* parent)
    : Field(new WholeRows, parent),
      before_(ticked),
      list_(static_cast<QListWidget*>(focusProxy())) {
    list_->setAccessibleName(accessibleName);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setWordWrap(true);
    list_->setTabKeyNavigation(false);
    for (Choice const& choice : choices) {
        auto* item = new QListWidgetItem(choice.words, list_);
        item->setSizeHint({0, rowHeight()});
        item->setData(Qt::UserRole, words(choice.id));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        bool const on = std::ranges::find(ticked, choice.id) != ticked.end();
        item->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    }
    list_->setCurrentRow(0);
    int const rows = std::min<int>(mostRows, static_cast<int>(choices.size()));
    list_->setFixedHeight(rows * rowHeight() + 2 * list_->frameWidth());
}

std::vector<std::string> SeveralField::chosen() const {
    auto result = before_;
    for (int i = 0; i < list_->count(); ++i) {
        auto const id = bytes(list_->item(i)->data(Qt::UserRole).toString());
        bool const on = list_->item(i)->checkState() == Qt::Checked;
        bool const had = std::ranges::find(result, id) != result.end();
        if (on && !had) result.push_back(id);
        if (!on && had) std::erase(result, id);
    }
    return result;
}

}  // namespace parallax::ui
