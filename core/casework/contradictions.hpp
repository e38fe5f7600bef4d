#pragma once
// Records of a case that cannot both be right, or that ask for somebody to look. Two answers to two
// questions are never among them, whatever their levels: those are for the side by side.

#include "casework/case.hpp"
#include "meaning/sentences.hpp"
#include "scoring/catalogue.hpp"

#include <optional>

namespace parallax {

/// A record that a finding rests on.
struct RecordPlace {
    std::string kind;  ///< name of its list, as in Case::each_kind: "assessment"
    std::string code;  ///< "R3"
    std::string words;  ///< "Police, from 2009: High (3rd of 4 groups)"
    bool operator==(RecordPlace const&) const = default;
};

struct Contradiction {
    std::string code;  ///< "C1" to "C12"
    std::string text;  ///< what does not fit
    std::string ask;  ///< the question to put to the people who recorded it
    std::optional<Date> since;  ///< the first day it can be seen from; none: from no day on record
    std::vector<RecordPlace> places;
    ImpreciseDate noted = {};  ///< of C9: when the note was written
};

/// Everything of the kind in a case as it was known on a date, in the order of the codes. Only what
/// was on record by then counts.
std::vector<Contradiction> contradictions(Case const& kase, Catalogue const& catalogue,
                                          Sentences const& sentences, Date as_of);

}  // namespace parallax
