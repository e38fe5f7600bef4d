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

/// Where a span of a fact without an upper limit ends for trying: so far above its beginning, or
/// past the last cut.
inline constexpr double far_above = 1000;

/// Most whole numbers of a span that are tried one by one.
inline constexpr double most_numbers = 128;

/// The numbers of a span that need be tried, in order. Nothing if it is calculated with and there
/// are too many: then it cannot be tried out.
std::optional<std::vector<double>> numbers_to_try(Instrument::Program const& program,
                                                  std::size_t input, NumberSpan const& span);

}  // namespace parallax
