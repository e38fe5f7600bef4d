#include "ui/assess/result_words.hpp"

#include "support/text.hpp"
#include "ui/assess/asked_items.hpp"
#include "ui/assess/beside_item.hpp"
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

/// Why there is no answer. A tool judged only after its checks gives its reasons as warnings.
QString reasons(Outcome const& outcome) {
    QStringList sentences;
    for (OutcomeError const& error : outcome.errors) sentences.append(words(error.text));
    if (sentences.isEmpty()) {
        for (std::string const& warning : outcome.warnings) sentences.append(words(warning));
    }
    return sentences.join(u' ');
}

/// At most so many wordings are listed; the form shows the others.
constexpr std::size_t mostListed = 6;

QString listedShort(Instrument const& instrument, std::vector<std::string> facts) {
    if (facts.size() <= mostListed) return listed(instrument, facts);
    auto const more = facts.size() - mostListed;
    facts.resize(mostListed);
    return tr("%1, and %2 more").arg(listed(instrument, facts)).arg(more);
}

bool hasResult(Outcome const& outcome) {
    return outcome.status == Status::scored || outcome.status == Status::range;
}

/// What must be answered; what only could be is named where nothing else is open.
std::vector<std::string> needed(Scoring const& scoring) {
    auto const& missing = scoring.outcome.missing;
    std::vector<std::string> facts;
    std::ranges::copy_if(missing, std::back_inserter(facts), [&](std::string const& fact) {
        Item const* item = scoring.instrument->definition().item(fact);
        return !item || !item->optional;
    });
    return facts.empty() ? missing : facts;
}

QString stepInWords(Outcome const& outcome, std::string const& step) {
    auto const line = outcome.trace.line(step);
    return line ? words(line->text) : QString();
}

/// "Low (...) or Medium (...)"
QString eitherLevel(Scoring const& scoring) {
    QStringList levels;
    for (std::string const& id : scoring.outcome.levels) {
        levels.append(words(level_text(scoring.instrument->definition(), {id}).brief()));
    }
    return levels.join(tr(" or "));
}

QString incompleteInWords(Scoring const& scoring) {
    Outcome const& outcome = scoring.outcome;
    Definition const& definition = scoring.instrument->definition();
    auto const open = needed(scoring);
    // What the file says of its missing answers is its own sentence; a part that failed says why.
    if (open.empty() && !outcome.errors.empty())
        return tr("No answer yet. %1").arg(reasons(outcome));
    QStringList sentences{
        open.empty()
            ? tr("No answer can be worked out from these facts.")
            : tr("No answer yet. Still open: %1.").arg(listedShort(*scoring.instrument, open))};
    if (outcome.ceiling) {
        auto const ceiling = words(level_text(definition, {*outcome.ceiling}).brief());
        sentences.append(tr("It can be no higher than %1.").arg(ceiling));
    } else if (!outcome.levels.empty()) {
        sentences.append(tr("No official answer without these. Whichever way they fall: %1.")
                             .arg(eitherLevel(scoring)));
    }
    return sentences.join(u' ');
}

}  // namespace

FinalLevel finalLevel(Assessment const& record) {
    return {record.override_level, record.override_reason, record.override_supervisor};
}

std::vector<std::string> finalLevelChoices(Scoring const& scoring) {
    Definition const& definition = scoring.instrument->definition();
    auto const& reached = scoring.outcome.levels;
    int const steps = definition.override_policy.levels;
    if (steps <= 0 || !hasResult(scoring.outcome) || reached.empty()) return {};
    int const lowest = definition.level_place(reached.front()) - steps;
    int const highest = definition.level_place(reached.back()) + steps;
    std::vector<std::string> choices;
    for (int place = 0; place < static_cast<int>(definition.levels.size()); ++place) {
        auto const& id = definition.levels[static_cast<std::size_t>(place)].id;
        bool const other = reached.size() > 1 || id != reached.front();
        if (place >= lowest && place <= highest && other) choices.push_back(id);
    }
    return choices;
}

std::optional<LevelText> levelReached(Scoring const& scoring) {
    if (!hasResult(scoring.outcome) || scoring.outcome.levels.empty()) return {};
    return level_text(scoring.instrument->definition(), scoring.outcome.levels);
}

QString noLevel(Scoring const& scoring) {
    Outcome const& outcome = scoring.outcome;
    switch (outcome.status) {
        case Status::not_applicable:
            return tr("This tool is not for this person. %1").arg(reasons(outcome));
        case Status::invalid:
            return tr("No answer can be worked out from these answers. %1").arg(reasons(outcome));
        case Status::incomplete: return incompleteInWords(scoring);
        default: return stepInWords(outcome, scoring.instrument->definition().scored_by);
    }
}

QList<TableLine> partRows(Scoring const& scoring) {
    Outcome const& outcome = scoring.outcome;
    QList<TableLine> lines;
    for (auto const& [name, step] : scoring.instrument->definition().components) {
        auto const line = outcome.trace.line(step);
        if (!line) continue;
        auto const& title = line->title.empty() ? name : line->title;
        auto const& shown = line->text.empty() ? line->value_text : line->text;
        lines.append({{words(title), words(shown)}});
    }
    return lines;
}

QStringList besideResult(Scoring const& scoring) {
    Outcome const& outcome = scoring.outcome;
    QStringList sentences;
    if (hasResult(outcome)) {
        for (OutcomeError const& error : outcome.errors) {
            bool const life_now = error.code == "missing_dynamic_input" && !error.fields.empty();
            sentences.append(life_now ? tr("**The score was made from the record alone.** Not "
                                           "answered: %1.")
                                            .arg(listedShort(*scoring.instrument, error.fields))
                                      : words(error.text));
        }
    }
    if (outcome.provisional) sentences.append(tr("Provisional: too much is not known."));
    // Without errors, the warnings were the reasons.
    bool const said = outcome.status == Status::not_applicable && outcome.errors.empty();
    for (std::string const& warning : outcome.warnings) {
        if (!said) sentences.append(words(warning));
    }
    return sentences;
}

QString dependsOn(Scoring const& scoring) {
    std::vector<std::string> matter;
    std::vector<std::string> idle;
    for (UnknownItem const& item : scoring.outcome.unknown) {
        (item.matters ? matter : idle).push_back(item.fact);
    }
    QStringList sentences;
    if (!matter.empty()) {
        sentences.append(tr("**Depends on %1.**").arg(listedShort(*scoring.instrument, matter)));
    }
    if (!idle.empty()) {
        auto const which = listedShort(*scoring.instrument, idle);
        sentences.append(idle.size() == 1
                             ? tr("%1 makes no difference, whichever way it falls.").arg(which)
                             : tr("%1 make no difference, whichever way they fall.").arg(which));
    }
    return sentences.join(u' ');
}

QList<TableLine> traceRows(Scoring const& scoring) {
    QList<TableLine> lines;
    for (TraceLine const& line : scoring.outcome.trace.lines()) {
        if (line.title.empty()) continue;
        lines.append({{words(line.title), words(line.answer), words(line.value_text)},
                      line.subtotal,
                      line.subtotal});
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
    auto const idle = std::ranges::count_if(
        items, [&](Item const& item) { return notNeeded(item, scoring.answers, scoring.outcome); });
    auto const asked = static_cast<std::ptrdiff_t>(items.size()) - idle;
    return tr("%1 of %2 known").arg(known).arg(asked);
}

}  // namespace parallax::ui
