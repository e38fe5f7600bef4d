#include "ui/assess/result_words.hpp"

#include "support/text.hpp"
#include "ui/assess/asked_items.hpp"
#include "ui/theme/words.hpp"

#include <QCoreApplication>

#include <algorithm>

namespace parallax::ui {
namespace {

QString tr(char const* text) { return QCoreApplication::translate("ResultWords", text); }

QString listed(Instrument const& instrument, std::vector<std::string> const& facts) {
    std::vector<std::string> wordings;
    for (std::string const& fact : facts) {
        wordings.push_back("“" + wordingOf(instrument, fact) + "”");
    }
    return words(joined(wordings, "and"));
}

QString errorsInWords(Outcome const& outcome) {
    QStringList sentences;
    for (OutcomeError const& error : outcome.errors) sentences.append(words(error.text));
    return sentences.join(u' ');
}

QString levels(Definition const& definition, std::vector<std::string> const& ids) {
    return ids.empty() ? tr("no answer") : words(level_text(definition, ids).brief());
}

}  // namespace

std::optional<LevelText> levelReached(Scoring const& scoring) {
    if (scoring.outcome.levels.empty()) return {};
    return level_text(scoring.instrument->definition(), scoring.outcome.levels);
}

QString noLevel(Scoring const& scoring) {
    Outcome const& outcome = scoring.outcome;
    switch (outcome.status) {
        case Status::not_applicable:
            return tr("This tool is not for this person. %1").arg(errorsInWords(outcome));
        case Status::invalid:
            return tr("These answers cannot be together. %1").arg(errorsInWords(outcome));
        default: break;
    }
    auto const open = listed(*scoring.instrument, outcome.missing);
    auto const text = open.isEmpty() ? tr("No answer can be worked out from these facts.")
                                     : tr("No answer yet. Still open: %1.").arg(open);
    if (!outcome.ceiling) return text;
    auto const& definition = scoring.instrument->definition();
    return text + u' ' +
           tr("It can be no higher than %1.").arg(levels(definition, {*outcome.ceiling}));
}

QString dependsOn(Scoring const& scoring) {
    std::vector<std::string> matter;
    std::vector<std::string> idle;
    for (UnknownItem const& item : scoring.outcome.unknown) {
        (item.matters ? matter : idle).push_back(item.fact);
    }
    QStringList sentences;
    if (!matter.empty()) {
        sentences.append(tr("**Depends on %1.**").arg(listed(*scoring.instrument, matter)));
    }
    if (!idle.empty()) {
        auto const which = listed(*scoring.instrument, idle);
        sentences.append(idle.size() == 1
                             ? tr("%1 makes no difference, whichever way it falls.").arg(which)
                             : tr("%1 make no difference, whichever way they fall.").arg(which));
    }
    return sentences.join(u' ');
}

QList<TableLine> traceRows(Scoring const& scoring) {
    QList<TableLine> lines;
    for (TraceLine const& line : scoring.outcome.trace) {
        if (line.title.empty()) continue;
        lines.append({{words(line.title), words(line.answer), words(line.value_text)},
                      line.subtotal,
                      line.subtotal});
    }
    return lines;
}

QList<TableLine> changeRows(Scoring const& scoring, Catalogue const& catalogue) {
    Definition const& definition = scoring.instrument->definition();
    QList<TableLine> lines;
    for (WhatIf const& change :
         scoring.instrument->what_would_change(scoring.answers, scoring.outcome.on)) {
        lines.append(
            {{tr("If “%1” were: %2")
                  .arg(words(wordingOf(*scoring.instrument, change.fact)), words(change.words)),
              levels(definition, change.levels)}});
    }
    for (Instrument const* other : catalogue.editions(definition.id)) {
        if (other->definition().edition == definition.edition) continue;
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

std::vector<RecordedBeside> recordedBeside(Scoring const& scoring, Case const& kase, Date asOf) {
    Definition const& definition = scoring.instrument->definition();
    auto const& reached = scoring.outcome.levels;
    std::vector<RecordedBeside> found;
    for (Assessment const& kept : kase.assessments) {
        bool const same = kept.mode == "recorded" && kept.instrument == definition.id &&
                          definition.level(kept.level) && kept.made.possibly_by(asOf);
        if (!same) continue;
        bool const inside = std::ranges::find(reached, kept.level) != reached.end();
        QString place;
        if (reached.size() > 1) {
            place = inside ? tr("Inside this range.") : tr("Outside this range.");
        } else if (reached.size() == 1) {
            place = inside ? tr("The same level.") : tr("Another level.");
        }
        if (kept.edition.empty()) place += u' ' + tr("Its counting rules are not stated.");
        auto const maker = tr("%1 recorded, %2:")
                               .arg(words(capitalised(kept.agency)),
                                    words(period_in_words(kept.made, kept.ended)));
        found.push_back({maker, level_text(definition, {kept.level}), place.trimmed()});
    }
    return found;
}

QString knownInWords(Scoring const& scoring) {
    auto const& items = scoring.instrument->definition().items;
    auto const known = std::ranges::count_if(
        items, [&](Item const& item) { return is_known(scoring.answers, item.fact); });
    return tr("%1 of %2 known").arg(known).arg(items.size());
}

}  // namespace parallax::ui
