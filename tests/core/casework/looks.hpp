#pragma once
// What needs a look in a case, as tests ask it, and records with no more than a test needs.

#include "casework/needs_a_look.hpp"
#include "core/casework/found.hpp"

namespace parallax::test {

inline std::vector<Finding> looks_in(Case const& kase, char const* iso = "2026-12-31") {
    return needs_a_look(kase, catalogue(), words(), day(iso));
}

/// The findings of one check.
inline std::vector<Finding> looks_of(Case const& kase, char const* code,
                                     char const* iso = "2026-12-31") {
    auto found = looks_in(kase, iso);
    std::erase_if(found, [&](Finding const& one) { return one.code != code; });
    return found;
}

inline Codes places_of(Finding const& one) {
    Codes codes;
    for (RecordPlace const& place : one.places) codes.push_back(place.code);
    return codes;
}

/// Whether the check finds something that rests on the record.
inline bool lit(Case const& kase, char const* code, char const* record, char const* iso) {
    for (Finding const& one : looks_of(kase, code, iso)) {
        for (std::string const& place : places_of(one)) {
            if (place == record) return true;
        }
    }
    return false;
}

inline Case empty_case() { return with({}); }

inline Control control_of(char const* code, char const* kind, char const* owner,
                          char const* began = "January 2020") {
    Control made;
    made.code = code;
    made.name = std::string("Control ") + code;
    made.kind = kind;
    made.owner = owner;
    if (*began) made.began = when(began);
    return made;
}

inline ControlStatus state_of(char const* control, char const* state, char const* known) {
    ControlStatus made;
    made.code = std::string(control) + "." + known;
    made.control = control;
    made.state = state;
    made.since = when(known);
    made.known = when(known);
    return made;
}

inline Decision decision_of(char const* code, char const* what, char const* made_on) {
    Decision made;
    made.code = code;
    made.what = what;
    made.agency = "police";
    made.made = when(made_on);
    return made;
}

inline Event event_of(char const* code, char const* kind, char const* date,
                      char const* what = "Something") {
    Event made;
    made.code = code;
    made.kind = kind;
    made.date = when(date);
    made.what = what;
    return made;
}

inline Person child_of(char const* code, char const* known) {
    Person made;
    made.code = code;
    made.role = "child";
    made.relation = "child";
    made.known_from = when(known);
    return made;
}

inline PageLine line_of(char const* code, char const* kind, char const* from) {
    PageLine made;
    made.code = code;
    made.kind = kind;
    made.text = "A new baby is expected";
    made.from = when(from);
    return made;
}

}  // namespace parallax::test
