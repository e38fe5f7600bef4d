#pragma once
// Who may carry the name of a tool that belongs to somebody.

#include "instrument/definition.hpp"

namespace parallax {

/// What is wrong with how a definition is called beside a tool that is there already: a style file
/// may not bear another tool's name, and a tool that is only written down as an agency gave it is
/// worked out only by that agency's own licensed file.
Problems false_claims(Definition const& definition, Definition const& other);

}  // namespace parallax
