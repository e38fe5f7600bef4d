#pragma once
// What the result panel says, as rows and sentences, read from the outcome.

#include "casework/case.hpp"
#include "meaning/level_text.hpp"
#include "scoring/catalogue.hpp"
#include "ui/assess/rows_table.hpp"

namespace parallax::ui {

/// One answer being worked out.
struct Scoring {
    Instrument const* instrument = nullptr;
    Answers answers;
    Outcome outcome;
};

/// The level or span reached; none when there is none.
std::optional<LevelText> levelReached(Scoring const& scoring);

/// Said instead of a level: what is missing, or why there can be none.
QString noLevel(Scoring const& scoring);

/// "**Depends on:** age when his time at risk began. ... makes no difference."
QString dependsOn(Scoring const& scoring);

/// How the result came about, step by step.
QList<TableLine> traceRows(Scoring const& scoring);

/// What would change it: single answers, the same facts under other counting rules, and what
/// the tool does not ask about.
QList<TableLine> changeRows(Scoring const& scoring, Catalogue const& catalogue);

/// A recorded answer of the same tool, and where it stands against the result.
struct RecordedBeside {
    QString maker;  ///< "Police recorded, from 2009:"
    LevelText level;
    QString place;  ///< "Inside this range."
};
std::vector<RecordedBeside> recordedBeside(Scoring const& scoring, Case const& kase, Date asOf);

/// How many of the items have a known answer: "5 of 7 known".
QString knownInWords(Scoring const& scoring);

}  // namespace parallax::ui
