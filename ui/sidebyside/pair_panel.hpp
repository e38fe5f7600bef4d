#pragma once

#include "casework/side_by_side.hpp"

#include <QFrame>

#include <array>
#include <vector>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;

namespace parallax::ui {

class FigureWidget;
class MarkedLabel;
class PairTable;

/// The strip that compares two answers: how their questions relate, why both can be right, and
/// the seven things that must match.
class PairPanel : public QFrame {
    Q_OBJECT
public:
    explicit PairPanel(QWidget* parent = nullptr);

    /// The answers that can be chosen. A pair that the reader chose and that is still among them
    /// stays; else `first` is shown. Without two answers there is nothing to compare.
    void setAnswers(std::vector<AnswerCard> answers, std::pair<std::size_t, std::size_t> first,
                    Sentences const& sentences);
    void clear();
    bool canCompare() const { return answers_.size() > 1; }

    /// Puts an answer into the first place, the next one into the second, and so on.
    void put(QString const& code);

    /// Compares these two, if both can be chosen.
    void compare(QString const& first, QString const& second);

    /// Whether the reader chose them.
    bool chosenByHand() const { return by_hand_; }

    /// The codes of the two records compared.
    std::pair<QString, QString> pair() const;

    /// Lets the reader ask what changed from the one to the other, or not.
    void offerChange(QString before, QString after);
    void offerNoChange();

    /// The height all of it takes at this width.
    int heightNeeded(int width);

    /// Lets Tab come here after these widgets, which it puts in their order.
    void followInTabOrder(std::vector<QWidget*> const& before);

signals:
    /// Other two answers are compared.
    void pairShown();
    void changeWanted(QString before, QString after);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildTop(QBoxLayout& column);
    void buildSentence(QBoxLayout& column);
    void arrangeTop(int width);
    void fillBoxes();
    void choose(int place, int index);
    void showRelation();
    int indexOf(QString const& code) const;

    std::vector<AnswerCard> answers_;
    Sentences const* sentences_ = nullptr;
    std::array<QComboBox*, 2> boxes_;
    std::array<int, 2> chosen_{0, 1};
    bool by_hand_ = false;  ///< the reader has chosen the pair
    int nextPlace_ = 0;
    MarkedLabel* heading_;
    QLabel* between_;
    QBoxLayout* top_ = nullptr;
    QBoxLayout* choice_ = nullptr;
    FigureWidget* symbol_;
    MarkedLabel* sentence_;
    PairTable* table_;
    QPushButton* change_;
    std::pair<QString, QString> changed_;  ///< what the button asks about, the earlier first
};

/// Names to choose from, none twice: the tool, and where answers share it agency and date and as
/// much more as it takes.
QStringList namesOf(std::vector<AnswerCard> const& answers);

}  // namespace parallax::ui
