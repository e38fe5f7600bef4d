#pragma once
// Which case a report is about, and from which day it is seen.

#include "app/cli/context.hpp"
#include "casework/check_off.hpp"

namespace parallax::cli {

struct CaseRead {
    Case kase;
    std::vector<CheckOff> checks_off;  ///< the checks its casebook does without
};

/// Reads one case: `file` is a casebook, or the word "example" for the bundled one. Without a
/// reference the only case of the casebook. Opens for reading only; nothing is ever written.
/// `remarks`: what was read otherwise than it stands there.
Expected<CaseRead> read_case(std::filesystem::path const& resources, std::string const& file,
                             std::string const& reference, Problems& remarks);

struct AsOf {
    Date day{};
    std::string words;
};

/// The day meant by the words; of a longer time ("autumn 2009") the last day counts.
Expected<AsOf> day_in_words(std::string const& words);

/// The day meant by the words ("autumn 2009": its last day counts). Without words the date of the
/// case's conference. Problem: neither says a date. Today is never taken in its place.
Expected<AsOf> as_of(std::string const& words, Case const& kase);

}  // namespace parallax::cli
