#pragma once
// What stands beside an item besides its answer: whether it is needed, and what the case says
// elsewhere about the same fact.

#include "casework/case.hpp"
#include "scoring/catalogue.hpp"

#include <QString>

namespace parallax::ui {

/// Left open, and the result does without it. Read from what scoring said: it names what is
/// missing and what the result depends on.
bool notNeeded(Item const& item, Answers const& answers, Outcome const& outcome);

/// "not needed here"; "not needed so far" while other answers are missing. Empty: needed, or
/// answered.
QString needInWords(Item const& item, Answers const& answers, Outcome const& outcome);

/// How many of a section's items are answered: "7 of 12 answered, 2 not needed here".
QString answeredInWords(std::vector<Item> const& items, Answers const& answers,
                        Outcome const& outcome);

/// For each fact what the case's own facts or the other answers scored here say about it:
/// "As in answer R5.", "Answer R5 says: 25 to 34."
std::map<std::string, QString> saidElsewhere(Case const& kase, Assessment const& record,
                                             Answers const& answers, Facts const& facts);

}  // namespace parallax::ui
