#pragma once

#include "casework/contradictions.hpp"
#include "ui/sidebyside/since_when.hpp"

#include <QWidget>

#include <optional>

class QScrollArea;
class QSplitter;
class QVBoxLayout;

namespace parallax::ui {

class AnswerFrame;
class CardGrid;
class PairPanel;

/// One card for each answer on a date, each under the question it answers.
class SideBySidePage : public QWidget {
    Q_OBJECT
public:
    explicit SideBySidePage(QWidget* parent = nullptr);

    /// Both must outlive what is shown.
    void setCatalogue(Catalogue const* catalogue, Sentences const* sentences);

    /// Shows the case as it stood at the end of that day. Needs a catalogue.
    void showCase(Case const& kase, Date asOf);

    /// Shows nothing at all: no case is open.
    void clear();

    /// Puts two of the answers into the comparison and goes to it.
    void compare(QString const& first, QString const& second);

    /// Gives the focus to the card of an answer; false where it has none.
    bool goTo(QString const& code);

signals:
    void openAnswer(QString code);
    void correctAnswerWanted(QString code);
    void removeAnswerWanted(QString code);
    void saveAnswerWanted(QString code);
    /// What changed between two answers, the earlier first?
    void changeWanted(QString before, QString after);
    /// To look from that day, so that later answers are shown too.
    void dayWanted(Date day);
    void recordAnswerWanted();
    void scoreAnswerWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void rebuildComparison();
    void fill(QWidget& content);
    void addBanner(QVBoxLayout& column, QWidget& content);
    void addLater(QVBoxLayout& column, QWidget& content);
    void addFindings(QVBoxLayout& column, QWidget& content);
    void addStartButtons(QVBoxLayout& column, QWidget& content);
    void addAlsoOnRecord(QVBoxLayout& column, QWidget& content);
    void addFrame(AnswerFrame* frame);
    void offerChange();
    void showPair();
    void placePair(bool below);
    void detachPair();
    void move(AnswerFrame* from, int key);
    std::ptrdiff_t focusedFrame() const;
    void focusAgain(QString const& code, std::ptrdiff_t place);
    void shareHeight();

    Catalogue const* catalogue_ = nullptr;
    Sentences const* sentences_ = nullptr;
    std::string reference_;
    std::optional<SideBySide> view_;
    std::vector<Contradiction> found_;
    SinceWhen since_;
    bool findingsOpen_ = false;  ///< the reader has unfolded them
    std::vector<AnswerFrame*> frames_;  ///< cards, then strips, as they stand
    std::size_t cardCount_ = 0;
    std::vector<QWidget*> stops_;  ///< what takes the focus above the comparison, in order
    CardGrid* grid_ = nullptr;
    QSplitter* splitter_;
    QScrollArea* answers_;
    QVBoxLayout* scrolled_;  ///< the content, and the comparison where it stands below it
    QWidget* content_ = nullptr;
    QScrollArea* comparison_;
    PairPanel* pair_ = nullptr;
    bool below_ = false;  ///< the comparison scrolls with the answers
    bool splitByHand_ = false;  ///< the reader has moved the handle
};

}  // namespace parallax::ui
