#pragma once
// The lists of a case by the kind of record, for code that treats all kinds alike.

#include "casework/case.hpp"

#include <string_view>

namespace parallax {

/// The list of one kind: `records<Control>(kase)`.
template <class Record, class CaseLike>
auto& records(CaseLike& kase) {
    if constexpr (std::is_same_v<Record, Person>)
        return kase.people;
    else if constexpr (std::is_same_v<Record, Fact>)
        return kase.facts;
    else if constexpr (std::is_same_v<Record, Assessment>)
        return kase.assessments;
    else if constexpr (std::is_same_v<Record, Control>)
        return kase.controls;
    else if constexpr (std::is_same_v<Record, ControlStatus>)
        return kase.control_states;
    else if constexpr (std::is_same_v<Record, Decision>)
        return kase.decisions;
    else if constexpr (std::is_same_v<Record, Event>)
        return kase.events;
    else if constexpr (std::is_same_v<Record, PageLine>)
        return kase.page_lines;
    else if constexpr (std::is_same_v<Record, LookAnswer>)
        return kase.look_answers;
    else if constexpr (std::is_same_v<Record, Living>)
        return kase.livings;
    else
        return kase.knowings;
}

/// The record with the code, or null.
template <class Record>
Record const* find_record(std::vector<Record> const& list, std::string_view code) {
    for (Record const& record : list) {
        if (record.code == code) return &record;
    }
    return nullptr;
}

/// The order codes stand in: "R9" before "R10", "D5a" before "D5b".
bool code_before(std::string_view first, std::string_view second);

}  // namespace parallax
