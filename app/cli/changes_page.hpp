#pragma once
// What would change an answer, for the terminal and as JSON: one other fact, time alone, two facts.

#include "meaning/sentences.hpp"
#include "report/block.hpp"
#include "scoring/instrument.hpp"

namespace parallax::cli {

struct Changes {
    std::vector<WhatIf> one;
    std::vector<TimeMove> time;
    std::vector<TwoChanges> two;  ///< only where asked for
};

/// Looks ten years ahead.
Changes changes_of(Instrument const& instrument, Answers const& answers, Date on, bool with_two);

void add_changes(Document& document, Instrument const& instrument, Changes const& changes,
                 Sentences const& sentences);

/// {"one": [{"fact", "answer", "levels"}], "time": [{"from", "levels"}], "two": [...]}
Json to_json(Changes const& changes);

}  // namespace parallax::cli
