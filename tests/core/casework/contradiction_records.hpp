#pragma once
// Records with no more than a test of contradictions needs.

#include "core/casework/found.hpp"

namespace parallax::test {

/// A level of RM2000/S with its edition, from an agency, on a date.
inline Assessment rank(char const* code, char const* agency, char const* level, char const* made) {
    Assessment record = recorded(code, "rm2000-s", level, made);
    record.edition = "standard";
    record.agency = agency;
    return record;
}

inline Assessment harm(char const* code, char const* maker, char const* level, char const* made) {
    Assessment record = recorded(code, "rosh", level, made);
    record.agency = "probation";
    record.maker = maker;
    record.group = "children";
    return record;
}

inline Assessment scored(char const* code, char const* answers, char const* on) {
    Assessment record;
    record.code = code;
    record.mode = "computed";
    record.instrument = "rm2000-s";
    record.edition = "standard";
    record.agency = "police";
    record.made = when(on);
    record.scored_on = on;
    record.answers = answers;
    return record;
}

inline Assessment chance(char const* code, char const* tool, char const* figure, char const* made) {
    Assessment record = recorded(code, tool, "", made);
    record.figure = figure;
    return record;
}

inline Control control(char const* code, char const* name) {
    Control made;
    made.code = code;
    made.name = name;
    made.kind = "external";
    made.began = when("2009");
    return made;
}

inline ControlStatus status(char const* code, char const* of, char const* state,
                            char const* known) {
    ControlStatus made;
    made.code = code;
    made.control = of;
    made.state = state;
    made.since = when(known);
    made.known = when(known);
    return made;
}

inline Decision decision(char const* code, char const* made_on, std::vector<std::string> leans_on) {
    Decision made;
    made.code = code;
    made.what = "Fewer visits";
    made.made = when(made_on);
    made.agency = "police";
    made.controls = std::move(leans_on);
    return made;
}

inline Event event(char const* code, char const* kind, char const* date) {
    Event made;
    made.code = code;
    made.kind = kind;
    made.date = when(date);
    made.what = "A child is born";
    return made;
}

}  // namespace parallax::test
