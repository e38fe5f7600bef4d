#pragma once
// Two answers, each on its own ruler, apart. Where no line may join them two strokes stand between.

#include "casework/what_changed.hpp"

#include <QWidget>

class QBoxLayout;

namespace parallax::ui {

class TwoRulers : public QWidget {
    Q_OBJECT
public:
    explicit TwoRulers(WhatChanged const& changed, QWidget* parent = nullptr);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QBoxLayout* row_;
};

}  // namespace parallax::ui
