#pragma once
// The lines of history in the file, and which of them undo and redo are about.

#include "casebook/casebook.hpp"
#include "casebook/changes.hpp"

namespace parallax {

/// A line with what it needs to be taken back or brought back.
struct KeptLine {
    std::int64_t number = 0;
    std::string text;
    PlacedChanges changes;
};

/// When something was entered, and by whom.
struct Entered {
    std::string at;   ///< as in HistoryLine
    std::string who;  ///< empty: not known
};

/// Adds a line in force. Lines that could be brought back until now are superseded by it.
Expected<void> append_line(Database& database, Touched const& touched, std::string const& text,
                           PlacedChanges const& changes, Entered const& entered);

/// Marks a line as taken back or in force again.
Expected<void> mark_line(Database& database, std::int64_t number, HistoryLine::State state,
                         std::string const& at);

/// The line that undo takes back (the newest in force), or that redo brings back (the oldest taken
/// back). Number 0: there is none.
enum class Direction { undo, redo };
Expected<KeptLine> next_line(Database& database, Direction direction);

/// Its text alone; empty if there is none.
Expected<std::string> next_text(Database& database, Direction direction);

/// Oldest first; those of one case, under whatever reference it had, or all.
Expected<std::vector<HistoryLine>> read_lines(Database& database, std::string const& reference);

}  // namespace parallax
