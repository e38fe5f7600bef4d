#pragma once

#include "instrument/definition.hpp"

namespace parallax {

/// The question of a tool when no case is looked at: a tool asked about several groups asks about
/// "one named group".
std::string question_of(Definition const& tool);

}  // namespace parallax
