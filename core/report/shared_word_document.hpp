#pragma once
// Words that mean several things, as documents and as JSON.

#include "meaning/false_friends.hpp"
#include "meaning/sentences.hpp"
#include "report/block.hpp"
#include "scoring/catalogue.hpp"
#include "support/json_archive.hpp"

namespace parallax {

/// One word with every place it is used in. Where tools have it as a level, what it means in each,
/// in the words of their own files.
Document shared_word_document(SharedWord const& word, Catalogue const& catalogue,
                              Sentences const& sentences);

/// These words, and after them what to know before two labels are laid side by side.
Document false_friends_document(std::vector<SharedWord const*> const& words,
                                std::vector<LabelNote> const& notes, Sentences const& sentences);

Json to_json(SharedWord const& word);
Json to_json(LabelNote const& note);

}  // namespace parallax
