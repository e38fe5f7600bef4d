#pragma once
// What will need a look in the days to come.

#include "casework/contradictions.hpp"

namespace parallax {

struct AgendaEntry {
    Date day{};
    std::string kind;  ///< next_look | conference | control_ends | owner_leaves | answer_old
    std::string text;
    bool overdue = false;  ///< the day is past, and nothing on record says that it was kept
    RecordPlace place;
};

/// As known on `from`: days to look again, conferences, ends of controls, agencies that will hold
/// none any longer, and answers that will be older than their tool allows, from that day for so many
/// days, in order. Of a date that is not exact the first day counts, and it stays listed until its
/// last. A day to look again that has passed stays on as overdue.
std::vector<AgendaEntry> agenda(Case const& kase, Catalogue const& catalogue,
                                Sentences const& sentences, Date from, int days);

}  // namespace parallax
