#pragma once
// The half of the page about tools: which stand there, their matrix or the same as a list, what its
// signs mean, and the chosen pair.

#include "casework/relation_matrix.hpp"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QScrollArea;
class QVBoxLayout;

namespace parallax::ui {

class MarkedLabel;
class PairDetail;
class RelationGrid;
class RowsTable;

class ToolsHalf : public QWidget {
    Q_OBJECT
public:
    explicit ToolsHalf(QWidget* parent = nullptr);

    /// Both must outlive what is shown. Without a day every tool stands there.
    void showTools(Catalogue const& catalogue, Sentences const& sentences, std::optional<Date> asOf,
                   std::vector<AnswerCard> answers);

    RelationGrid* grid() const { return grid_; }
    /// "Of 78 pairs of tools, 1 pair asks the same question."
    QString sentence() const;

signals:
    /// Another choice of tools, or other tools.
    void sentenceChanged();
    /// To compare these two answers of the case.
    void compareWanted(QString const& first, QString const& second);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(QVBoxLayout& column);
    void addSigns(QVBoxLayout& column);
    void refresh();
    void sayCounts();
    void listPairs();
    void showPair();
    void showAs(bool list);
    void comparePair();
    void shareHeight();
    QString answerOf(std::size_t tool) const;

    Catalogue const* catalogue_ = nullptr;
    Sentences const* sentences_ = nullptr;
    std::optional<Date> as_of_;
    std::vector<AnswerCard> answers_;
    QScrollArea* area_;
    QComboBox* which_;
    QCheckBox* as_list_;
    MarkedLabel* marks_;
    std::vector<MarkedLabel*> signs_;
    RelationGrid* grid_;
    RowsTable* list_;
    PairDetail* detail_;
};

/// The relations of one tool to all others, a line for each kind.
QString relationsOf(RelationMatrix const& matrix, std::size_t tool);

}  // namespace parallax::ui
