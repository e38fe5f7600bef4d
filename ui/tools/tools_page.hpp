#pragma once
// Every installed tool with its card; where an agency's own files are looked for; what was left out
// and why.

#include "ui/shell/library.hpp"

#include <QWidget>

class QBoxLayout;
class QPushButton;

namespace parallax::ui {

class FoldingSection;
class MarkedLabel;
class ToolCard;
class ToolList;

class ToolsPage : public QWidget {
    Q_OBJECT

public:
    explicit ToolsPage(QWidget* parent = nullptr);

    /// Must outlive what is shown, or be shown anew.
    void showLibrary(Library const& library);
    /// What reading the files again came to.
    void say(QString const& sentence);

    /// Its parts wrap, but that is no concern of the pages beside it.
    bool hasHeightForWidth() const override { return false; }
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override { return minimumSizeHint(); }

    ToolList* list() const { return list_; }

signals:
    void reloadWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildSide();
    void showTool(std::string const& full_id);
    void place();

    Library const* library_ = nullptr;
    ToolList* list_;
    ToolCard* card_;
    QPushButton* reload_;
    MarkedLabel* said_;
    MarkedLabel* folder_;
    MarkedLabel* problems_;
    FoldingSection* left_out_;
    QWidget* side_;
    QBoxLayout* row_;
    bool narrow_ = false;
};

}  // namespace parallax::ui
