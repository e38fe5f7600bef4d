#pragma once
// The changes of an edit, carried out on the tables and kept in the history.

#include "casebook/database.hpp"
#include "casework/edit.hpp"

namespace parallax {

/// A change as the history keeps it: with the place the record has, or had, among its kind, so
/// that a record taken away comes back where it stood. 0: not yet given one.
struct PlacedChange {
    RecordChange change;
    std::int64_t place = 0;
};
using PlacedChanges = std::vector<PlacedChange>;

/// What carrying out came to.
struct Touched {
    std::int64_t case_id = 0;  ///< of the case the first change is about
    std::string reference;     ///< its reference afterwards; when it is gone, the one it had
};

/// Carries the changes out one after the other and fills in their places. Refuses a change whose
/// `before` is not what the casebook holds. Texts are kept plain: without control characters but
/// tab and line feed. Never without a transaction around it.
Expected<Touched> carry_out(Database& database, PlacedChanges& changes);

/// The same changes the other way round, last first.
PlacedChanges turned_round(PlacedChanges changes);

/// The JSON text of the history, and back. Problems: bad_input for text that is not UTF-8;
/// damaged for JSON that is not a list of changes.
Expected<std::string> changes_to_text(PlacedChanges const& changes);
Expected<PlacedChanges> changes_from_text(std::string const& text, std::string const& file);

}  // namespace parallax
