#pragma once
// One code for all steps and one for all plain checks: less to do for each.

#include "scoring/program.hpp"

namespace parallax {

/// Joins what was compiled one by one. Too much of it is a problem.
void join_codes(Instrument::Program& program, Problems& problems);

}  // namespace parallax
