#pragma once
// An outcome as a document: question first, level never without its meaning, a chance said of a
// thousand people, and how it came about.

#include "meaning/chance_text.hpp"
#include "report/block.hpp"
#include "scoring/instrument.hpp"

namespace parallax {

/// The question, what the answer means and rests on, the trace as a table, what is not known.
Document outcome_document(Instrument const& instrument, Outcome const& outcome,
                          Sentences const& sentences);

/// What is missing, by name. Facts that stand for one another are joined by "or".
std::string missing_in_words(Instrument const& instrument, Outcome const& outcome);

/// "Medium (2nd of 4 groups)", or why there is no level.
std::string answer_in_words(Instrument const& instrument, Outcome const& outcome,
                            Sentences const& sentences);

/// Its sentence, and a thousand squares.
void add_chance(Document& document, ChanceText const& chance);

/// The sentences of errors and warnings.
void add_remarks(Document& document, Outcome const& outcome);

/// The trace as a table, what shows the answers, and the answers that are not known.
void add_workings(Document& document, Instrument const& instrument, Outcome const& outcome,
                  Sentences const& sentences);

/// The steps as numbered sentences, each with its source and how far it is checked.
void add_steps(Document& document, Outcome const& outcome, Sentences const& sentences);

/// What a tool does not tell, a sentence each.
void add_limits(Document& document, Definition const& tool, Sentences const& sentences);

}  // namespace parallax
