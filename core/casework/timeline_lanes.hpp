#pragma once
// A case drawn along time, as data: lanes with what held from when to when. Dates are spans of
// days, because few are known to the day.

#include "casework/replay.hpp"

namespace parallax {

/// In the order in which they stand.
enum class LaneGroup { children, answers, controls, decisions, findings };

/// Something that held for a time. It began on one of the days from `first` to `from`, and stopped
/// on one of those from `until` to `last`; between `from` and `until` it held for certain.
struct LaneSpan {
    std::string code;  ///< the record that says so: an answer, or a state of a control
    std::string state;  ///< level | no_level | history; of a control one of control_states
    std::string words;  ///< of an answer its level with its meaning; of a control who checks it
    int first_rung = -1;  ///< place of its level on the ruler of the lane; -1: none
    int last_rung = -1;
    Date first{};
    Date from{};
    Date until{};
    Date last{};
    bool later = false;  ///< not yet known on the day that is looked from
};

/// Something that happened on one of the days from `first` to `last`.
struct LaneMark {
    std::string code;  ///< "D1"; of findings empty
    std::string label;  ///< short, to stand beside it: "D1", "HH, about April 2009"
    std::string words;  ///< what it was, with its date
    Date first{};
    Date last{};
    int count = 0;  ///< of findings: how many were new that day
    std::vector<RecordPlace> leans_on;  ///< of a decision: controls and answers on record
    bool later = false;
};

/// A place between two answers across which no line may be drawn.
struct LaneBreak {
    std::string before;  ///< codes of the two answers
    std::string after;
    Date at{};
    bool rules_changed = false;  ///< false: nobody wrote down which rules were used
    std::string words;
    bool later = false;
};

struct TimelineLane {
    LaneGroup group = LaneGroup::children;
    std::string code;  ///< of a control; else empty
    std::string name;
    std::string question;  ///< of a tool what it asks
    int rungs = 0;  ///< levels of its ruler; 0: none
    bool management = false;  ///< counts meetings; never toned
    std::string note;  ///< said where something has no date, so that it cannot be drawn
    std::vector<LaneSpan> spans;
    std::vector<LaneBreak> breaks;
    std::vector<LaneMark> marks;
};

struct TimelineLanes {
    std::string reference;
    Date as_of{};
    Date from{};  ///< the first day there is anything to draw, at the start of its year
    Date until{};  ///< the last one, at the end of its year
    std::vector<TimelineLane> lanes;
};

/// Up to the day as it was known on it; what came or came out later is there too, marked `later`.
/// `steps` are those of replay() for the same case.
TimelineLanes timeline_lanes(Case const& kase, Catalogue const& catalogue,
                             Sentences const& sentences, Date as_of,
                             std::vector<ReplayStep> const& steps);

/// "children", "answers", ...: as in the rows of timeline().
std::string_view id_of(LaneGroup group);

}  // namespace parallax
