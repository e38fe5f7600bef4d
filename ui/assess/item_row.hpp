#pragma once
// One item of the form: number, wording, how far its rule is checked, the answers, and what they
// add.

#include "ui/assess/answer_input.hpp"

class QLabel;

namespace parallax::ui {

class MarkedLabel;

class ItemRow : public QWidget {
    Q_OBJECT

public:
    /// `number` 0: not counted (who he is).
    ItemRow(int number, Item const& item, FactKind const& fact, std::vector<Option> const& options,
            QStringList const& codes, QWidget* parent);

    std::string const& fact() const { return fact_; }
    void showAnswer(std::optional<Answer> const& answer) { input_->showAnswer(answer); }

    /// The line for what shows the answer, where the item has one; kept in sight while it says
    /// something.
    void showEvidence(bool asked, std::optional<Answer> const& note);

    /// Takes what is being typed. False when it is not allowed.
    bool commit();

    /// "adds **0, 1 or 2**"; empty: nothing is shown.
    void showAdds(QString const& adds);

    /// Quiet words below the item: not needed here, or what another answer of the case says.
    void showNote(QString const& note);
    QString note() const;

    /// A sentence below the item: these answers cannot be together. Empty: they can.
    void showConflict(QString const& sentence);
    QString conflict() const;
    QString refusal() const;

signals:
    void answered(std::string const& fact, Answer const& answer);

private:
    void buildEvidence(Item const& item);
    QWidget* head(int number, Item const& item);
    void say();

    std::string fact_;
    AnswerInput* input_;
    AnswerInput* evidence_ = nullptr;
    MarkedLabel* adds_;
    QLabel* note_;
    QLabel* sentence_;
    QString refusal_;
    QString conflict_;
};

}  // namespace parallax::ui
