#pragma once
// What SQLite reports, told as one of our problems.

#include "support/problem.hpp"

struct sqlite3;

namespace parallax {

/// What the last failing call on `handle` ran into. `code` is its (extended) result code.
/// `file` is how the casebook is called in the sentence.
Problem sqlite_problem(sqlite3* handle, int code, std::string const& file);

/// The commonest problem of this room, put together.
tl::unexpected<Problems> casebook_problem(ProblemKind kind, std::string const& file,
                                          std::string what, std::string found = {},
                                          std::string wanted = {});

}  // namespace parallax
