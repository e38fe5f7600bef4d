#pragma once
// What a run needs put together once: one code for all steps and one for all plain checks, and
// which rules and checks are asked besides.

#include "scoring/program.hpp"

namespace parallax {

/// Joins what was compiled one by one. Too much of it is a problem.
void join_codes(Instrument::Program& program, Problems& problems);

/// The orders of every code. Only for a program without problems.
void write_orders(Instrument::Program& program);

}  // namespace parallax
