#pragma once
// Blocks of a document on screen, in the words that paper and terminal have.

#include "report/block.hpp"

#include <QWidget>

class QVBoxLayout;

namespace parallax::ui {

class DocumentView : public QWidget {
    Q_OBJECT
public:
    explicit DocumentView(QWidget* parent = nullptr);

    /// Shows these instead of what was there.
    void showBlocks(std::vector<Block> const& blocks);

private:
    QVBoxLayout* column_;
    QWidget* content_ = nullptr;
};

/// The words of a run, strong ones marked.
QString markedText(Run const& run);

}  // namespace parallax::ui
