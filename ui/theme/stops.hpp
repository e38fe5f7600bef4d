#pragma once

#include <QList>

class QWidget;

namespace parallax::ui {

/// Everything below a widget that can take the focus by itself, in the order it was made.
QList<QWidget*> stopsIn(QWidget const& widget);

}  // namespace parallax::ui
