#pragma once
// From one answer to a later one: what happened to the level, two rulers that are never joined, and
// what is known to have changed.

#include "casework/what_changed.hpp"

#include <QWidget>

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace parallax::ui {

class WhatChangedPage : public QWidget {
    Q_OBJECT
public:
    explicit WhatChangedPage(QWidget* parent = nullptr);

    void showChange(WhatChanged const& changed, Sentences const& sentences);

signals:
    void backWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill(QVBoxLayout& column, WhatChanged const& changed, Sentences const& sentences);

    QPushButton* back_;
    QScrollArea* area_;
};

}  // namespace parallax::ui
