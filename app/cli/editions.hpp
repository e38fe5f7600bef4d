#pragma once
// Where a tool is named without an edition and more than one was in force.

#include "scoring/catalogue.hpp"

namespace parallax::cli {

/// Adds a warning that names the other editions in force on that day, unless `asked` names one.
/// Gives that warning, or nothing.
std::string warn_of_other_editions(Catalogue const& catalogue, Instrument const& taken,
                                   std::string const& asked, Outcome& outcome);

}  // namespace parallax::cli
