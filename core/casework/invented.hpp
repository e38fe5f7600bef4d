#pragma once
// Invented cases, for trying the program out and for measuring it. Nobody in them exists.

#include "casework/case.hpp"

#include <cstdint>

namespace parallax {

/// The invented case of that number, "INV-000001" and so on. One seed and one number always give
/// the same case, on any machine. It passes check().
Case invented_case(std::uint64_t seed, std::size_t number);

}  // namespace parallax
