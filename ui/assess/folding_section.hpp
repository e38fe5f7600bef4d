#pragma once
// A heading with something below it that can be folded away where room is short.

#include "ui/theme/tokens.hpp"

#include <QWidget>

class QLabel;
class QPushButton;

namespace parallax::ui {

class FoldingSection : public QWidget {
    Q_OBJECT

public:
    FoldingSection(QString const& title, QWidget* content, QWidget* parent = nullptr,
                   Type type = Type::H3);

    /// Without folding there is no button and everything is open.
    void setFoldable(bool foldable);
    void setOpen(bool open);
    bool isOpen() const;

    /// Beside the heading, also when folded: "7 of 12 answered".
    void setDetail(QString const& detail);
    QString detail() const;

signals:
    /// The person opened or folded it.
    void folded(bool open);

private:
    void nameButton();

    QString title_;
    QLabel* detail_;
    QPushButton* fold_;
    QWidget* content_;
};

}  // namespace parallax::ui
