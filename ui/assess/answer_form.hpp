#pragma once
// The form of one instrument, made from its definition: who it is for, then its sections.

#include "scoring/instrument.hpp"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace parallax::ui {

class FoldingSection;
class ItemRow;
class MarkedLabel;
class PopulationLine;

class AnswerForm : public QWidget {
    Q_OBJECT

public:
    explicit AnswerForm(QWidget* parent = nullptr);

    /// Builds the form again only for another instrument, so that focus and what is being typed
    /// stay where they are.
    void showAnswers(Instrument const& instrument, Answers const& answers, Outcome const& outcome);

    /// Takes what is being typed in any item. False when something there is not allowed.
    bool commit();

    std::vector<ItemRow*> const& rows() const { return rows_; }
    ItemRow* row(std::string_view fact) const;

signals:
    void answered(std::string const& fact, Answer const& answer);

private:
    void build();
    void buildWho(std::vector<Item> const& items);
    void buildSection(QString const& title, std::vector<Item> const& items);
    ItemRow* buildRow(Item const& item, int number);
    void openWho(Answers const& answers, Outcome const& outcome);
    void showConflicts(Outcome const& outcome);

    Instrument const* instrument_ = nullptr;
    QVBoxLayout* column_;
    MarkedLabel* question_;
    MarkedLabel* compared_;
    PopulationLine* population_;
    MarkedLabel* outside_;
    FoldingSection* who_section_ = nullptr;
    QWidget* who_ = nullptr;
    QWidget* items_ = nullptr;
    std::vector<ItemRow*> rows_;
    int numbered_ = 0;  ///< items that carry a number so far
};

/// "Counts any new sex conviction. To whom: anyone. By when: long term. From: record only."
QString scopeInWords(Measures const& measures);

}  // namespace parallax::ui
