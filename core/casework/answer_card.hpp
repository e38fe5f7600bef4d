#pragma once
// One record as a card: what was asked, what was answered, by whom and when.

#include "casework/side_by_side.hpp"

namespace parallax {

/// The card of a record on a date. It is made whatever the record holds: where the tool is not
/// installed or its level cannot be read, `no_level` says so.
AnswerCard answer_card(Assessment const& assessment, Catalogue const& catalogue,
                       Sentences const& sentences, Date as_of);

/// The tool of a record by its short name, without a scale the record does not state: "RM2000".
/// Of an answer in words, without a tool, the agency.
std::string short_name(Assessment const& assessment, Catalogue const& catalogue,
                       Sentences const& sentences, Date as_of);

/// The same name spelled out: "Risk Matrix 2000".
std::string spelled_name(Assessment const& assessment, Catalogue const& catalogue,
                         Sentences const& sentences, Date as_of);

/// One line for an answer in words: who, when, what, and what was said.
std::string words_only_line(Assessment const& assessment, Sentences const& sentences);

}  // namespace parallax
