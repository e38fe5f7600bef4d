#pragma once
// One line of the history of a casebook: who entered what, and when. Kept apart from when something
// was true and from when it became known.

#include <cstdint>
#include <string>

namespace parallax {

struct HistoryLine {
    std::int64_t number = 0;
    std::string at;  ///< UTC, "2026-11-22T14:05:31Z"
    std::string reference;  ///< case it is about
    std::string text;
    enum class State { done, undone, superseded } state = State::done;
    std::string who = {};  ///< as the person who entered it was called; empty: not kept
};

}  // namespace parallax
