#pragma once
// Findings as JSON and in documents, as several commands show them.

#include "app/cli/context.hpp"
#include "casework/needs_a_look.hpp"

namespace parallax::cli {

/// {"kind", "code", "words"}
Json as_json(RecordPlace const& place);
Json as_json(std::vector<RecordPlace> const& places);
/// {"code", "kind", "title", "text", "ask", "since", "places"}
Json as_json(Finding const& finding);

/// "R3, D1": the codes in one line.
std::string in_one_line(std::vector<std::string> const& codes);

}  // namespace parallax::cli
