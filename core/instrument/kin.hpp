#pragma once
// Scales that grew from one another, under whatever name.

#include "instrument/definition.hpp"

namespace parallax {

/// Fills in Measures::kin of definitions that are loaded together, from their `grown_from`.
void join_kin(std::vector<Definition>& definitions);

}  // namespace parallax
