#include "ui/assess/result_panel.hpp"

#include "instrument/verification_summary.hpp"
#include "ui/assess/changes_view.hpp"
#include "ui/assess/folding_section.hpp"
#include "ui/assess/override_panel.hpp"
#include "ui/figures/figure_widget.hpp"
#include "ui/figures/level_label.hpp"
#include "ui/figures/provenance_badge.hpp"
#include "ui/figures/ruler.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/theme/theme.hpp"
#include "ui/theme/words.hpp"

#include <QAccessible>
#include <QCheckBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace parallax::ui {
namespace {

/// The result is read out only when the person has paused.
constexpr int announceAfter = 600;

}  // namespace

ResultPanel::ResultPanel(QWidget* parent)
    : QWidget(parent),
      hide_(new QCheckBox(tr("Hide &until I finish"), this)),
      covered_(new QLabel(tr("Hidden until you have answered."), this)),
      open_(new QWidget(this)),
      open_column_(new QVBoxLayout(open_)),
      trace_(new RowsTable(tr("How this came about"), {tr("Fact"), tr("Answer"), tr("Adds")},
                           {40, 22, 38})),
      parts_(new RowsTable(tr("Made up of"), {tr("Part"), tr("Its answer")}, {40, 60})),
      override_(new OverridePanel(open_)),
      made_up_of_(new FoldingSection(tr("Made up of"), parts_, open_)),
      came_about_(new FoldingSection(tr("How this came about"), trace_, open_)),
      changes_(new ChangesView(open_)),
      standing_(new MarkedLabel(Type::Meta, {}, open_)) {
    setAccessibleName(tr("Result"));
    standing_->setQuiet();
    covered_->setFrameShape(QFrame::Box);
    covered_->setWordWrap(true);
    covered_->setMargin(space::s4);
    setGaps(open_column_, {}, space::s6);
    open_column_->addWidget(override_);
    open_column_->addWidget(made_up_of_);
    open_column_->addWidget(came_about_);
    open_column_->addWidget(changes_);
    open_column_->addWidget(standing_);
    auto* column = new QVBoxLayout(this);
    setGaps(column, {size::pageMargin, space::s3, size::pageMargin, space::s4}, space::s3);
    column->addWidget(head());
    column->addWidget(covered_);
    column->addWidget(open_);
    column->addStretch(1);
    connect(override_, &OverridePanel::finalLevelWanted, this, &ResultPanel::finalLevelWanted);
    connect(hide_, &QCheckBox::toggled, this, &ResultPanel::cover);
    cover(false);
    announce_later_.setSingleShot(true);
    announce_later_.setInterval(announceAfter);
    connect(&announce_later_, &QTimer::timeout, this, &ResultPanel::announce);
}

QWidget* ResultPanel::head() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    setGaps(row, {}, space::s2);
    auto* title = new QLabel(tr("Result while you answer"), head);
    setType(title, Type::H3);
    row->addWidget(title, 1);
    row->addWidget(hide_);
    return head;
}

void ResultPanel::cover(bool hide) {
    covered_->setVisible(hide);
    open_->setVisible(!hide);
}

void ResultPanel::setFoldable(bool foldable) {
    came_about_->setFoldable(foldable);
    made_up_of_->setFoldable(foldable);
    changes_->setFoldable(foldable);
}

void ResultPanel::showScoring(Scoring const& scoring, Case const& kase, Catalogue const& catalogue,
                              Date asOf) {
    showLevel(scoring, kase, asOf);
    trace_->setLines(traceRows(scoring));
    came_about_->setVisible(!scoring.outcome.trace.empty());
    auto const parts = partRows(scoring);
    parts_->setLines(parts);
    made_up_of_->setVisible(!parts.isEmpty());
    override_->showScoring(scoring);
    changes_->showScoring(scoring, catalogue);
    showStanding(scoring);
    auto const level = levelReached(scoring);
    auto const now = level ? words(level->full()) : noLevel(scoring);
    if (now == spoken_) return;
    spoken_ = now;
    announce_later_.start();
}

void ResultPanel::showLevel(Scoring const& scoring, Case const& kase, Date asOf) {
    delete level_;
    level_ = new QWidget(open_);
    auto* column = new QVBoxLayout(level_);
    setGaps(column, {}, space::s2);
    Definition const& definition = scoring.instrument->definition();
    auto const level = levelReached(scoring);
    if (level && definition.level(scoring.record.override_level)) {
        addFinalLevel(column, scoring, *level);
    } else if (level) {
        column->addWidget(new LevelLabel(*level, LevelLabel::Shape::Card, level_));
        column->addWidget(new Ruler(*level, Ruler::ticksOf(definition),
                                    definition.level_cut_points_known, level_));
    } else {
        auto* none = new MarkedLabel(Type::Body, noLevel(scoring), level_);
        none->keepWhole();
        column->addWidget(none);
    }
    if (scoring.chance) addChance(column, *scoring.chance);
    QStringList sentences = besideResult(scoring);
    if (auto const depends = dependsOn(scoring); !depends.isEmpty()) sentences.prepend(depends);
    for (QString const& sentence : sentences) {
        column->addWidget(new MarkedLabel(Type::Body, sentence, level_));
    }
    for (RecordedBeside const& recorded : recordedBeside(scoring, kase, asOf)) {
        addRecorded(column, recorded);
    }
    open_column_->insertWidget(0, level_);
}

/// The sentence says both halves; the squares show how many that is.
void ResultPanel::addChance(QVBoxLayout* column, ChanceText const& chance) {
    auto* sentence = new MarkedLabel(Type::Body, words(chance.sentence), level_);
    sentence->keepWhole();
    column->addWidget(sentence);
    auto* squares = new FigureWidget(thousand_squares(chance.in_1000, chance.figure), level_);
    squares->letShrink();
    column->addWidget(squares);
}

/// Both stand with their meaning: what a person decided, and what the rules say.
void ResultPanel::addFinalLevel(QVBoxLayout* column, Scoring const& scoring,
                                LevelText const& rules) {
    Definition const& definition = scoring.instrument->definition();
    auto const kept = finalLevel(scoring.record);
    auto const final_text = level_text(definition, {kept.level});
    column->addWidget(new MarkedLabel(Type::Body, tr("Final level, by judgement:"), level_));
    column->addWidget(new LevelLabel(final_text, LevelLabel::Shape::Card, level_));
    column->addWidget(new MarkedLabel(Type::Body, tr("By the rules:"), level_));
    column->addWidget(new LevelLabel(rules, LevelLabel::Shape::Row, level_));
    column->addWidget(
        new Ruler(rules, Ruler::ticksOf(definition), definition.level_cut_points_known, level_));
    auto const stated = [](std::string const& text) {
        return text.empty() ? tr("not stated") : words(text);
    };
    column->addWidget(new MarkedLabel(
        Type::Body,
        tr("Reason: %1. Agreed by: %2.").arg(stated(kept.reason), stated(kept.supervisor)),
        level_));
    auto const allowed = finalLevelChoices(scoring);
    if (std::ranges::find(allowed, kept.level) != allowed.end()) return;
    column->addWidget(new MarkedLabel(Type::Body,
                                      tr("The answers have changed since. The final level is "
                                         "**not** one that may now be chosen."),
                                      level_));
}

void ResultPanel::addRecorded(QVBoxLayout* column, RecordedBeside const& recorded) {
    auto* box = new QFrame(level_);
    box->setFrameShape(QFrame::Box);
    box->setFrameShadow(QFrame::Plain);
    box->setForegroundRole(QPalette::Mid);
    auto* inside = new QVBoxLayout(box);
    setGaps(inside, {space::s3, space::s2, space::s3, space::s2}, space::s1);
    auto* maker = new MarkedLabel(Type::Body, recorded.maker, box);
    maker->setQuiet();
    inside->addWidget(maker);
    inside->addWidget(new LevelLabel(recorded.level, LevelLabel::Shape::Row, box));
    if (!recorded.place.isEmpty()) {
        inside->addWidget(new MarkedLabel(Type::Body, recorded.place, box));
    }
    column->addWidget(box);
}

void ResultPanel::showStanding(Scoring const& scoring) {
    Definition const& definition = scoring.instrument->definition();
    QStringList sentences;
    if (!definition.label.empty()) {
        sentences.append(QStringLiteral("**%1**").arg(words(definition.label)));
    }
    sentences.append(words(how_far_checked(definition)));
    if (!definition.measures.certainty.empty()) {
        sentences.append(words(definition.measures.certainty));
    }
    auto const day = parse_iso_date(scoring.record.computed_on);
    sentences.append(day ? tr("Computed with Parallax on %1. It is **not** an official record.")
                               .arg(words(date_in_words(*day)))
                         : tr("Computed with Parallax. It is **not** an official record."));
    standing_->setMarked(sentences.join(u' '));
}

void ResultPanel::announce() {
    if (hide_->isChecked()) return;
    setAccessibleDescription(spoken_);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

}  // namespace parallax::ui
