#pragma once
// What an expression can give, as far as its text tells. So a misspelt choice, or a number beside a
// word, is found when a file is read and not by a rule that never fires.

#include "instrument/facts.hpp"

#include <optional>

namespace parallax {

/// One word an expression may give.
struct Word {
    std::string id;
    std::optional<std::size_t> at;  ///< where the expression itself says it; else it is offered
};

/// The kind of value an expression gives.
struct Gives {
    enum class Kind { anything, nothing, number, yes_no, date, words, several };
    Kind kind = Kind::anything;
    std::vector<Word> words;  ///< of words: all it may be, unless `open`
    bool open = false;  ///< of words: others too

    bool may_be(Kind wanted) const;
};

/// What is wrong at a place of an expression.
struct Mismatch {
    std::size_t at = 0;
    std::string found;
    std::string wanted;
};

/// "a number", "yes or no": for messages.
std::string_view words_of(Gives::Kind kind);

Gives gives_of(FactKind const& fact);

/// One or the other, as of the branches of an `if`.
Gives either_of(Gives one, Gives const& other);

/// Words that one side says and the other can never be, or sides of different kinds. `at`: where
/// the second begins.
std::vector<Mismatch> compared(Gives const& first, Gives const& second, std::size_t at);

/// Words said, as a table's key, that no row has; and rows that the key can never be.
std::vector<Mismatch> looked_up(Gives const& key, std::vector<std::string> const& rows,
                                std::size_t at);

/// Words said that are not among those allowed.
std::vector<Mismatch> said_outside(Gives const& gives, std::vector<std::string> const& allowed);

}  // namespace parallax
