#pragma once
// What needs a look in all cases: as a document, as a table for a spreadsheet and as JSON. The
// cases stand in the order of their references; nothing ranks people.

#include "casework/caseload_finding.hpp"
#include "report/block.hpp"
#include "support/json_archive.hpp"

namespace parallax {

Document caseload_document(CaseloadFound const& found, Sentences const& sentences);

/// A line of names and one for each finding (RFC 4180, UTF-8).
std::string caseload_csv(CaseloadFound const& found, Sentences const& sentences);

Json to_json(CaseloadFound const& found);

}  // namespace parallax
