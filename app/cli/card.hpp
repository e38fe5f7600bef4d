#pragma once
// The card of a tool: everything a reader needs before trusting a level it gave.

#include "instrument/verification_summary.hpp"
#include "report/block.hpp"
#include "scoring/catalogue.hpp"

namespace parallax::cli {

/// `catalogue`: for the names of other tools.
Document card(Instrument const& instrument, Catalogue const& catalogue);
Json card_as_json(Definition const& tool);

/// The facts a tool asks about, in its own order: who may be scored, then its items.
std::vector<std::string> facts_asked(Definition const& tool);

/// "computed", "recorded" or both.
std::vector<std::string> modes(Definition const& tool);

/// "2003 to about 2021", "from 1 March 2008", or "not stated".
std::string in_force(Definition const& tool);

}  // namespace parallax::cli
