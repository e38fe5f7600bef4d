#pragma once

#include "support/problem.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace parallax {

/// What one column of one row holds. The casebook keeps no other types.
using Value = std::variant<std::nullptr_t, std::int64_t, std::string>;

/// The file rows are read from, and what was found in them that could not be read as it stands.
struct Origin {
    std::string name;                   ///< how problems call it
    std::set<std::string> not_plain{};  ///< columns of texts read with U+FFFD, see plain()
};

/// The use of one compiled statement, from its first value to its last row. Ends its use, and with
/// it any lock it holds, when it goes out of scope. Belongs to a Database and must not outlive it.
class Statement {
public:
    /// `code` is what compiling gave; a statement that did not compile says so when it is run.
    Statement(sqlite3* handle, sqlite3_stmt* statement, int code, Origin& origin);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    /// Fills the next '?' of the statement.
    Statement& with(Value const& value);

    /// Carries the statement out, up to its next row. False: there is no row left.
    Expected<bool> step();

    /// Carries the statement out to its end.
    Expected<void> run();

    /// Calls `use(row)` for every row, until one fails. `use` gives Expected<void>.
    template <class Use>
    Expected<void> each(Use&& use) {
        for (;;) {
            Expected<bool> const row = step();
            if (!row) return tl::unexpected(row.error());
            if (!*row) return {};
            if (Expected<void> used = use(*this); !used) return used;
        }
    }

    /// The columns of the row that step() stands on.
    int columns() const;
    std::string_view column_name(int column) const;
    bool is_null(int column) const;
    std::int64_t integer(int column) const;
    /// Never anything but plain text: what is not is replaced, and noted in the origin.
    std::string text(int column) const;
    bool is_plain(int column) const;

    std::string const& database_name() const { return origin_->name; }

private:
    tl::unexpected<Problems> failure() const;
    std::string_view bytes(int column) const;

    sqlite3* handle_;
    sqlite3_stmt* statement_;
    int code_;
    int bound_ = 0;
    Origin* origin_;
};

}  // namespace parallax
