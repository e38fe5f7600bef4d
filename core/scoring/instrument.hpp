#pragma once
// A definition made ready to score: formulas compiled, references resolved.

#include "scoring/outcome.hpp"

#include <functional>
#include <memory>

namespace parallax {

/// One change of one answer and where it would lead.
struct WhatIf {
    std::string fact;
    Answer answer;
    std::string words;                ///< "35 or more"
    std::vector<std::string> levels;  ///< levels it would then be, lowest first
    int direction = 0;                ///< -1 lower, +1 higher, 0 narrower
};

/// Two changes that move the level together, though neither does alone.
struct TwoChanges {
    WhatIf first;   ///< its levels and direction are those of both together
    WhatIf second;
};

/// A day on which time alone moves the level: a birthday, an anniversary.
struct TimeMove {
    Date day{};                       ///< the first day of the new level
    std::vector<std::string> levels;  ///< from that day, lowest first; empty: no answer any more
    int direction = 0;                ///< as in WhatIf, against the level before
};

class Instrument;

/// Where a tool that is added up from others finds them: "osp-dc" or "osp-dc@2024"; null if there
/// is none.
using PartFinder = std::function<Instrument const*(std::string_view)>;

/// Immutable; scoring is const and may run on several threads.
class Instrument {
public:
    /// Compiles every formula. All problems at once, with line and column. `facts` must outlive it;
    /// the parts are kept.
    static Expected<Instrument> compile(Definition definition, Facts const& facts,
                                        PartFinder const& find = {});

    Definition const& definition() const;
    Facts const& facts() const;

    /// Scores on a date (the assessment date; it never means today).
    /// Answers outside their range or type give `invalid`, naming field, value and rule.
    Outcome score(Answers const& answers, Date on) const;

    /// Status, level and values only: no trace, no words. For sweeps.
    Outcome score_without_trace(Answers const& answers, Date on) const;

    /// Why the tool is not for this person: the reasons of the rules about who may be scored that
    /// certainly do not hold. Nothing else is looked at, so few answers are enough.
    std::vector<std::string> refusals(Answers const& answers, Date on) const;

    /// For each item the other answers that would move the level: the definition's options, single
    /// choices added or taken away, whole numbers a little higher or lower. Of a known answer only
    /// the smallest change each way. Dates and codes are left as they are.
    std::vector<WhatIf> what_would_change(Answers const& answers, Date on) const;

    /// Pairs of changes that move the level where neither does alone; at most `most`.
    std::vector<TwoChanges> what_two_would_change(Answers const& answers, Date on,
                                                  std::size_t most = 50) const;

    /// The days after `on`, up to `until`, on which the level moves if nothing else changes. None
    /// if too many answers are unknown to try every day.
    std::vector<TimeMove> what_time_changes(Answers const& answers, Date on, Date until) const;

    /// The options of an item: the definition's, or yes and no, or the fact's choices. Empty for
    /// open numbers, dates and codes.
    std::vector<Option> options(Item const& item) const;

    /// The steps' text for the "adds" column beside an item: "0, 1 or 2".
    std::string adds(Item const& item, Outcome const& outcome) const;

    struct Program;  ///< see program.hpp; for this folder only
    std::shared_ptr<Program const> const& program() const { return program_; }

private:
    explicit Instrument(std::shared_ptr<Program const> program);
    std::shared_ptr<Program const> program_;
};

}  // namespace parallax
