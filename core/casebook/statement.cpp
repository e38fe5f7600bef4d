#include "casebook/statement.hpp"

#include "casebook/sqlite_problem.hpp"
#include "support/text.hpp"

#include <sqlite3.h>
#include <utility>

namespace parallax {

Statement::Statement(sqlite3* handle, sqlite3_stmt* statement, int code, Origin& origin)
    : handle_(handle), statement_(statement), code_(code), origin_(&origin) {}

Statement::Statement(Statement&& other) noexcept
    : handle_(other.handle_),
      statement_(std::exchange(other.statement_, nullptr)),
      code_(other.code_),
      bound_(other.bound_),
      origin_(other.origin_) {}

Statement::~Statement() {
    if (!statement_) return;
    sqlite3_reset(statement_);
    // What was bound is case data: it is not kept longer than it is needed.
    sqlite3_clear_bindings(statement_);
}

Statement& Statement::with(Value const& value) {
    if (code_ != SQLITE_OK) return *this;
    int const at = ++bound_;
    if (auto const* text = std::get_if<std::string>(&value)) {
        code_ = sqlite3_bind_text64(statement_, at, text->data(), text->size(), SQLITE_TRANSIENT,
                                    SQLITE_UTF8);
    } else if (auto const* number = std::get_if<std::int64_t>(&value)) {
        code_ = sqlite3_bind_int64(statement_, at, *number);
    } else {
        code_ = sqlite3_bind_null(statement_, at);
    }
    return *this;
}

Expected<bool> Statement::step() {
    if (code_ == SQLITE_OK) {
        int const code = sqlite3_step(statement_);
        if (code == SQLITE_ROW) return true;
        if (code == SQLITE_DONE) return false;
        code_ = code;
    }
    return failure();
}

Expected<void> Statement::run() {
    return each([](Statement const&) { return Expected<void>{}; });
}

int Statement::columns() const { return sqlite3_column_count(statement_); }

std::string_view Statement::column_name(int column) const {
    return sqlite3_column_name(statement_, column);
}

bool Statement::is_null(int column) const {
    return sqlite3_column_type(statement_, column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(statement_, column);
}

std::string_view Statement::bytes(int column) const {
    void const* text = sqlite3_column_text(statement_, column);
    if (!text) return {};
    return {static_cast<char const*>(text),
            static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
}

std::string Statement::text(int column) const {
    auto const raw = bytes(column);
    if (is_plain_ascii(raw)) return std::string(raw);  // as nearly all text is
    std::string text = plain(raw);
    if (text != raw) origin_->not_plain.emplace(column_name(column));
    return text;
}

bool Statement::is_plain(int column) const {
    auto const raw = bytes(column);
    return plain(raw) == raw;
}

tl::unexpected<Problems> Statement::failure() const {
    return fail(sqlite_problem(handle_, code_, origin_->name));
}

}  // namespace parallax
