#pragma once
// The form of one instrument, made from its definition: who it is for, then its sections.

#include "scoring/instrument.hpp"

#include <QWidget>

class QLabel;
class QPushButton;
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
    /// `beside`: what is said of a fact elsewhere in the case.
    void showAnswers(Instrument const& instrument, Answers const& answers, Outcome const& outcome,
                     std::map<std::string, QString> const& beside = {});

    /// Takes what is being typed in any item. False when something there is not allowed.
    bool commit();

    std::vector<ItemRow*> const& rows() const { return rows_; }
    ItemRow* row(std::string_view fact) const;
    /// The folding section an item stands in; null where the form is short.
    FoldingSection* sectionOf(std::string_view fact) const;

    /// Everything in the form that can take the focus, in reading order.
    QList<QWidget*> stops() const;

signals:
    /// The form is another one now.
    void built();
    void answered(std::string const& fact, Answer const& answer);

private:
    void build();
    void buildWho(std::vector<Item> const& items);
    void buildSection(QString const& title, std::vector<Item> const& items);
    void openFirstUnfinished(Answers const& answers, Outcome const& outcome);
    void showRow(ItemRow* row, Answers const& answers, Outcome const& outcome, QString const& said);
    void showSections(Answers const& answers, Outcome const& outcome);
    void openAll(bool open);
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
    struct Part {
        FoldingSection* section;
        std::vector<Item> items;
    };
    std::vector<Part> parts_;  ///< of a long form: its sections, which fold
    QPushButton* open_all_;
    int numbered_ = 0;  ///< items that carry a number so far
};

/// "Counts any new sex conviction. To whom: anyone. By when: long term. From: record only."
QString scopeInWords(Measures const& measures);

}  // namespace parallax::ui
