#pragma once
// The cells of one answer: its question, its level with its meaning, and where it comes from.

#include "casework/side_by_side.hpp"
#include "report/block.hpp"

namespace parallax {

/// Words in the usual weight, but for "not" and "unless", which must not be missed.
Run emphasised(std::string_view text);

Run question_cell(AnswerCard const& card);
Run level_cell(AnswerCard const& card, Sentences const& sentences);
/// Who gave the answer and when; of one computed here, on which day and from the facts of which.
Run who_cell(AnswerCard const& card, Sentences const& sentences);

/// The tool with its name spelled out, keeping what the record says of scale and version:
/// "Risk Matrix 2000, scale and version not stated".
std::string spelled_tool(AnswerCard const& card);

/// "about Oct 2009", for the narrow columns of a page.
std::string with_short_months(std::string text);

}  // namespace parallax
