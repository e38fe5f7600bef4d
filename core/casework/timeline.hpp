#pragma once
// A case as rows in order of time: the table twin of a drawn timeline.

#include "casework/case.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"

namespace parallax {

struct TimelineRow {
    ImpreciseDate date;
    std::string precision;  ///< day | month | season | year | span | unknown
    std::string lane;       ///< answers | controls | decisions | events | children
    std::string kind;       ///< kind of record, as in Case::each_kind
    std::string code;
    std::string what;
    std::string status;  ///< of an answer its level, of a control its state; may be empty
    std::string source;
    bool later = false;  ///< not yet known on the day that is looked from
};

/// Everything dated, by its first day; what has no date comes last, in the order of the case.
std::vector<TimelineRow> timeline(Case const& kase, Catalogue const& catalogue,
                                  Sentences const& sentences);

/// The same, seen from a day: what was not known on it is marked.
std::vector<TimelineRow> timeline_seen_from(Case const& kase, Catalogue const& catalogue,
                                            Sentences const& sentences, Date as_of);

}  // namespace parallax
