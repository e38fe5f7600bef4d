#pragma once
// A sentence across the top of the window with what can be done about it. Shape and words, no
// colour; it stays until it is no longer true.

#include <functional>
#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace parallax::ui {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// A way on, right of the sentence. `text` may hold an access key.
    QPushButton* addButton(QString const& text, std::function<void()> action);

    /// Shows the sentence and tells screen readers; an empty one hides the bar.
    void say(QString const& sentence);
    QString sentence() const;

private:
    QLabel* sentence_;
    QHBoxLayout* row_;
};

}  // namespace parallax::ui
