#include "casebook/changes.hpp"

#include "casebook/records.hpp"
#include "casebook/sqlite_problem.hpp"
#include "casework/check_off.hpp"
#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace parallax {

namespace {

/// The cases an edit is about, by every reference it may call them.
using CaseIds = std::map<std::string, std::int64_t>;

/// Stands in the history for what belongs to the whole casebook.
constexpr std::int64_t no_case = 0;

std::string named_in_words(RecordChange const& change) {
    if (change.table == check_off_table) return fmt::format("the check {}", change.code);
    if (change.code.empty()) return fmt::format("case {}", change.reference);
    return fmt::format("{} of case {}", change.code, change.reference);
}

tl::unexpected<Problems> stale(Database const& database, RecordChange const& change,
                               std::string found) {
    return casebook_problem(ProblemKind::bad_input, database.name(),
                            named_in_words(change) + " was changed by somebody else meanwhile",
                            std::move(found), "it as it was when this change was begun");
}

/// Both states of a record, read from the JSON of a change.
template <class Record>
struct States {
    std::optional<Record> before;
    std::optional<Record> after;
};

template <class Record>
Expected<States<Record>> states(RecordChange const& change) {
    Problems problems;
    auto const read = [&](Json const& json) {
        return json.is_null() ? std::optional<Record>()
                              : JsonReader::read<Record>(json, named_in_words(change), problems);
    };
    States<Record> both{read(change.before), read(change.after)};
    if (!problems.empty()) return fail(std::move(problems));
    return both;
}

/// Refuses a change that does not start from what the casebook holds.
template <class Record>
Expected<void> agree(Database const& database, RecordChange const& change,
                     std::optional<Record> const& held, std::optional<Record> const& before) {
    if (held == before) return {};
    if (!held) return stale(database, change, "that it is gone");
    return stale(database, change, before ? "other contents" : "that it is there already");
}

Expected<std::int64_t> next_place(Database& database, std::string const& table,
                                  std::int64_t case_id) {
    Statement rows = database.prepare(
        fmt::format("SELECT coalesce(max(place), 0) + 1 FROM {} WHERE case_id = ?", table));
    return rows.with(case_id).step().map([&](bool) { return rows.integer(0); });
}

template <class Record>
Expected<void> change_record(Database& database, std::int64_t case_id, PlacedChange& placed) {
    RecordChange const& change = placed.change;
    auto const both = states<Record>(change);
    if (!both) return tl::unexpected(both.error());
    if (both->after && both->after->code != change.code) {
        return casebook_problem(ProblemKind::bad_input, database.name(), named_in_words(change),
                                "the code '" + both->after->code + "' inside the record",
                                "the same code");
    }
    auto const held = find_record<Record>(database, change.table, case_id, change.code);
    if (!held) return tl::unexpected(held.error());
    auto const record = *held ? std::optional((*held)->record) : std::nullopt;
    if (auto agreed = agree(database, change, record, both->before); !agreed) return agreed;
    if (record) {
        placed.place = (*held)->place;
        auto removed = remove_record(database, change.table, case_id, change.code);
        if (!removed) return removed;
    }
    if (!both->after) return {};
    if (placed.place == 0) {
        auto const place = next_place(database, change.table, case_id);
        if (!place) return tl::unexpected(place.error());
        placed.place = *place;
    }
    return insert_record(database, change.table, case_id,
                         Placed<Record>{*both->after, placed.place});
}

Expected<void> change_head(Database& database, std::int64_t case_id, PlacedChange& placed) {
    placed.place = case_id;
    auto const both = states<CaseHead>(placed.change);
    if (!both) return tl::unexpected(both.error());
    auto const held = find_head(database, case_id);
    if (!held) return tl::unexpected(held.error());
    if (auto agreed = agree(database, placed.change, *held, both->before); !agreed) return agreed;
    auto removed = *held ? remove_head(database, case_id) : Expected<void>{};
    if (!removed || !both->after) return removed;
    return insert_head(database, case_id, *both->after);
}

/// Ids are never given twice, not even after a case is deleted: the history tells cases apart by
/// them.
Expected<std::int64_t> next_case_id(Database& database) {
    return database.number(
        "SELECT 1 + max(coalesce((SELECT max(id) FROM kase), 0),"
        " coalesce((SELECT max(case_id) FROM history), 0))");
}

std::string reference_in(Json const& head) {
    auto const found = head.is_object() ? head.find("reference") : head.end();
    return found != head.end() && found->is_string() ? found->get<std::string>() : "";
}

Expected<std::int64_t> known_case(Database& database, RecordChange const& change,
                                  std::string const& reference) {
    auto const id = find_case_id(database, reference);
    if (!id) return tl::unexpected(id.error());
    if (*id) return **id;
    return stale(database, change, fmt::format("no case {}", reference));
}

Expected<void> must_be_free(Database& database, std::string const& reference) {
    auto const taken = find_case_id(database, reference);
    if (!taken) return tl::unexpected(taken.error());
    if (!*taken) return {};
    return casebook_problem(ProblemKind::bad_input, database.name(),
                            fmt::format("a case {} is there already", reference), "",
                            "a reference that no other case has");
}

/// The case that a change of a case's own line is about. `ids` are those found so far.
Expected<std::int64_t> case_of_head(Database& database, PlacedChange const& placed,
                                    CaseIds const& ids) {
    RecordChange const& change = placed.change;
    std::string const before = reference_in(change.before);
    std::string const after = reference_in(change.after);
    if (!after.empty() && after != before) {
        if (auto free = must_be_free(database, after); !free) return tl::unexpected(free.error());
    }
    if (!change.before.is_null()) return known_case(database, change, before);
    if (placed.place != 0) return placed.place;
    return next_case_id(database).map([&](std::int64_t id) {
        for (auto const& [name, other] : ids) id = std::max(id, other + 1);
        return id;
    });
}

/// Looked up before anything changes: the edit may rename or remove a case before its records.
Expected<CaseIds> cases_of(Database& database, PlacedChanges const& changes) {
    CaseIds ids;
    for (PlacedChange const& placed : changes) {
        RecordChange const& change = placed.change;
        if (change.table != "case") continue;
        auto const id = case_of_head(database, placed, ids);
        if (!id) return tl::unexpected(id.error());
        for (auto const& name :
             {change.reference, reference_in(change.before), reference_in(change.after)}) {
            if (!name.empty()) ids[name] = *id;
        }
    }
    for (PlacedChange const& placed : changes) {
        RecordChange const& change = placed.change;
        if (ids.contains(change.reference)) continue;
        if (change.table == check_off_table) {
            ids[change.reference] = no_case;
            continue;
        }
        auto const id = known_case(database, change, change.reference);
        if (!id) return tl::unexpected(id.error());
        ids[change.reference] = *id;
    }
    return ids;
}

/// The row of a check the casebook does without; none if it does without no such check.
Expected<std::optional<CheckOff>> find_check_off(Database& database, std::string const& code) {
    std::optional<CheckOff> found;
    auto rows = select_rows(database, check_off_table, {{"code", code}}, "code");
    auto const read = rows.each([&](Statement const& row) -> Expected<void> {
        CheckOff check;
        RowReader reader(row, check);
        if (!reader.problems.empty()) return fail(std::move(reader.problems));
        found = std::move(check);
        return {};
    });
    if (!read) return tl::unexpected(read.error());
    return found;
}

Expected<void> change_check_off(Database& database, PlacedChange const& placed) {
    auto const both = states<CheckOff>(placed.change);
    if (!both) return tl::unexpected(both.error());
    auto const held = find_check_off(database, placed.change.code);
    if (!held) return tl::unexpected(held.error());
    if (auto same = agree(database, placed.change, *held, both->before); !same) return same;
    auto removed = *held ? remove_rows(database, check_off_table, {{"code", placed.change.code}})
                         : Expected<void>{};
    if (!removed || !both->after) return removed;
    return insert_row(database, check_off_table, RowWriter(*both->after).row);
}

Expected<void> carry_out_one(Database& database, std::int64_t case_id, PlacedChange& placed) {
    if (placed.change.table == check_off_table) return change_check_off(database, placed);
    if (placed.change.table == "case") return change_head(database, case_id, placed);
    Expected<void> done =
        casebook_problem(ProblemKind::bad_input, database.name(),
                         "a change of an unknown kind of record", "'" + placed.change.table + "'");
    Case const kinds;
    Case::each_kind(kinds, [&]<class Record>(char const* table, std::vector<Record> const&) {
        if (placed.change.table == table) done = change_record<Record>(database, case_id, placed);
    });
    return done;
}

/// Every text of a record as it will be read back. Bytes that are no letters stay: such a record is
/// refused, because nobody can have meant them.
void make_plain(Json& json) {
    if (json.is_structured()) {
        for (Json& part : json) make_plain(part);
    } else if (json.is_string() && is_utf8(json.get_ref<std::string const&>())) {
        json = plain(json.get_ref<std::string const&>());
    }
}

/// What the case is called once the changes are carried out.
std::string reference_afterwards(PlacedChanges const& changes) {
    for (PlacedChange const& placed : changes) {
        if (placed.change.table != "case") continue;
        Json const& last =
            placed.change.after.is_null() ? placed.change.before : placed.change.after;
        return reference_in(last);
    }
    return changes.empty() ? "" : changes.front().change.reference;
}

}  // namespace

Expected<Touched> carry_out(Database& database, PlacedChanges& changes) {
    for (auto& [change, place] : changes) {
        make_plain(change.before);
        make_plain(change.after);
    }
    auto const ids = cases_of(database, changes);
    if (!ids) return tl::unexpected(ids.error());
    for (PlacedChange& placed : changes) {
        std::int64_t const case_id = ids->at(placed.change.reference);
        auto const done = carry_out_one(database, case_id, placed);
        if (!done) return tl::unexpected(done.error());
    }
    std::string const reference = reference_afterwards(changes);
    auto const id = ids->find(reference);
    return Touched{id == ids->end() ? 0 : id->second, reference};
}

}  // namespace parallax
