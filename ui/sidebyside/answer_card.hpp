#pragma once
// One answer to one question. The question stands first, the level never without its meaning.

#include "casework/side_by_side.hpp"

#include <QFrame>

#include <vector>

class QMenu;
class QPushButton;

namespace parallax::ui {

/// What the keys and the menu of an answer ask of the page that holds it.
class AnswerFrame : public QFrame {
    Q_OBJECT
public:
    /// `code` of the record behind it; `spoken` is what a reader hears.
    AnswerFrame(QString code, QString const& spoken, QWidget* parent);

    QString const& code() const { return code_; }

    /// Lets the menu ask what changed since one of these, each given by its words.
    void offerChanges(std::vector<std::pair<QString, QString>> const& codesAndWords);

    /// Opens the menu with what can be done to the answer. Where it stands is for the frame to say.
    QPushButton* change() const { return change_; }

signals:
    void openWanted(QString const& code);
    void compareWanted();
    /// With all that stands behind it, as a file to print.
    void saveWanted(QString const& code);
    void correctWanted(QString const& code);
    void removeWanted(QString const& code);
    /// What changed from an earlier answer to this one?
    void changeWanted(QString const& before, QString const& code);
    /// An arrow key was pressed: Qt::Key_Left and so on.
    void moveWanted(int key);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    QString code_;
    QPushButton* change_;
    QMenu* ways_;
};

/// Card in the grid. It is laid out in bands whose heights the grid sets, so that questions,
/// answers and rulers line up across a row of cards.
class AnswerCardView : public AnswerFrame {
    Q_OBJECT
public:
    explicit AnswerCardView(AnswerCard const& card, QWidget* parent = nullptr);

    /// The height each band needs at this width of the card. An absent band needs 0.
    std::vector<int> bandHeights(int width) const;

    /// Heights to use from now on, at least those of bandHeights.
    void setBandHeights(std::vector<int> heights);

    /// Height of a card with these bands.
    static int heightOf(std::vector<int> const& bands);

    QSize sizeHint() const override;

    /// As wide as the longest word needs.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeBands();

    std::vector<QWidget*> bands_;
    std::vector<int> heights_;
    bool history_;
};

}  // namespace parallax::ui
