#pragma once
// A case gone through day by day, as it was known on each.

#include "casework/needs_a_look.hpp"

namespace parallax {

/// The codes of controls by what they were.
struct ControlsByState {
    std::vector<std::string> working;
    std::vector<std::string> not_known;
    std::vector<std::string> failed;
    std::vector<std::string> ended;
    bool operator==(ControlsByState const&) const = default;
};

/// A level that was the last word on a day.
struct LevelInForce {
    std::string assessment;  ///< code of the record
    std::string words;
};

struct ReplayStep {
    Date day{};
    std::vector<RecordPlace> newly_known;
    std::vector<LevelInForce> levels;
    ControlsByState controls;     ///< as known on the day
    ControlsByState found_later;  ///< on the day, by all of the record
    std::vector<Finding> findings;
    std::vector<std::size_t> lit;  ///< places in `findings` of those the step before did not have
    /// Decisions that lean on a control that failed or ended, or on an answer that ended, grew old
    /// or was replaced.
    std::vector<RecordPlace> unsupported;
};

/// The days on which something of the case can have become known, ended or fallen due, in order.
/// Of a date that is not exact both ends count.
std::vector<Date> replay_days(Case const& kase);
/// With the days on which its answers grow old, which the rules of their tools say.
std::vector<Date> replay_days(Case const& kase, Catalogue const& catalogue,
                              Sentences const& sentences);

/// One step: a day, seen against the day before it (none: everything is new).
ReplayStep replay_step(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                       Date day, ReplayStep const* before);

/// Every day of the case.
std::vector<ReplayStep> replay(Case const& kase, Catalogue const& catalogue,
                               Sentences const& sentences);

/// Controls on a day, by what was known on that day.
ControlsByState controls_by_state(Case const& kase, Sentences const& sentences, Date on);
/// The same by all that the record holds, also what came out only afterwards.
ControlsByState controls_found_later(Case const& kase, Sentences const& sentences, Date on);

}  // namespace parallax
