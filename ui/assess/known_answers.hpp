#pragma once
// Answers as a case keeps them, and what a new answer can start from.

#include "casework/case.hpp"
#include "scoring/instrument.hpp"

namespace parallax::ui {

/// What an instrument asks, in the order of the form: who he is first, then its items. Facts
/// asked only to see whether he may be scored become items of their own.
std::vector<Item> askedItems(Definition const& definition, Facts const& facts);

/// What is asked, as the form says it: the item's wording, else the fact's name.
std::string wordingOf(Instrument const& instrument, std::string const& fact);

/// The answers of a computed assessment. What cannot be read as the instrument's type is left
/// out, and shown as not asked.
Answers answersOf(Assessment const& assessment, Facts const& facts);

std::string answersToText(Answers const& answers);

/// What the case already knows of the facts the instrument asks: its own facts, then earlier
/// computed answers, the later one where both know.
Answers knownAnswers(Case const& kase, Instrument const& instrument);

}  // namespace parallax::ui
