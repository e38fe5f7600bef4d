#include "ui/assess/change_rows.hpp"

#include "ui/assess/asked_items.hpp"
#include "ui/theme/words.hpp"

#include <QCoreApplication>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("ChangeRows", text); }

constexpr std::chrono::years ahead{10};
constexpr std::size_t mostPairs = 50;

QString levels(Definition const& definition, std::vector<std::string> const& ids) {
    return ids.empty() ? tr("no answer") : words(level_text(definition, ids).brief());
}

QString were(Instrument const& instrument, WhatIf const& change) {
    return tr("“%1” were: %2").arg(words(wordingOf(instrument, change.fact)), words(change.words));
}

Date tenYearsAfter(Date day) {
    Date const later = day + ahead;
    return later.ok() ? later : Date(later.year() / later.month() / std::chrono::last);
}

}  // namespace

QList<TableLine> changeRows(Scoring const& scoring, Catalogue const& catalogue) {
    Definition const& definition = scoring.instrument->definition();
    QList<TableLine> lines;
    if (!definition.levels.empty()) {
        for (WhatIf const& change :
             scoring.instrument->what_would_change(scoring.answers, scoring.outcome.on)) {
            lines.append({{tr("If %1").arg(were(*scoring.instrument, change)),
                           levels(definition, change.levels)}});
        }
    }
    for (Instrument const* other : catalogue.editions(definition.id)) {
        if (other->definition().edition == definition.edition) continue;
        if (!other->definition().can_be_computed) continue;
        auto const outcome = other->score(scoring.answers, scoring.outcome.on);
        lines.append({{tr("Same facts, other counting rules: %1")
                           .arg(words(other->definition().edition_name)),
                       levels(other->definition(), outcome.levels)}});
    }
    for (std::string const& nothing : definition.changes_nothing) {
        lines.append({{tr("%1: this tool does not ask").arg(words(nothing)), tr("no change")}});
    }
    return lines;
}

QList<TableLine> timeRows(Scoring const& scoring) {
    Definition const& definition = scoring.instrument->definition();
    Date const on = scoring.outcome.on;
    Date const until = tenYearsAfter(on);
    QList<TableLine> lines;
    for (TimeMove const& move : scoring.instrument->what_time_changes(scoring.answers, on, until)) {
        lines.append({{tr("If nothing else changes: from %1").arg(words(date_in_words(move.day))),
                       levels(definition, move.levels)}});
    }
    if (!lines.isEmpty()) return lines;
    auto const span = tr("If nothing else changes: up to %1").arg(words(date_in_words(until)));
    // Where answers are open, core may not have tried every day.
    bool const sure = scoring.outcome.unknown.empty() && scoring.outcome.missing.empty();
    lines.append(
        {{span, sure ? tr("no change") : tr("no change found; not all answers are known")}});
    return lines;
}

QList<TableLine> pairRows(Scoring const& scoring) {
    Instrument const& instrument = *scoring.instrument;
    QList<TableLine> lines;
    for (TwoChanges const& pair :
         instrument.what_two_would_change(scoring.answers, scoring.outcome.on, mostPairs)) {
        lines.append(
            {{tr("If %1, and %2").arg(were(instrument, pair.first), were(instrument, pair.second)),
              levels(instrument.definition(), pair.first.levels)}});
    }
    if (lines.isEmpty()) {
        lines.append({{tr("Any two answers that do nothing alone"), tr("no change")}});
    } else if (lines.size() == static_cast<qsizetype>(mostPairs)) {
        lines.append({{tr("There may be more. The first %1 are listed.").arg(mostPairs), {}}});
    }
    return lines;
}

}  // namespace parallax::ui
