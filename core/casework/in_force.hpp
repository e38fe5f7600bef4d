#pragma once
// Which answers are on record, and which of them are in force, on a date.

#include "casework/case.hpp"

#include <string_view>

namespace parallax {

/// What an agency said in its own words, without a tool: instrument "other".
bool is_words_only(Assessment const& assessment);

/// A form that was begun and in which nobody has answered anything: it says nothing yet. That an
/// answer is not known is an answer.
bool is_untouched(Assessment const& assessment);

/// When an answer was made, else the day it was scored on.
ImpreciseDate when_made(Assessment const& assessment);

/// True unless the answer certainly came after the date. A date not known is no reason to hide it.
bool on_record(Assessment const& assessment, Date as_of);
/// The later of when it was made and when it came to light: from then on it is on record.
ImpreciseDate on_record_from(Assessment const& assessment);
/// The same of a decision.
ImpreciseDate on_record_from(Decision const& decision);

/// True once nobody has kept the answer up any longer, for certain.
bool ended_by(Assessment const& assessment, Date as_of);

/// One and the same agency, however it was written: in capitals, with blanks.
bool same_agency(std::string_view first, std::string_view second);

/// The answers in force: of one tool, about one group, from one agency and made one way (recorded
/// or computed), the latest. An agency's answer never hides another agency's, and what is computed
/// here never hides what was recorded. Words without a tool replace nothing: all of them are kept.
/// Forms nobody has touched are none. In the order of the case.
std::vector<Assessment const*> in_force(Case const& kase, Date as_of);

/// The answers that certainly came after the date, in order of time: a look from that day shows
/// none of them.
std::vector<Assessment const*> dated_later(Case const& kase, Date as_of);

}  // namespace parallax
