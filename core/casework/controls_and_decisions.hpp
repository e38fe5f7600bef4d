#pragma once
// What stops harm in a case, what leans on it, who knew what and who lived where, as known on a
// day. The page "Controls and decisions" and its paper are made of this.

#include "casework/side_by_side.hpp"

namespace parallax {

/// A control with what leans on it.
struct ControlEntry {
    std::string code;
    std::string name;
    std::string kind;  ///< id: legal, external, ...
    std::string state;  ///< working | not_known | failed | ended
    std::string owner;  ///< who checks: "nobody named" where the record has nobody
    std::string last_proved;
    std::string began;  ///< empty: not recorded
    std::string ends;
    std::vector<std::string> covers;  ///< codes of people
    std::vector<std::string> decisions;  ///< codes of those that lean on it
};

/// Something a decision leans on, as it stood on the day.
struct Support {
    std::string kind;  ///< control | assessment
    std::string code;
    std::string name;
    std::string state;  ///< of a control as above; of an answer in_force | over
    /// It does not hold any longer, or nobody has shown that it does.
    bool holds() const { return state == "working" || state == "in_force"; }
};

struct DecisionEntry {
    std::string code;
    std::string what;
    std::string made;  ///< empty: not recorded
    std::string agency;  ///< empty: not recorded
    std::string otherwise;  ///< what else it leaned on, in words
    std::vector<Support> supports;
};

struct ControlsAndDecisions {
    std::vector<ControlEntry> controls;
    std::vector<DecisionEntry> decisions;  ///< the earliest first
};

/// Only what was known by the day.
ControlsAndDecisions controls_and_decisions(Case const& kase, Catalogue const& catalogue,
                                            Sentences const& sentences, Date as_of);

/// Who knew what: a row for each thing, a column for each agency or person, in the order of the
/// record. Of several entries the one that was so from latest holds.
struct WhoKnows {
    struct Cell {
        std::string extent;  ///< knew | part | did_not_know | not_stated
        std::string since;
        std::string how;
    };
    struct Row {
        std::string what;
        std::vector<std::optional<Cell>> cells;  ///< none: nothing is on record
    };
    std::vector<std::string> who;
    std::vector<Row> rows;
};
WhoKnows who_knows(Case const& kase, Date as_of);

/// Where somebody lived, by what was known on the day.
struct LivingEntry {
    std::string person;
    std::string home;
    std::string from;  ///< empty: not recorded
    std::string until;  ///< empty: it still holds, as far as is known
};
std::vector<LivingEntry> living_on(Case const& kase, Date as_of);

}  // namespace parallax
