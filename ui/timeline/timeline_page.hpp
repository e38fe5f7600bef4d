#pragma once
// A case along time: drawn or as a table, the day looked from, and the way from event to event.

#include "casework/day_in_words.hpp"
#include "casework/timeline.hpp"
#include "report/timeline_figure.hpp"

#include <QWidget>

#include <array>

class QBoxLayout;
class QCheckBox;
class QStackedWidget;

namespace parallax::ui {

class DayPanel;
class StepBar;
class TimelineTable;
class TimelineView;

class TimelinePage : public QWidget {
    Q_OBJECT
public:
    explicit TimelinePage(QWidget* parent = nullptr);

    /// Both must outlive the page.
    void setCatalogue(Catalogue const* catalogue, Sentences const* sentences);

    /// Looks when it is seen, and not before.
    void showCase(Case const& kase, Date asOf);
    void clear();

    TimelineView* view() { return view_; }
    TimelineTable* table() { return table_; }
    DayPanel* panel() { return panel_; }
    StepBar* steps() { return bar_; }
    /// The days one goes through.
    std::vector<ReplayStep> const& events() const { return events_; }
    bool showsTable() const;

    QSize minimumSizeHint() const override;
    /// It takes what room there is, and its parts scroll.
    bool hasHeightForWidth() const override { return false; }

signals:
    void dayWanted(Date day);
    void answerWanted(QString const& code);
    void recordWanted(QString const& kind, QString const& code);
    void changeWanted(QString const& before, QString const& after);
    void saveWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* groupsAndLegend();
    void connectParts();
    void look();
    void sayEvent();
    void place();
    void fillLegend();
    /// The last event by the day looked from; -1: none yet.
    int eventNow() const;
    void step(int by);
    void goToEnd(bool last);

    Catalogue const* catalogue_ = nullptr;
    Sentences const* sentences_ = nullptr;
    std::optional<Case> case_;
    Date as_of_{};
    bool replayed_ = false;
    bool looked_ = false;
    bool table_wanted_ = false;
    std::vector<ReplayStep> all_steps_;
    std::vector<ReplayStep> events_;
    std::array<QCheckBox*, 4> groups_{};
    QWidget* legend_;
    TimelineView* view_;
    TimelineTable* table_;
    QStackedWidget* shown_;
    DayPanel* panel_;
    StepBar* bar_;
    QBoxLayout* halves_;
};

}  // namespace parallax::ui
