#pragma once
// Where a definition cuts the numbers an item may take, so that of a span of them only the ends and
// the numbers beside each cut need be tried.

#include "scoring/instrument.hpp"

namespace parallax {

/// Two neighbouring numbers that a condition or a table tells apart.
struct Cut {
    double last = 0;  ///< of the lower part
    double first = 0;  ///< of the upper part
};

struct Cuts {
    std::vector<Cut> cuts;
    bool computed_with = false;  ///< it also enters a calculation: each number may count
};

/// Of one input: from the steps, checks and conditions that read it, the parts' too.
Cuts cuts_of(Instrument::Program const& program, std::size_t input);

}  // namespace parallax
