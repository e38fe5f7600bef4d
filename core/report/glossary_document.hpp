#pragma once
// The glossary, or a few words of it, as a document and as JSON.

#include "meaning/glossary.hpp"
#include "meaning/sentences.hpp"
#include "report/block.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// A table for each part, in the order of the terms.
Document glossary_document(std::vector<Term const*> const& terms, Sentences const& sentences);

/// One term with all there is to say of it.
Document term_document(Term const& term, Sentences const& sentences);

Json to_json(Term const& term);

}  // namespace parallax
