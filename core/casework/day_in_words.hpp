#pragma once
// A day of the replay as a person reads it.

#include "casework/replay.hpp"

namespace parallax {

/// A decision that leans on something lost, with what became of each thing it leans on.
struct LostSupport {
    RecordPlace decision;
    std::string
        words;  ///< "It leans on: Software, one laptop (failed); Mother's protection (...)."
};

struct DayInWords {
    std::vector<std::string> news;  ///< what was written down that day, one line each
    std::string sentence;           ///< the first of it, and how much more there is
    /// Names of the controls by what was known of them; not those that never began.
    ControlsByState standing;
    std::vector<LostSupport> lost;
};

DayInWords day_in_words(Case const& kase, ReplayStep const& step, Sentences const& sentences);

/// The days of a replay on which something became known, began to ask for a look, or changed; the
/// others are only ends of dates that are not exact.
std::vector<ReplayStep> days_with_news(std::vector<ReplayStep> const& steps);

}  // namespace parallax
