#include "ui/shell/fit_screen.hpp"

#include <QStyle>
#include <QWidget>
#include <QWindow>

#include <algorithm>

namespace parallax::ui {

QMargins frameOf(QWidget const& window) {
    if (QWindow const* handle = window.windowHandle(); handle && handle->isVisible()) {
        return handle->frameMargins();
    }
    int const title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &window);
    int const edge = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    return {edge, std::max(title, 32) + edge, edge, edge};
}

QRect fitted(QRect window, QMargins frame, QRect const& available) {
    QRect const room = available.marginsRemoved(frame);
    window.setSize(window.size().boundedTo(room.size()));
    int const left = std::clamp(window.left(), room.left(), room.right() + 1 - window.width());
    int const top = std::clamp(window.top(), room.top(), room.bottom() + 1 - window.height());
    window.moveTo(left, top);
    return window;
}

}  // namespace parallax::ui
