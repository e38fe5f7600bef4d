#pragma once
// The bands of an answer card, from top to bottom.

#include "casework/side_by_side.hpp"

#include <QString>

class QWidget;

namespace parallax::ui {

enum class Band { Question, Facts, Level, Ruler, LeavesOut, Maker };
inline constexpr int bandCount = 6;

/// The band of a card, or null where the card has none.
QWidget* makeBand(Band band, AnswerCard const& card, QWidget* parent);

/// "Could children be seriously harmed? Medium (signs are there). Probation, 2008 to 2009."
QString spokenCard(AnswerCard const& card);

/// "**Probation**, 2008 to about October 2009"; of an answer computed here, that it was and on
/// which day, first.
QString makerLine(AnswerCard const& card);

}  // namespace parallax::ui
