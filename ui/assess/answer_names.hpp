#pragma once
// What the answers of a case are called where there is little room.

#include "casework/case.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"

#include <QString>

namespace parallax::ui {

/// Tool, who and when. Copies for other rules differ in nothing else, so they name the rules too.
QString answerInShort(Assessment const& kept, Case const& kase, Catalogue const& catalogue,
                      Sentences const& sentences, Date asOf);

/// For the history: what was begun, on which day, and from the facts of which.
QString begunInWords(Assessment const& record, Instrument const& instrument);

}  // namespace parallax::ui
