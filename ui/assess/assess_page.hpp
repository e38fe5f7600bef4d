#pragma once
// The Assess page: choose an answer of the case, answer its items, and see at once what they make.

#include "casework/case.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"
#include "ui/assess/result_words.hpp"

#include <initializer_list>
#include <optional>
#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace parallax::ui {

class AnswerForm;
class RecordedView;
class ResultPanel;

class AssessPage : public QWidget {
    Q_OBJECT

public:
    explicit AssessPage(QWidget* parent = nullptr);

    /// Must outlive what is shown.
    void setCatalogue(Catalogue const* catalogue, Sentences const* sentences);

    /// The same case after a change keeps the answer that is open.
    void showCase(Case const& kase, Date asOf);
    void clear();

    /// Takes what is being typed and was not left yet. False when something there is not allowed.
    bool commit();

    /// Opens a form that is not stored before something in it is answered. `record` carries what is
    /// known beforehand, and today as the day it is computed on; it needs no code.
    void begin(Assessment record);

    /// Opens an answer by its code: a computed one to fill in, a recorded one to read.
    void openAssessment(QString const& code);

    AnswerForm* form() const { return form_; }
    /// What is being worked out now; none when nothing is open to fill in.
    Scoring const* scoring() const { return scoring_.instrument ? &scoring_ : nullptr; }

signals:
    /// The case as the person's answer leaves it, and the line of history for it.
    void changeWanted(Case const& after, QString const& text);
    void scoreAnswerWanted();
    void correctAnswerWanted(QString code);
    void removeAnswerWanted(QString code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildFoot();
    void buildBody();
    void fillChooser();
    void fillCopies();
    void refresh();
    void showNothing(QString const& sentence);
    void showOnly(std::initializer_list<QWidget*> shown);
    void showRecorded(Assessment const& record);
    void showComputed(Assessment const& record);
    void keepAnswer(std::string const& fact, Answer const& answer);
    void keepFinalLevel(FinalLevel const& wanted);
    void copyFor(Instrument const& other);
    void place();
    void showFromTop();
    void orderStops();
    Assessment const* open() const;
    Assessment& recordIn(Case& after);

    Catalogue const* catalogue_ = nullptr;
    Case case_;
    Sentences const* sentences_ = nullptr;
    Date as_of_{};
    std::string code_;
    std::optional<Assessment> draft_;  ///< a form in which nothing is answered yet
    Scoring scoring_;

    QComboBox* chooser_;
    QLabel* rules_;
    QPushButton* copy_;
    QMenu* copies_;
    QLabel* known_;
    QPushButton* score_;
    QPushButton* correct_;
    QPushButton* remove_;
    QLabel* not_stored_;
    QLabel* nothing_;
    AnswerForm* form_;
    RecordedView* recorded_;
    ResultPanel* result_;
    QScrollArea* form_area_;
    QScrollArea* result_area_;
    QWidget* left_;
    QBoxLayout* left_column_;
    bool narrow_ = false;
};

}  // namespace parallax::ui
