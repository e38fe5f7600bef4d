#include "casebook/schema.hpp"

#include "casebook/sqlite_problem.hpp"
#include "casebook/transaction.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

struct Entry {
    std::string type;
    std::string name;
    std::string table;
    std::string sql;

    bool operator==(Entry const&) const = default;
};

Expected<std::vector<Entry>> entries(Database& database) {
    std::vector<Entry> found;
    auto rows = database.prepare(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema"
        " WHERE name NOT GLOB 'sqlite_stat*' ORDER BY name");
    auto const read = rows.each([&](Statement const& row) {
        found.push_back({row.text(0), row.text(1), row.text(2), row.text(3)});
        return Expected<void>{};
    });
    if (!read) return tl::unexpected(read.error());
    return found;
}

tl::unexpected<Problems> damaged(Database const& database, std::string found) {
    return casebook_problem(ProblemKind::damaged, database.name(), "the casebook is damaged",
                            std::move(found), "a whole file, or an earlier copy of it");
}

Expected<int> version_of(Database& database) {
    return database.number("PRAGMA user_version").map([](std::int64_t version) {
        return static_cast<int>(version);
    });
}

/// Adds what each version after `from` adds, up to and with `to`, and marks it.
Expected<void> add_versions(Database& database, int from, int to) {
    for (int version = from + 1; version <= to; ++version) {
        auto const added = database.run(schema_texts[version - 1]);
        if (!added) return added;
    }
    return database.run(fmt::format("PRAGMA user_version = {}", to).c_str());
}

}  // namespace

Expected<void> make_tables(Database& database, int version) {
    auto transaction = Transaction::begin(database, Transaction::For::writing);
    if (!transaction) return tl::unexpected(transaction.error());
    auto const mark = fmt::format("PRAGMA application_id = {}", Casebook::application_id);
    return add_versions(database, 0, version)
        .and_then([&] { return database.run(mark.c_str()); })
        .and_then([&] { return transaction->commit(); });
}

Expected<void> upgrade_tables(Database& database) {
    auto const version = version_of(database);
    if (!version) return tl::unexpected(version.error());
    if (*version == Casebook::schema_version) return {};
    return add_versions(database, *version, Casebook::schema_version);
}

Expected<void> check_tables(Database& database) {
    auto const version = version_of(database);
    if (!version) return tl::unexpected(version.error());
    auto pattern = Database::in_memory();
    if (!pattern) return tl::unexpected(pattern.error());
    if (auto made = make_tables(*pattern, *version); !made) return made;
    auto const wanted = entries(*pattern);
    auto const found = entries(database);
    if (!found) return tl::unexpected(found.error());
    if (!wanted) return tl::unexpected(wanted.error());
    if (*found == *wanted) return {};
    auto const differs =
        std::mismatch(found->begin(), found->end(), wanted->begin(), wanted->end());
    auto const& odd = differs.first != found->end() ? *differs.first : *differs.second;
    return damaged(database, fmt::format("{} {} '{}' that is not as it should be",
                                         odd.type == "index" ? "an" : "a", odd.type, odd.name));
}

Expected<void> check_contents(Database& database) {
    std::string fault;
    auto pages = database.prepare("PRAGMA quick_check(1)");
    auto const checked = pages.each([&](Statement const& row) {
        if (row.text(0) != "ok") fault = row.text(0);
        return Expected<void>{};
    });
    if (!checked) return checked;
    if (!fault.empty()) return damaged(database, "pages that do not hold together");
    auto loose = database.prepare("PRAGMA foreign_key_check");
    auto const found = loose.step();
    if (!found) return tl::unexpected(found.error());
    if (!*found) return {};
    return damaged(database, fmt::format("a row of '{}' that belongs to nothing", loose.text(0)));
}

}  // namespace parallax
