#pragma once
// What the result panel says, as rows and sentences, read from the outcome.

#include "casework/case.hpp"
#include "meaning/chance_text.hpp"
#include "meaning/level_text.hpp"
#include "scoring/catalogue.hpp"
#include "ui/assess/rows_table.hpp"

namespace parallax::ui {

/// One answer being worked out.
struct Scoring {
    Instrument const* instrument = nullptr;
    Answers answers;
    Outcome outcome;
    Assessment record;  ///< as it is stored
    std::optional<ChanceText> chance;  ///< of the outcome, said of people
};

/// A person's final level, kept beside what the rules say.
struct FinalLevel {
    std::string level;  ///< empty: none
    std::string reason;
    std::string supervisor;
    bool operator==(FinalLevel const&) const = default;
};
FinalLevel finalLevel(Assessment const& record);

/// The levels a final level may be, lowest first: as far from the rules' level as the tool allows.
/// Of a range, as far from either end.
std::vector<std::string> finalLevelChoices(Scoring const& scoring);

/// The level or span reached; none when there is none, also where scoring only says what it could
/// still be.
std::optional<LevelText> levelReached(Scoring const& scoring);

/// Said instead of a level: the figure of a tool without levels in its own words, what is missing,
/// or why there can be no answer.
QString noLevel(Scoring const& scoring);

/// "**Depends on:** age when his time at risk began. ... makes no difference."
QString dependsOn(Scoring const& scoring);

/// How the result came about, step by step.
QList<TableLine> traceRows(Scoring const& scoring);

/// The parts a result is added up from, each in the words of its own step.
QList<TableLine> partRows(Scoring const& scoring);

/// What is said beside a result: what was not answered, and warnings.
QStringList besideResult(Scoring const& scoring);

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
