#include "ui/reference/words_on_screen.hpp"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QStringList>

namespace parallax::ui {

namespace {

void addItems(QAbstractItemView const& view, QStringList& texts) {
    auto const* model = view.model();
    if (model == nullptr) return;
    for (int row = 0; row < model->rowCount(view.rootIndex()); ++row) {
        for (int column = 0; column < model->columnCount(view.rootIndex()); ++column) {
            auto const index = model->index(row, column, view.rootIndex());
            texts.append(index.data(Qt::DisplayRole).toString());
            texts.append(index.data(Qt::AccessibleTextRole).toString());
        }
    }
}

}  // namespace

QString wordsOnScreen(QWidget const& widget) {
    QStringList texts;
    for (auto const* part : widget.findChildren<QWidget*>()) {
        if (!part->isVisibleTo(&widget)) continue;
        texts.append(part->accessibleName());
        if (auto const* label = qobject_cast<QLabel const*>(part)) texts.append(label->text());
        if (auto const* button = qobject_cast<QAbstractButton const*>(part)) {
            texts.append(button->text());
        }
        if (auto const* view = qobject_cast<QAbstractItemView const*>(part)) addItems(*view, texts);
    }
    return texts.join(u'\n');
}

}  // namespace parallax::ui
