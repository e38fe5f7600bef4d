#pragma once
// Computed records: the stored answers and what the tool says about them.

#include "casework/case.hpp"
#include "scoring/catalogue.hpp"

namespace parallax {

/// The answers stored with a computed record. Problems: text that is not a JSON object, facts the
/// dictionary lacks, answers not of their type.
Expected<Answers> stored_answers(Assessment const& assessment, Facts const& facts);

/// The same answers as text to store.
std::string answers_to_store(Answers const& answers);

/// The tool and edition of a record: the edition stated, else the one in force when the answer was
/// made (`otherwise` where that is not known). Null: not installed.
Instrument const* instrument_of(Assessment const& assessment, Catalogue const& catalogue,
                                Date otherwise);

/// Scores a computed record with its own edition on its own date.
Expected<Outcome> score_record(Assessment const& assessment, Catalogue const& catalogue);

}  // namespace parallax
