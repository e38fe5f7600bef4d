#pragma once

#include <QMargins>
#include <QRect>

class QWidget;

namespace parallax::ui {

/// What the desktop puts around a window: as it is, or before it is known as it is likely to be.
QMargins frameOf(QWidget const& window);

/// The place of a window, moved and made smaller as far as it takes to lie inside `available` with
/// its frame.
QRect fitted(QRect window, QMargins frame, QRect const& available);

}  // namespace parallax::ui
