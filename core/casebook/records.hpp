#pragma once
// Records in the tables of a casebook, whatever their kind.

#include "casebook/row_archive.hpp"
#include "casework/case.hpp"

#include <map>
#include <optional>

namespace parallax {

/// A case's own line as a record of its own.
struct CaseHead {
    Case kase;

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        kase.serialize_head(archive);
    }
    bool operator==(CaseHead const&) const = default;
};

/// Where the values of a list in a record stand: rows (case_id, <table of record>, <value>, place).
struct ListTable {
    char const* record;  ///< table of the record
    char const* member;  ///< the list in it
    char const* table;
    char const* value;
    int came_with = 1;  ///< the version of a casebook that has it first
};
inline constexpr ListTable list_tables[] = {
    {"control", "covers", "control_covers", "person"},
    {"decision", "assessments", "decision_assessment", "assessment"},
    {"decision", "controls", "decision_control", "control"},
    {"control_status", "covers", "control_status_covers", "person", 6},
};

/// A record and its place among those of its kind. A case's place is its id.
template <class Record>
struct Placed {
    Record record;
    std::int64_t place = 0;
};

/// Writes the rows of the lists of one record.
Expected<void> insert_lists(Database& database, std::string const& table, std::int64_t case_id,
                            std::string const& code, std::vector<RowWriter::List> const& lists);

/// Reads them back into the record.
Expected<void> read_lists(Database& database, std::string const& table, std::int64_t case_id,
                          std::string const& code, std::vector<RowReader::List> const& lists);

Expected<void> remove_record(Database& database, std::string const& table, std::int64_t case_id,
                             std::string const& code);

template <class Record>
Expected<void> insert_record(Database& database, std::string const& table, std::int64_t case_id,
                             Placed<Record> const& placed) {
    RowWriter const writer(placed.record);
    Row row = {{"case_id", case_id}, {"place", placed.place}};
    row.insert(row.end(), writer.row.begin(), writer.row.end());
    return insert_row(database, table, row).and_then([&] {
        return insert_lists(database, table, case_id, placed.record.code, writer.lists);
    });
}

/// The record in the row that `row` stands on. `fill(code, lists)` fills its lists and gives
/// Expected<void>.
template <class Record, class Fill>
Expected<Record> read_record(Statement const& row, Fill const& fill) {
    Record record;
    RowReader reader(row, record);
    if (!reader.problems.empty()) return fail(std::move(reader.problems));
    if (reader.lists.empty()) return record;
    auto const filled = fill(record.code, reader.lists);
    if (!filled) return tl::unexpected(filled.error());
    return record;
}

/// The version of a casebook with which the table of a kind came.
template <class Record>
inline constexpr int came_with = 1;
template <>
inline constexpr int came_with<LookAnswer> = 3;
template <>
inline constexpr int came_with<Living> = 4;
template <>
inline constexpr int came_with<Knowing> = 4;

template <class Record>
Expected<std::optional<Placed<Record>>> find_record(Database& database, std::string const& table,
                                                    std::int64_t case_id, std::string const& code) {
    std::optional<Placed<Record>> found;
    auto const fill = [&](std::string const& of, auto const& lists) {
        return read_lists(database, table, case_id, of, lists);
    };
    auto rows = select_rows(database, table, {{"case_id", case_id}, {"code", code}}, "code");
    auto const read = rows.each([&](Statement const& row) {
        // case_id, code and place are the first columns of every table of records.
        std::int64_t const place = row.integer(2);
        return read_record<Record>(row, fill).map(
            [&](Record&& record) { found = Placed<Record>{std::move(record), place}; });
    });
    if (!read) return tl::unexpected(read.error());
    return found;
}

/// The id of the case with this reference; none if the casebook does not have it.
Expected<std::optional<std::int64_t>> find_case_id(Database& database,
                                                   std::string const& reference);

/// A case's own line, by its id.
Expected<std::optional<CaseHead>> find_head(Database& database, std::int64_t case_id);
Expected<void> insert_head(Database& database, std::int64_t case_id, CaseHead const& head);
Expected<void> remove_head(Database& database, std::int64_t case_id);

}  // namespace parallax
