#include "ui/timeline/step_bar.hpp"

#include "ui/assess/flow_layout.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/whole_combo.hpp"

#include <QCheckBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax::ui {

namespace {

constexpr double zoomStep = 1.25;

}  // namespace

StepBar::StepBar(QWidget* parent)
    : QWidget(parent),
      first_(button(tr("|<"), tr("First event"))),
      previous_(button(tr("<"), tr("Event before"))),
      play_(button({}, {})),
      next_(button(tr(">"), tr("Next event"))),
      last_(button(tr(">|"), tr("Last event"))),
      pace_(new WholeCombo(tr("How fast to play"), this)),
      out_(button(tr("-"), tr("Show more years"))),
      in_(button(tr("+"), tr("Show fewer years"))),
      table_(new QCheckBox(tr("Show as a ta&ble"), this)),
      save_(button(tr("Save as P&DF..."), tr("Save the timeline as PDF"))),
      said_(new MarkedLabel(Type::Body, {}, this)) {
    setPageBackground(this);
    for (int seconds : {1, 3, 5, 10}) {
        pace_->addItem(
            seconds == 1 ? tr("1 event a second") : tr("1 event every %1 seconds").arg(seconds),
            seconds);
    }
    pace_->setCurrentIndex(1);
    auto* flow = new FlowLayout(space::s2, space::s1);
    for (QWidget* part : std::initializer_list<QWidget*>{first_, previous_, play_, next_, last_,
                                                         pace_, out_, in_, table_, save_}) {
        flow->addWidget(part);
    }
    auto* column = new QVBoxLayout(this);
    setGaps(column, {size::pageMargin, space::s2, size::pageMargin, space::s2}, space::s1);
    column->addWidget(said_);
    column->addLayout(flow);
    connect(first_, &QPushButton::clicked, this, [this] { emit endWanted(false); });
    connect(last_, &QPushButton::clicked, this, [this] { emit endWanted(true); });
    connect(previous_, &QPushButton::clicked, this, [this] { emit stepWanted(-1); });
    connect(next_, &QPushButton::clicked, this, [this] { emit stepWanted(1); });
    connect(out_, &QPushButton::clicked, this, [this] { emit zoomWanted(1 / zoomStep); });
    connect(in_, &QPushButton::clicked, this, [this] { emit zoomWanted(zoomStep); });
    connect(table_, &QCheckBox::toggled, this, &StepBar::tableWanted);
    connect(save_, &QPushButton::clicked, this, &StepBar::saveWanted);
    connect(play_, &QPushButton::clicked, this, [this] { isPlaying() ? pause() : play(); });
    connect(&ticks_, &QTimer::timeout, this, [this] { emit stepWanted(1); });
    sayPlaying();
}

QPushButton* StepBar::button(QString const& text, QString const& name) {
    auto* made = new QPushButton(text, this);
    made->setAccessibleName(name);
    made->setToolTip(name);
    setCompact(made);
    return made;
}

void StepBar::play() {
    if (at_end_) emit endWanted(false);
    ticks_.start(pace_->currentData().toInt() * 1000);
    sayPlaying();
}

void StepBar::pause() {
    ticks_.stop();
    sayPlaying();
}

void StepBar::sayPlaying() {
    play_->setText(isPlaying() ? tr("&Pause") : tr("&Play"));
    play_->setAccessibleName(isPlaying() ? tr("Pause") : tr("Play, event by event"));
    play_->setToolTip(play_->accessibleName());
}

void StepBar::sayEvent(int index, int count, QString const& sentence) {
    at_end_ = index == count - 1;
    if (at_end_) pause();
    if (count == 0) {
        said_->setMarked(tr("Nothing on record has a date."));
    } else if (index < 0) {
        said_->setMarked(tr("Before the first of %1 events.").arg(count));
    } else {
        said_->setMarked(tr("**Event %1 of %2.** %3").arg(index + 1).arg(count).arg(sentence));
    }
}

void StepBar::setDrawn(bool room, bool drawn) {
    table_->setVisible(room);
    out_->setVisible(drawn);
    in_->setVisible(drawn);
}

}  // namespace parallax::ui
