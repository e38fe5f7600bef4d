#pragma once
// A case with something in every member, and the few steps most tests of the casebook begin with.

#include "casebook/casebook.hpp"

namespace parallax::test {

inline std::string const noon = "2026-11-22T12:00:00Z";
inline std::string const one = "2026-11-22T13:00:00Z";

/// A date in words with the days it can be.
ImpreciseDate date(std::string words, char const* first, char const* last);

/// Every record kind twice or more, every member of the first record set.
Case whole_case(std::string reference = "CB-0001");

/// Puts a case into a casebook, as one edit: "Case CB-0001 made".
void keep(Casebook& casebook, Case const& kase);

/// The edit from one state to the other.
Edit edit(Case const& before, Case const& after, std::string text = "Case changed");

/// Carries out the edit, and requires that this works.
void change(Casebook& casebook, Case const& before, Case const& after,
            std::string text = "Case changed");

/// What stands in the casebook; requires that it can be read.
Case held(Casebook const& casebook, std::string const& reference = "CB-0001");

/// A new casebook file that holds the case and nothing else, closed again.
void make_file(std::filesystem::path const& file, Case const& kase = whole_case());

/// The one problem of something that had to fail.
template <class T>
Problem problem(Expected<T> const& outcome) {
    if (outcome || outcome.error().size() != 1) {
        return {ProblemKind::broken_promise, {}, "not one problem", {}, {}};
    }
    return outcome.error().front();
}

}  // namespace parallax::test
