#pragma once
// A check that a casebook does without. It belongs to no case.

#include "casework/edit.hpp"

namespace parallax {

struct CheckOff {
    std::string code;    ///< of the check: "F7"
    std::string reason;  ///< why the agency does without it; never empty
    std::string who;     ///< role
    std::string since;   ///< ISO day it was switched off

    template <class Archive>
    void serialize(Archive& archive, unsigned) {
        // clang-format off: it takes this for a declaration.
        archive & named("code", code) & named("reason", reason) & named("who", who) &
            named("since", since);
        // clang-format on
    }
    bool operator==(CheckOff const&) const = default;
};

/// Its name among the kinds of record a change can be about.
inline constexpr char const* check_off_table = "check_off";

/// The edit that switches a check off (`after`), on again (no `after`), or gives another reason.
/// Empty if nothing differs. One of the two must be there.
Edit switch_check(CheckOff const* before, CheckOff const* after, std::string text);

}  // namespace parallax
