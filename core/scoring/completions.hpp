#pragma once
// Every way the unknown answers can fall.

#include "scoring/program.hpp"

#include <functional>

namespace parallax {

/// The values one unknown (or partly known) item is tried with. Of a span both ends are tried and
/// the numbers on both sides of every cut within it; of one that is calculated with, all.
struct Candidates {
    std::size_t input = 0;
    std::vector<Value> values;
    int options = 0;  ///< how many options the answer leaves open; 1: known as far as it counts
};

/// The unknown items of a run with their candidates. Items that cannot be tried out (open numbers,
/// dates, codes) are named in `open` instead. Optional items without an answer are left alone.
struct Completions {
    std::vector<Candidates> unknown;
    std::vector<std::string> open;
    std::vector<std::unique_ptr<std::string>> texts;  ///< choices the values point to

    double count() const;  ///< how many combinations
};

/// Most combinations that are tried.
inline constexpr double most_completions = 1'000'000;

Completions completions(Instrument::Program const& program, Answers const& answers);

/// Sets each combination in turn and calls `visit`. The first unknown item turns fastest.
void each_completion(Completions const& completions, Run& run, std::function<void()> const& visit);

/// The options an item offers: the definition's, or yes and no, or the fact's choices.
std::vector<Option> options_of(Item const& item, FactKind const& fact);

}  // namespace parallax
