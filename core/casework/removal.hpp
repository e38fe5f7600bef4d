#pragma once
// Taking a record out of a case, and out of what names it.

#include "casework/case.hpp"

namespace parallax {

struct Without {
    Case after;
    std::vector<std::string> named;  ///< codes of records that named it and no longer do
    std::vector<std::string> gone;   ///< codes of records that went with it: a control's states
};

/// The case without one of its records. `table` as in Case::each_kind.
Without without_record(Case kase, std::string_view table, std::string const& code);

}  // namespace parallax
