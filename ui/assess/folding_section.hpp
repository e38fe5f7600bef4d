#pragma once
// A heading with something below it that can be folded away where room is short.

#include <QWidget>

class QPushButton;

namespace parallax::ui {

class FoldingSection : public QWidget {
    Q_OBJECT

public:
    FoldingSection(QString const& title, QWidget* content, QWidget* parent = nullptr);

    /// Without folding there is no button and everything is open.
    void setFoldable(bool foldable);
    void setOpen(bool open);

private:
    QString title_;
    QPushButton* fold_;
    QWidget* content_;
};

}  // namespace parallax::ui
