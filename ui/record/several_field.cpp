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

}  // namespace

SeveralField::SeveralField(QString const& accessibleName, QList<Choice> const& choices,
                           std::vector<std::string> const& ticked, QWidget* parent)
    : Field(new QListWidget, parent),
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
