#include "casebook/history.hpp"

namespace parallax {

namespace {

constexpr char const* state_names[] = {"done", "undone", "superseded"};

std::string name_of(HistoryLine::State state) { return state_names[static_cast<int>(state)]; }

HistoryLine::State state_of(std::string const& name) {
    using State = HistoryLine::State;
    for (State state : {State::done, State::undone}) {
        if (name == name_of(state)) return state;
    }
    return State::superseded;
}

Statement next(Database& database, Direction direction) {
    constexpr char const* newest =
        "SELECT number, text, changes FROM history"
        " WHERE state = 'done' ORDER BY number DESC LIMIT 1";
    constexpr char const* oldest =
        "SELECT number, text, changes FROM history"
        " WHERE state = 'undone' ORDER BY number LIMIT 1";
    return database.prepare(direction == Direction::undo ? newest : oldest);
}

// A case keeps its lines when its reference changes. A deleted case is found by the reference it
// had.
constexpr char const* of_case =
    " WHERE case_id ="
    " coalesce((SELECT id FROM kase WHERE reference = ?1),"
    "          (SELECT max(case_id) FROM history WHERE reference = ?1))";

/// Who entered a line is kept since version 6.
std::string lines_query(bool keeps_who, bool one_case) {
    return std::string("SELECT number, at, reference, text, state, ") + (keeps_who ? "who" : "''") +
           " FROM history" + (one_case ? of_case : "") + " ORDER BY number";
}

}  // namespace

Expected<void> append_line(Database& database, Touched const& touched, std::string const& text,
                           PlacedChanges const& changes, Entered const& entered) {
    auto const json = changes_to_text(changes);
    if (!json) return tl::unexpected(json.error());
    auto superseded = database
                          .prepare(
                              "UPDATE history SET state = 'superseded', state_at = ?"
                              " WHERE state = 'undone'")
                          .with(entered.at)
                          .run();
    if (!superseded) return superseded;
    return database
        .prepare(
            "INSERT INTO history (at, case_id, reference, text, state, state_at, changes, who)"
            " VALUES (?, ?, ?, ?, 'done', ?, ?, ?)")
        .with(entered.at)
        .with(touched.case_id)
        .with(touched.reference)
        .with(text)
        .with(entered.at)
        .with(*json)
        .with(entered.who)
        .run();
}

Expected<void> mark_line(Database& database, std::int64_t number, HistoryLine::State state,
                         std::string const& at) {
    return database.prepare("UPDATE history SET state = ?, state_at = ? WHERE number = ?")
        .with(name_of(state))
        .with(at)
        .with(number)
        .run();
}

Expected<KeptLine> next_line(Database& database, Direction direction) {
    Statement row = next(database, direction);
    auto const found = row.step();
    if (!found) return tl::unexpected(found.error());
    if (!*found) return KeptLine{};
    return changes_from_text(row.text(2), database.name()).map([&](PlacedChanges&& changes) {
        return KeptLine{row.integer(0), row.text(1), std::move(changes)};
    });
}

Expected<std::string> next_text(Database& database, Direction direction) {
    Statement row = next(database, direction);
    return row.step().map([&](bool found) { return found ? row.text(1) : std::string(); });
}

Expected<std::vector<HistoryLine>> read_lines(Database& database, std::string const& reference) {
    constexpr std::int64_t who_since = 6;
    auto const version = database.number("PRAGMA user_version");
    if (!version) return tl::unexpected(version.error());
    std::vector<HistoryLine> lines;
    Statement rows = database.prepare(lines_query(*version >= who_since, !reference.empty()));
    if (!reference.empty()) rows.with(reference);
    auto const read = rows.each([&](Statement const& row) {
        lines.push_back({row.integer(0), row.text(1), row.text(2), row.text(3),
                         state_of(row.text(4)), row.text(5)});
        return Expected<void>{};
    });
    if (!read) return tl::unexpected(read.error());
    return lines;
}

}  // namespace parallax
