#pragma once
// What needs a look, as documents, as JSON and as lines of a table.

#include "casework/looked_at.hpp"
#include "report/block.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// What is open, then what was answered and by whom, then the checks that are switched off.
Document looks_document(LookedAt const& sorted, Case const& kase, Sentences const& sentences,
                        std::string const& as_of_words);

/// "team manager, 1 June 2020: A new one is ordered. It holds up to August 2020."
std::string answer_line(LookAnswer const& answer, Sentences const& sentences);

/// A check that is off, why, and how much it would have found.
std::string off_line(PassedOver const& passed, Sentences const& sentences);

Json to_json(RecordPlace const& place);
Json to_json(std::vector<RecordPlace> const& places);
Json to_json(Finding const& finding);
/// The same with "status": "answered" and who answered it, when, why and until when.
Json to_json(AnsweredFinding const& answered);

}  // namespace parallax
