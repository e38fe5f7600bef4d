#include "ui/timeline/timeline_page.hpp"

#include "ui/assess/flow_layout.hpp"
#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/accessible.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"
#include "ui/timeline/day_panel.hpp"
#include "ui/timeline/step_bar.hpp"
#include "ui/timeline/timeline_table.hpp"
#include "ui/timeline/timeline_view.hpp"

#include <QCheckBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace parallax::ui {

namespace {

constexpr std::array groupsToChoose = {LaneGroup::answers, LaneGroup::controls,
                                       LaneGroup::decisions, LaneGroup::findings};

}  // namespace

TimelinePage::TimelinePage(QWidget* parent)
    : QWidget(parent),
      legend_(new QWidget(this)),
      view_(new TimelineView(this)),
      table_(new TimelineTable(this)),
      shown_(new QStackedWidget(this)),
      panel_(new DayPanel(this)),
      bar_(new StepBar(this)),
      halves_(new QBoxLayout(QBoxLayout::LeftToRight)) {
    setPageBackground(this);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {}, 0);
    column->addWidget(groupsAndLegend());
    shown_->addWidget(view_);
    shown_->addWidget(table_);
    setGaps(halves_, {}, 0);
    halves_->addWidget(shown_, 1);
    halves_->addWidget(panel_);
    column->addLayout(halves_, 1);
    column->addWidget(bar_);
    setFocusProxy(view_);
    connectParts();
    place();
}

QWidget* TimelinePage::groupsAndLegend() {
    auto* strip = new QWidget(this);
    setPageBackground(strip);
    auto* column = new QVBoxLayout(strip);
    setGaps(column, {size::pageMargin, space::s2, size::pageMargin, space::s1}, space::s1);
    auto* row = new FlowLayout(space::s4, space::s1);
    QStringList const names{tr("A&nswers"), tr("C&ontrols"), tr("Dec&isions"), tr("Findin&gs")};
    for (std::size_t i = 0; i < groups_.size(); ++i) {
        groups_[i] = new QCheckBox(names[static_cast<qsizetype>(i)], strip);
        groups_[i]->setChecked(true);
        row->addWidget(groups_[i]);
        connect(groups_[i], &QCheckBox::toggled, this, [this, i](bool on) {
            view_->setShown(groupsToChoose[i], on);
            looked_ = false;
            look();
        });
    }
    new FlowLayout(space::s4, space::s1, legend_);
    setAccessibleRole(legend_, QAccessible::Grouping);
    legend_->setAccessibleName(tr("What the bars mean"));
    column->addLayout(row);
    column->addWidget(legend_);
    return strip;
}

void TimelinePage::connectParts() {
    connect(view_, &TimelineView::dayWanted, this, &TimelinePage::dayWanted);
    connect(view_, &TimelineView::stepWanted, this, &TimelinePage::step);
    connect(view_, &TimelineView::endWanted, this, &TimelinePage::goToEnd);
    connect(view_, &TimelineView::changeWanted, this, &TimelinePage::changeWanted);
    connect(bar_, &StepBar::stepWanted, this, &TimelinePage::step);
    connect(bar_, &StepBar::endWanted, this, &TimelinePage::goToEnd);
    connect(bar_, &StepBar::zoomWanted, view_, &TimelineView::zoom);
    connect(bar_, &StepBar::saveWanted, this, &TimelinePage::saveWanted);
    connect(bar_, &StepBar::tableWanted, this, [this](bool table) {
        table_wanted_ = table;
        place();
    });
    connect(panel_, &DayPanel::answerWanted, this, &TimelinePage::answerWanted);
    connect(panel_, &DayPanel::recordWanted, this, &TimelinePage::recordWanted);
    connect(&Theme::instance(), &Theme::changed, this, [this] {
        place();
        looked_ = false;
        look();
    });
}

void TimelinePage::setCatalogue(Catalogue const* catalogue, Sentences const* sentences) {
    catalogue_ = catalogue;
    sentences_ = sentences;
    replayed_ = false;
    fillLegend();
}

void TimelinePage::fillLegend() {
    qDeleteAll(legend_->findChildren<FigureWidget*>());
    for (Figure const& one : timeline_legend(*sentences_)) {
        legend_->layout()->addWidget(new FigureWidget(one, legend_));
    }
}

void TimelinePage::showCase(Case const& kase, Date asOf) {
    bool const same = case_ && *case_ == kase;
    if (!same) {
        case_ = kase;
        replayed_ = false;
    }
    as_of_ = asOf;
    looked_ = false;
    look();
}

void TimelinePage::clear() {
    bar_->pause();
    case_.reset();
    replayed_ = looked_ = false;
    all_steps_.clear();
    events_.clear();
    view_->clear();
}

void TimelinePage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    look();
}

void TimelinePage::hideEvent(QHideEvent* event) {
    bar_->pause();
    QWidget::hideEvent(event);
}

void TimelinePage::look() {
    if (looked_ || !case_ || !isVisible()) return;
    looked_ = true;
    if (!replayed_) {
        all_steps_ = replay(*case_, *catalogue_, *sentences_);
        events_ = days_with_news(all_steps_);
        replayed_ = true;
    }
    view_->showLanes(timeline_lanes(*case_, *catalogue_, *sentences_, as_of_, all_steps_),
                     *sentences_);
    table_->showRows(timeline_seen_from(*case_, *catalogue_, *sentences_, as_of_), view_->look(),
                     *sentences_);
    sayEvent();
}

int TimelinePage::eventNow() const {
    int last = -1;
    for (std::size_t i = 0; i < events_.size(); ++i) {
        if (events_[i].day <= as_of_) last = static_cast<int>(i);
    }
    return last;
}

void TimelinePage::sayEvent() {
    int const now = eventNow();
    int const count = static_cast<int>(events_.size());
    if (now < 0) {
        bar_->sayEvent(now, count, {});
        return panel_->showNothing(as_of_);
    }
    auto const& step = events_[static_cast<std::size_t>(now)];
    auto const told = day_in_words(*case_, step, *sentences_);
    bar_->sayEvent(now, count, words(told.sentence));
    panel_->showDay(as_of_, step, told);
}

void TimelinePage::step(int by) {
    int const now = eventNow();
    // Between two events the way back leads to the one before.
    bool const between = now >= 0 && events_[static_cast<std::size_t>(now)].day < as_of_;
    int const to = by < 0 && between ? now : now + by;
    if (to < 0 || to >= static_cast<int>(events_.size())) return bar_->pause();
    emit dayWanted(events_[static_cast<std::size_t>(to)].day);
}

void TimelinePage::goToEnd(bool last) {
    if (events_.empty()) return;
    emit dayWanted(last ? events_.back().day : events_.front().day);
}

bool TimelinePage::showsTable() const { return shown_->currentWidget() == table_; }

QSize TimelinePage::minimumSizeHint() const {
    auto const& theme = Theme::instance();
    int const parts = layout()->totalMinimumHeightForWidth(width());
    return {theme.px(size::caseloadDockMin), std::max(parts, theme.px(size::ruler))};
}

void TimelinePage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    place();
}

/// The panel goes below the drawing where there is no room beside it; where there is no room for
/// the drawing either, the table is shown.
void TimelinePage::place() {
    auto const& theme = Theme::instance();
    bool const beside = width() >= theme.px(size::timelinePanelBesideFrom);
    bool const room = width() >= theme.px(size::timelineDrawnFrom);
    bool const table = table_wanted_ || !room;
    halves_->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    panel_->setMinimumSize(0, 0);
    panel_->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
    if (beside) {
        panel_->setFixedWidth(theme.px(size::timelinePanel));
    } else {
        panel_->setFixedHeight(theme.px(size::timelinePanelLow));
    }
    shown_->setCurrentWidget(table ? static_cast<QWidget*>(table_) : view_);
    legend_->setVisible(!table);
    setFocusProxy(table ? static_cast<QWidget*>(table_) : view_);
    bar_->setDrawn(room, !table);
    updateGeometry();
}

}  // namespace parallax::ui
