#pragma once
// The day that is looked from: what came that day, what is new to look at, what stands, and which
// decisions have lost a support.

#include "casework/day_in_words.hpp"

#include <QScrollArea>

class QVBoxLayout;

namespace parallax::ui {

class DayPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit DayPanel(QWidget* parent = nullptr);

    /// `step` is the last event by the day.
    void showDay(Date asOf, ReplayStep const& step, DayInWords const& told);
    /// Before anything has happened.
    void showNothing(Date asOf);

    QSize sizeHint() const override;

signals:
    void answerWanted(QString const& code);
    void recordWanted(QString const& kind, QString const& code);

private:
    QVBoxLayout* begin(Date asOf);
    void addFindings(QVBoxLayout& column, ReplayStep const& step);
    void addStanding(QVBoxLayout& column, ControlsByState const& standing);
    void addLost(QVBoxLayout& column, std::vector<LostSupport> const& lost);
};

}  // namespace parallax::ui
