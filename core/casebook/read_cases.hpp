#pragma once
// Whole cases, several at a time: a question for each kind of record takes longer than its rows.

#include "casebook/database.hpp"
#include "casework/case.hpp"

#include <span>

namespace parallax {

/// The cases with these references, in their order, from a casebook of that version. Problem of
/// one: there is none, or something in it cannot be read.
std::vector<Expected<Case>> read_cases(Database& database, std::span<std::string const> references,
                                       std::int64_t version);

}  // namespace parallax
