#include "casebook/read_cases.hpp"

#include "casebook/records.hpp"
#include "casebook/sqlite_problem.hpp"
#include "casework/records.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

/// Cases read by one question. A fixed number, so that few statements are compiled.
constexpr std::size_t at_once = 16;

/// The rows whose column is one of the keys, in no order.
Statement rows_of(Database& database, std::string const& table, char const* column,
                  std::vector<Value> const& keys) {
    std::size_t const places = keys.size() == 1 ? 1 : at_once;
    std::string marks = "?";
    for (std::size_t i = 1; i < places; ++i) marks += ", ?";
    auto rows =
        database.prepare(fmt::format("SELECT * FROM {} WHERE {} IN ({})", table, column, marks));
    for (std::size_t i = 0; i < places; ++i) rows.with(keys[std::min(i, keys.size() - 1)]);
    return rows;
}

/// A case as far as it has been read.
struct Held {
    std::string reference;
    Case kase;
    Problems problems;
};

/// What a list in a record holds, and its places in it.
using Values = std::vector<std::pair<std::int64_t, std::string>>;
/// The lists of the records of one kind, by case, member and code.
using Lists = std::map<std::tuple<std::int64_t, std::string, std::string>, Values>;

class CasesReader {
public:
    CasesReader(Database& database, std::int64_t version)
        : database_(database), version_(version) {}

    Expected<void> read(std::span<std::string const> references) {
        if (auto done = read_heads(references); !done) return done;
        if (by_id_.empty()) return {};
        for (auto const& [id, held] : by_id_) ids_.push_back(id);
        Expected<void> done;
        Case::each_kind(pattern_, [&]<class Record>(char const* table, std::vector<Record>&) {
            if (done && version_ >= came_with<Record>) done = read_kind<Record>(table);
        });
        return done;
    }

    Expected<Case> take(std::string const& reference) {
        for (auto& [id, held] : by_id_) {
            if (held.reference != reference) continue;
            if (!held.problems.empty()) return fail(held.problems);
            return held.kase;
        }
        return casebook_problem(ProblemKind::not_found, database_.name(),
                                fmt::format("there is no case '{}'", reference));
    }

private:
    /// The id and the reference are the first columns.
    Expected<void> read_heads(std::span<std::string const> references) {
        auto rows = rows_of(database_, "kase", "reference", {references.begin(), references.end()});
        return rows.each([&](Statement const& row) {
            CaseHead head;
            RowReader reader(row, head);
            by_id_[row.integer(0)] = {row.text(1), std::move(head.kase), reader.problems};
            return Expected<void>{};
        });
    }

    /// Case, code and place are the first columns.
    template <class Record>
    Expected<void> read_kind(char const* table) {
        auto lists = read_lists(table);
        if (!lists) return tl::unexpected(lists.error());
        std::map<std::int64_t, std::vector<Placed<Record>>> found;
        auto rows = rows_of(database_, table, "case_id", ids_);
        auto const read = rows.each([&](Statement const& row) {
            auto const id = row.integer(0);
            auto& placed = found[id].emplace_back(Placed<Record>{{}, row.integer(2)});
            RowReader reader(row, placed.record);
            for (auto const& list : reader.lists) {
                fill(*list.values, (*lists)[{id, list.member, placed.record.code}]);
            }
            std::ranges::move(reader.problems, std::back_inserter(by_id_[id].problems));
            return Expected<void>{};
        });
        if (!read) return read;
        for (auto& [id, placed] : found) {
            std::ranges::sort(placed, {}, &Placed<Record>::place);
            auto& list = records<Record>(by_id_[id].kase);
            for (auto& one : placed) list.push_back(std::move(one.record));
        }
        return {};
    }

    /// Case, record, value and place are the columns.
    Expected<Lists> read_lists(std::string_view table) {
        Lists lists;
        for (ListTable const& list : list_tables) {
            if (list.record != table || version_ < list.came_with) continue;
            auto rows = rows_of(database_, list.table, "case_id", ids_);
            auto const read = rows.each([&](Statement const& row) {
                lists[{row.integer(0), list.member, row.text(1)}].emplace_back(row.integer(3),
                                                                               row.text(2));
                return Expected<void>{};
            });
            if (!read) return tl::unexpected(read.error());
        }
        return lists;
    }

    static void fill(std::vector<std::string>& list, Values& values) {
        std::ranges::sort(values);
        for (auto& [place, value] : values) list.push_back(std::move(value));
    }

    Database& database_;
    std::int64_t version_;
    Case pattern_;  ///< only for its kinds
    std::map<std::int64_t, Held> by_id_;
    std::vector<Value> ids_;
};

}  // namespace

std::vector<Expected<Case>> read_cases(Database& database, std::span<std::string const> references,
                                       std::int64_t version) {
    std::vector<Expected<Case>> cases;
    cases.reserve(references.size());
    for (; !references.empty();
         references = references.subspan(std::min(at_once, references.size()))) {
        auto const now = references.first(std::min(at_once, references.size()));
        CasesReader reader(database, version);
        auto const read = reader.read(now);
        for (std::string const& reference : now) {
            if (read) {
                cases.push_back(reader.take(reference));
            } else if (now.size() == 1) {
                cases.push_back(tl::unexpected(read.error()));
            } else {  // what is wrong with one is no fault of the others
                cases.push_back(read_cases(database, {&reference, 1}, version).front());
            }
        }
    }
    return cases;
}

}  // namespace parallax
