#pragma once
// What a run needs put together once: one code for all steps and one for all plain checks, and
// which rules and checks are asked besides.

#include "scoring/program.hpp"

namespace parallax {

/// Joins what was compiled one by one. Too much of it is a problem.
void join_codes(Instrument::Program& program, Problems& problems);

}  // namespace parallax
