#pragma once

#include "report/figure.hpp"

#include <QWidget>

namespace parallax::ui {

/// How far a rule is checked, in words, with a mark before it. Checked ones have a solid border,
/// all others a dashed one.
class ProvenanceBadge : public QWidget {
    Q_OBJECT
public:
    explicit ProvenanceBadge(QString text, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    Figure symbol_;
    bool checked_;
};

}  // namespace parallax::ui
