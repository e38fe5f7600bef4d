#pragma once

#include "casebook/database.hpp"

namespace parallax {

/// All or nothing: whatever was not committed by the end of the scope is rolled back.
class Transaction {
public:
    /// `reading` sees one state of the file throughout; `writing` also keeps other writers out.
    enum class For { reading, writing };

    static Expected<Transaction> begin(Database& database, For what) {
        bool const writing = what == For::writing;
        auto const begun = database.run(writing ? "BEGIN IMMEDIATE" : "BEGIN");
        if (!begun) return tl::unexpected(begun.error());
        return Transaction(database);
    }
    Transaction(Transaction&& other) noexcept
        : database_(std::exchange(other.database_, nullptr)) {}
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction() {
        // After some failures, a full disk among them, SQLite has rolled back by itself.
        if (database_ && database_->in_transaction()) {
            [[maybe_unused]] auto const rolled_back = database_->run("ROLLBACK");
        }
    }

    Expected<void> commit() { return database_->run("COMMIT"); }

private:
    explicit Transaction(Database& database) : database_(&database) {}

    Database* database_;
};

}  // namespace parallax
