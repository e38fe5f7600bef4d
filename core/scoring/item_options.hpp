#pragma once
// Whether what an item offers and assumes can be an answer to its fact.

#include "instrument/definition.hpp"

namespace parallax {

/// Adds what is wrong. Number options must cover what the fact allows where every completion is
/// tried, or an unknown answer could fall between them.
void check_options(Definition const& definition, Facts const& facts, Problems& problems);

}  // namespace parallax
