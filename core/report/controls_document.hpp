#pragma once
// What stops harm, what leans on it, who knew what and who lived where: as a document and as JSON.

#include "casework/controls_and_decisions.hpp"
#include "report/block.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// By what was known on the day.
Document controls_document(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                           Date as_of, std::string const& as_of_words);

Json controls_json(Case const& kase, Catalogue const& catalogue, Sentences const& sentences,
                   Date as_of);

}  // namespace parallax
