#pragma once
// A record typed as one line: how it is written, the field, and what is wrong with it.

#include <QWidget>

class QLineEdit;

namespace parallax::ui {

class MarkedLabel;

class LineEntry : public QWidget {
    Q_OBJECT

public:
    explicit LineEntry(QWidget* parent);

    /// For another kind: what is being added, and an example of a line. What was typed goes.
    void showKind(QString const& one, QString const& looks);
    /// What is wrong with the line, which stays; empty: nothing.
    void refuse(QString const& sentence);
    /// The line was taken.
    void empty();

    QLineEdit* field() const { return field_; }

signals:
    void entered(QString const& line);

private:
    MarkedLabel* how_;
    QLineEdit* field_;
    MarkedLabel* refusal_;
};

}  // namespace parallax::ui
