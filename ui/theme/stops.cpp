#include "ui/theme/stops.hpp"

#include <QWidget>

namespace parallax::ui {

QList<QWidget*> stopsIn(QWidget const& widget) {
    QList<QWidget*> stops;
    for (auto* child : widget.findChildren<QWidget*>()) {
        if (child->focusPolicy() != Qt::NoFocus && !child->focusProxy()) stops.append(child);
    }
    return stops;
}

}  // namespace parallax::ui
