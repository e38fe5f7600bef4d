#pragma once
// The conference page: one A4 side with fixed boxes, made from a case on a date.

#include "casework/side_by_side.hpp"
#include "report/block.hpp"

namespace parallax {

/// How many rows the tables of the page may have. Fewer where the rest of the page is long: then
/// rows leave part 2 before part 3; more where the sheet has room.
struct PageLimits {
    std::size_t answers = 4;
    std::size_t controls = 6;
    std::size_t changes = 6;
    bool names_left_out = true;  ///< of controls, too; answers left out are always named
};

/// Boxes and word budgets by docs/conference-page.md. What does not fit is left out and said.
/// Document::warnings names what is missing (fewer than three unknowns, no date to look again).
Document conference_page(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                         Date as_of, std::string const& as_of_words, PageLimits limits = {});

/// Side by side as a document: one row for each answer, question first. For the command line.
Document side_by_side_document(Case const& kase, Catalogue const& catalogue,
                               Sentences const& sentences, Date as_of,
                               std::string const& as_of_words);

}  // namespace parallax
