#include "casebook/records.hpp"

#include <fmt/format.h>
#include <stdexcept>

namespace parallax {

namespace {

/// Our own records and list_tables disagree: nothing a file could bring about.
ListTable const& list_table(std::string const& record, std::string const& member) {
    for (ListTable const& list : list_tables) {
        if (list.record == record && list.member == member) return list;
    }
    throw std::logic_error("no table for the list '" + member + "' of '" + record + "'");
}

}  // namespace

Expected<void> insert_lists(Database& database, std::string const& table, std::int64_t case_id,
                            std::string const& code, std::vector<RowWriter::List> const& lists) {
    for (RowWriter::List const& list : lists) {
        ListTable const& rows = list_table(table, list.member);
        std::int64_t place = 0;
        for (std::string const& value : list.values) {
            Row const row = {
                {"case_id", case_id}, {table, code}, {"place", ++place}, {rows.value, value}};
            if (auto done = insert_row(database, rows.table, row); !done) return done;
        }
    }
    return {};
}

Expected<void> read_lists(Database& database, std::string const& table, std::int64_t case_id,
                          std::string const& code, std::vector<RowReader::List> const& lists) {
    for (RowReader::List const& list : lists) {
        ListTable const& kept = list_table(table, list.member);
        auto rows =
            select_rows(database, kept.table, {{"case_id", case_id}, {table, code}}, "place");
        auto done = rows.each([&](Statement const& row) {
            // case_id, the record and the value are the first columns of every table of lists.
            list.values->push_back(row.text(2));
            return Expected<void>{};
        });
        if (!done) return done;
    }
    return {};
}

Expected<void> remove_record(Database& database, std::string const& table, std::int64_t case_id,
                             std::string const& code) {
    for (ListTable const& list : list_tables) {
        if (list.record != table) continue;
        auto done = remove_rows(database, list.table, {{"case_id", case_id}, {table, code}});
        if (!done) return done;
    }
    return remove_rows(database, table, {{"case_id", case_id}, {"code", code}});
}

Expected<std::optional<std::int64_t>> find_case_id(Database& database,
                                                   std::string const& reference) {
    Statement rows = database.prepare("SELECT id FROM kase WHERE reference = ?");
    auto const found = rows.with(reference).step();
    if (!found) return tl::unexpected(found.error());
    if (!*found) return std::nullopt;
    return rows.integer(0);
}

Expected<std::optional<CaseHead>> find_head(Database& database, std::int64_t case_id) {
    Statement rows = select_rows(database, "kase", {{"id", case_id}}, "id");
    auto const found = rows.step();
    if (!found) return tl::unexpected(found.error());
    if (!*found) return std::nullopt;
    CaseHead head;
    RowReader reader(rows, head);
    if (!reader.problems.empty()) return fail(std::move(reader.problems));
    return head;
}

Expected<void> insert_head(Database& database, std::int64_t case_id, CaseHead const& head) {
    RowWriter const writer(head);
    Row row = {{"id", case_id}};
    row.insert(row.end(), writer.row.begin(), writer.row.end());
    return insert_row(database, "kase", row);
}

Expected<void> remove_head(Database& database, std::int64_t case_id) {
    return remove_rows(database, "kase", {{"id", case_id}});
}

}  // namespace parallax
