#pragma once
// One ring that follows the keyboard focus, drawn outside the widget with a gap.

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace parallax::ui {

class FocusRing : public QObject {
    Q_OBJECT
public:
    explicit FocusRing(QObject* parent);
    ~FocusRing() override;

private:
    void follow(QWidget* now);

    QPointer<QFocusFrame> frame_;
};

}  // namespace parallax::ui
