#pragma once
// What may come out where the ways of answering are too many to try: every item is taken for
// itself, so the bounds leave nothing out, but they may hold what no way of answering reaches.

#include "scoring/completions.hpp"
#include "scoring/possible.hpp"

namespace parallax {

struct Bounds {
    std::vector<Possible> steps;
    std::vector<bool> levels;         ///< of the scale: whether it may be reached
    bool may_have_no_level = false;   ///< cannot be rated, or a step without a value
    bool may_be_refused = false;      ///< some answers may contradict each other
    bool may_not_apply = false;       ///< it may turn out, after the checks, not to be for him
    bool surely_refused = false;
};

/// Over all ways the open items of `ways` can fall; the others are as they stand in `run`, whose
/// answers these are.
Bounds bounds(Completions const& ways, Run const& run, Answers const& answers);

}  // namespace parallax
