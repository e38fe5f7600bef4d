#pragma once

#include "report/conference_page.hpp"

namespace parallax {

/// The conference page with as many rows as go on one side of A4: more than the usual limits where
/// the sheet has room, fewer where it has not. Rows leave part 2 before part 3 and part 4, and the
/// page says what they were. Where even that does not help, the page has its usual rows and a
/// warning says that it runs over.
Document fitted_conference_page(Case const& kase, Catalogue const& catalogue,
                                Sentences const& sentences, Date as_of,
                                std::string const& as_of_words);

}  // namespace parallax
