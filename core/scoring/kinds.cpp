#include "scoring/kinds.hpp"

#include "support/text.hpp"

#include <algorithm>
#include <fmt/format.h>

namespace parallax {

namespace {

using Kind = Gives::Kind;

bool holds(std::vector<std::string> const& words, std::string const& word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

std::vector<std::string> ids_of(Gives const& gives) {
    std::vector<std::string> ids;
    for (Word const& word : gives.words) {
        if (!holds(ids, word.id)) ids.push_back(word.id);
    }
    return ids;
}

/// Whether all its words stand in the expression itself.
bool only_said(Gives const& gives) {
    return std::all_of(gives.words.begin(), gives.words.end(),
                       [](Word const& word) { return word.at.has_value(); });
}

void add(std::vector<Mismatch>& all, std::vector<Mismatch> const& more) {
    all.insert(all.end(), more.begin(), more.end());
}

}  // namespace

bool Gives::may_be(Kind wanted) const {
    return wanted == Kind::anything || kind == wanted || kind == Kind::anything ||
           kind == Kind::nothing;
}

std::string_view words_of(Kind kind) {
    switch (kind) {
        case Kind::anything: return "any value";
        case Kind::nothing: return "nothing";
        case Kind::number: return "a number";
        case Kind::yes_no: return "yes or no";
        case Kind::date: return "a date";
        case Kind::words: return "a text";
        case Kind::several: return "several choices";
    }
    return {};
}

Gives gives_of(FactKind const& fact) {
    Gives gives;
    switch (fact.type) {
        case FactType::yes_no: gives.kind = Kind::yes_no; break;
        case FactType::integer:
        case FactType::number: gives.kind = Kind::number; break;
        case FactType::date: gives.kind = Kind::date; break;
        case FactType::choices: gives.kind = Kind::several; break;
        case FactType::code:
        case FactType::note:
        case FactType::choice: gives.kind = Kind::words; break;
    }
    gives.open = fact.type == FactType::code;
    for (Choice const& choice : fact.choices) gives.words.push_back({choice.id, {}});
    return gives;
}

Gives either_of(Gives one, Gives const& other) {
    if (other.kind == Kind::nothing) return one;
    if (one.kind == Kind::nothing) one.kind = other.kind;
    if (one.kind != other.kind) {
        one.kind = Kind::anything;
        one.words.clear();
    }
    one.open = one.open || other.open;
    if (one.kind == Kind::words) {
        one.words.insert(one.words.end(), other.words.begin(), other.words.end());
    }
    return one;
}

std::vector<Mismatch> said_outside(Gives const& gives, std::vector<std::string> const& allowed) {
    std::vector<Mismatch> found;
    for (Word const& word : gives.words) {
        if (!word.at || holds(allowed, word.id)) continue;
        found.push_back(
            {*word.at, fmt::format("'{}'", word.id), "one of " + joined(allowed, "or")});
    }
    return found;
}

std::vector<Mismatch> compared(Gives const& first, Gives const& second, std::size_t at) {
    if (!first.may_be(second.kind) && !second.may_be(first.kind)) {
        return {{at, fmt::format("{} beside {}", words_of(second.kind), words_of(first.kind)),
                 std::string(words_of(first.kind))}};
    }
    bool const words = first.kind == Kind::words && second.kind == Kind::words;
    if (!words || (only_said(first) && only_said(second))) return {};
    std::vector<Mismatch> found;
    if (!first.open) add(found, said_outside(second, ids_of(first)));
    if (!second.open) add(found, said_outside(first, ids_of(second)));
    return found;
}

std::vector<Mismatch> looked_up(Gives const& key, std::vector<std::string> const& rows,
                                std::size_t at) {
    auto found = said_outside(key, rows);
    if (key.open || key.kind != Kind::words || only_said(key)) return found;
    auto const ids = ids_of(key);
    for (std::string const& row : rows) {
        if (holds(ids, row)) continue;
        found.push_back(
            {at, fmt::format("the row '{}' in its table", row), "rows named " + joined(ids, "or")});
    }
    return found;
}

}  // namespace parallax
