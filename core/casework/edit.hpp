#pragma once
// Every change of a casebook is an Edit: a readable line and the records it changes, before and
// after. The casebook carries it out in one transaction; undo is the same edit turned round.

#include "casework/case.hpp"

namespace parallax {

/// One record that comes, goes or changes. `before` null: it is new. `after` null: it is removed.
struct RecordChange {
    std::string table;      ///< "case" for the case's own line, else as in Case::each_kind
    std::string reference;  ///< of the case the record is in (before the edit, for a rename)
    std::string code;       ///< of the record; empty for the case's own line
    Json before;
    Json after;
};

struct Edit {
    std::string text;  ///< past-tense line of history and undo: "Answer R3 recorded: High"
    std::vector<RecordChange> changes;

    bool empty() const { return changes.empty(); }
};

/// The edit that turns one state of a case into another. Either may be absent (a new case, a
/// deleted one). Records are matched by code; their order in the list is not part of it. Empty if
/// nothing differs. At every step of the edit what a record leans on is there.
Edit difference(Case const* before, Case const* after, std::string text);

/// The same edit the other way round.
Edit inverse(Edit const& edit);

/// The case after the edit; a new record takes its place in the order of codes. A record that is
/// not as the edit's `before` says, or an edit of another case, is a broken promise.
Expected<Case> apply(Edit const& edit, Case const& before);

/// What must hold in a case before it is kept: codes present and unique, references between
/// records that point somewhere, states and modes from their closed lists. All problems at once.
Problems check(Case const& kase);

/// The first free code of a kind: "R12" after "R11".
template <class Record>
std::string next_code(std::vector<Record> const& records, char letter) {
    long highest = 0;
    for (Record const& record : records) {
        constexpr std::size_t longest = 10;  // a letter and what a long surely holds
        bool const fits = record.code.size() >= 2 && record.code.size() <= longest;
        if (!fits || record.code[0] != letter) continue;
        highest = std::max(highest, std::strtol(record.code.c_str() + 1, nullptr, 10));
    }
    return letter + std::to_string(highest + 1);
}

}  // namespace parallax
