#pragma once
// What asks for somebody to look again, in a case as it was known on a date. Each finding says what
// was seen and puts a question; none says what is to be done to anybody.

#include "casework/contradictions.hpp"

namespace parallax {

struct Finding {
    std::string code;  ///< "F1" to "F20", "C1" to "C12"
    std::string kind;  ///< what it is about: safeguard | decision | child | ruler | clock |
        ///< record | contradiction. Not how grave it is, and no rank of people
    std::string title;  ///< "A control has failed"
    std::string text;  ///< what was seen
    std::string ask;  ///< the question it puts
    std::optional<Date> since;  ///< the first day it can be seen from; none: from no day on record
    std::vector<RecordPlace> places;  ///< the records it rests on

    bool operator==(Finding const&) const = default;
};

/// A registered check.
struct LookCheck {
    std::string code;
    std::string kind;
};

/// All there are, in the order findings come in.
std::vector<LookCheck> look_checks();

/// Everything that needs a look, F1 to F20 and then C1 to C12. Only what was known by the date
/// counts: a record dated later never changes the findings of an earlier day.
std::vector<Finding> needs_a_look(Case const& kase, Catalogue const& catalogue,
                                  Sentences const& sentences, Date as_of);

}  // namespace parallax
