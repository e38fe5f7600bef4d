#pragma once
// What changed around him: things with a date that a score of the past cannot see.

#include "casework/contradictions.hpp"

namespace parallax {

enum class ChangeKind {
    new_child,       ///< born, expected, or first known of
    control_lost,    ///< failed or ended
    offence,         ///< an offence found or dealt with
};

struct DatedChange {
    ChangeKind kind = ChangeKind::offence;
    ImpreciseDate when;
    ImpreciseDate known;  ///< when the people in the case knew it
    RecordPlace place;  ///< its words say what changed: "Laptop software: failed"
};

/// "Laptop software: failed (2010)"
std::string in_words(DatedChange const& change, Sentences const& sentences);

/// The day from which the first of some changes (at least one) could be seen.
Date first_seen(std::vector<DatedChange> const& changes);

/// All of them that were known by the date, in the order they came.
std::vector<DatedChange> dated_changes(Case const& kase, Sentences const& sentences, Date as_of);

}  // namespace parallax
