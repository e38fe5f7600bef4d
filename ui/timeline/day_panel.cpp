#include "ui/timeline/day_panel.hpp"

#include "ui/figures/figure_widget.hpp"
#include "ui/shell/gaps.hpp"
#include "ui/sidebyside/findings.hpp"
#include "ui/theme/marked_label.hpp"
#include "ui/theme/words.hpp"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace parallax::ui {

namespace {

MarkedLabel* say(QVBoxLayout& column, Type type, QString const& marked) {
    auto* label = new MarkedLabel(type, marked);
    label->keepWhole();
    column.addWidget(label);
    return label;
}

/// A sign with the words that say the same beside it.
void addSigned(QVBoxLayout& column, char const* sign, QString const& marked) {
    auto* row = new QHBoxLayout;
    setGaps(row, {}, space::s2);
    auto* signs = new QVBoxLayout;
    setGaps(signs, {0, space::s1, 0, 0}, 0);
    signs->addWidget(new FigureWidget(symbol(sign)));
    signs->addStretch(1);
    row->addLayout(signs);
    auto* label = new MarkedLabel(Type::BodySmall, marked);
    label->keepWhole();
    row->addWidget(label, 1);
    column.addLayout(row);
}

QString listOf(std::vector<std::string> const& names) {
    QStringList list;
    for (std::string const& name : names) list.append(words(name));
    return list.join(QStringLiteral("; "));
}

}  // namespace

DayPanel::DayPanel(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);  // it is read by scrolling with the keys
    setAccessibleName(tr("The day"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize DayPanel::sizeHint() const {
    auto const& theme = Theme::instance();
    return {theme.px(size::timelinePanel), theme.px(size::timelinePanelLow)};
}

QVBoxLayout* DayPanel::begin(Date asOf) {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    setGaps(column, {space::s4, space::s3, space::s4, space::s4}, space::s2);
    say(*column, Type::H1, words(date_in_words(asOf)));
    return column;
}

void DayPanel::showNothing(Date asOf) {
    auto* column = begin(asOf);
    say(*column, Type::BodySmall, tr("Nothing was on record by this day."));
    column->addStretch(1);
    setWidget(column->parentWidget());  // deletes what was there
}

void DayPanel::showDay(Date asOf, ReplayStep const& step, DayInWords const& told) {
    auto* column = begin(asOf);
    if (step.day != asOf) {
        say(*column, Type::Meta, tr("Last event: %1").arg(words(date_in_words(step.day))));
    }
    for (std::string const& line : told.news) {
        say(*column, Type::BodySmall, words(line))->setQuiet();
    }
    addFindings(*column, step);
    addStanding(*column, told.standing);
    addLost(*column, told.lost);
    column->addStretch(1);
    setWidget(column->parentWidget());  // deletes what was there
}

void DayPanel::addFindings(QVBoxLayout& column, ReplayStep const& step) {
    std::vector<Contradiction> rows;
    for (std::size_t at : step.lit) rows.push_back(titled(step.findings[at]));
    say(column, Type::H2,
        rows.empty()       ? tr("Nothing new to look at")
        : rows.size() == 1 ? tr("1 new thing needs a look")
                           : tr("%1 new things need a look").arg(rows.size()));
    if (rows.empty()) return;
    auto* list = new Findings(rows, GoTo::every_record);
    connect(list, &Findings::goToWanted, this, &DayPanel::answerWanted);
    connect(list, &Findings::recordWanted, this, &DayPanel::recordWanted);
    column.addWidget(list);
}

void DayPanel::addStanding(QVBoxLayout& column, ControlsByState const& standing) {
    say(column, Type::H2, tr("What stands on this day"));
    auto const add = [&](char const* sign, QString const& state,
                         std::vector<std::string> const& names) {
        if (!names.empty()) {
            addSigned(column, sign, QStringLiteral("**%1:** %2").arg(state, listOf(names)));
        }
    };
    add("working", tr("Working"), standing.working);
    add("not_known", tr("Not known"), standing.not_known);
    add("failed", tr("Failed"), standing.failed);
    add("ended", tr("Ended"), standing.ended);
    if (standing == ControlsByState{}) {
        say(column, Type::BodySmall, tr("No control is recorded. What stops harm today?"));
    }
}

void DayPanel::addLost(QVBoxLayout& column, std::vector<LostSupport> const& lost) {
    if (lost.empty()) return;
    say(column, Type::H2, tr("Decisions that lost a support"));
    for (LostSupport const& one : lost) {
        addSigned(column, "decision",
                  QStringLiteral("**%1, %2.** %3")
                      .arg(words(one.decision.code), words(one.decision.words), words(one.words)));
        auto* go = new QPushButton(tr("Go to %1").arg(words(one.decision.code)));
        go->setAccessibleName(tr("Go to %1").arg(words(one.decision.words)));
        setCompact(go);
        column.addWidget(go, 0, Qt::AlignLeft);
        connect(go, &QPushButton::clicked, this, [this, place = one.decision] {
            emit recordWanted(words(place.kind), words(place.code));
        });
    }
}

}  // namespace parallax::ui
