#pragma once
// An outcome as a document for the terminal: question first, level never without its meaning.

#include "report/block.hpp"
#include "scoring/instrument.hpp"

namespace parallax::cli {

/// The question, what the answer means and rests on, the trace as a table, what is not known.
Document outcome_page(Instrument const& instrument, Outcome const& outcome);

/// What is missing, by name. Facts that stand for one another are joined by "or".
std::string missing_in_words(Instrument const& instrument, Outcome const& outcome);

/// The sentences of errors and warnings.
void add_remarks(Document& document, Outcome const& outcome);

/// The steps as numbered sentences, each with its source and how far it is checked.
std::vector<Block> steps_in_sentences(Outcome const& outcome);

/// "Medium (2nd of 4 groups)", or why there is no level.
std::string answer_in_words(Instrument const& instrument, Outcome const& outcome);

}  // namespace parallax::cli
