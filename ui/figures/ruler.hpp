#pragma once

#include "meaning/level_text.hpp"

#include <QStringList>
#include <QWidget>

namespace parallax::ui {

/// One scale with its own tick words and the current band toned.
class Ruler : public QWidget {
    Q_OBJECT
public:
    Ruler(LevelText level, QStringList ticks, bool cutPointsKnown, QWidget* parent = nullptr);

    /// The tick words of a tool's levels, lowest first.
    static QStringList ticksOf(Definition const& definition);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    bool isCurrent(int place) const;
    void paintTicks(QPainter& painter) const;
    void paintTick(QPainter& painter, QRectF const& cell, int place) const;

    LevelText level_;
    QStringList ticks_;
    bool cutPointsKnown_;
};

}  // namespace parallax::ui
