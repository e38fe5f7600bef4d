#pragma once
// The card of one tool: question first, then what it counts, what its levels mean, what it does not
// tell, and where it all comes from.

#include "scoring/catalogue.hpp"

#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace parallax::ui {

class MarkedLabel;

class ToolCard : public QWidget {
    Q_OBJECT

public:
    explicit ToolCard(QWidget* parent = nullptr);

    void showTool(Instrument const& instrument, Catalogue const& catalogue);
    /// Said instead of a card.
    void showNothing(QString const& sentence);

private:
    QVBoxLayout* begin();
    void addList(QVBoxLayout* column, QString const& title, QStringList const& sentences);
    void addLevels(QVBoxLayout* column, Definition const& tool);

    MarkedLabel* label_;  ///< above what scrolls, so that it is always in sight
    QScrollArea* area_;
};

}  // namespace parallax::ui
