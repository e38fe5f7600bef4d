#pragma once
// What came when, as a document: drawn, and as the rows of its table twin.

#include "casework/timeline.hpp"
#include "report/block.hpp"
#include "report/timeline_figure.hpp"

namespace parallax {

/// The rows, or a sentence that there are none.
Document timeline_rows_document(std::vector<TimelineRow> const& rows, Case const& kase,
                                Sentences const& sentences);

/// The drawing in strips of a few years, as wide as a page, then the rows. What was not yet known
/// on the day of the lanes is said to be so in both.
Document timeline_document(TimelineLanes const& lanes, std::vector<TimelineRow> const& rows,
                           Case const& kase, Sentences const& sentences,
                           std::string const& as_of_words);

}  // namespace parallax
